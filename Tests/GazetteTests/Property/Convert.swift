import Glibc

/// The text's bytes in an encoding that the C library knows.
func convert(_ text: String, to encoding: String) -> [UInt8]? {
  guard let converter = iconv_open(encoding, "UTF-8"), converter != iconv_t(bitPattern: -1) else {
    return nil
  }
  defer { iconv_close(converter) }
  var input = Array(text.utf8).map { CChar(bitPattern: $0) }
  var output = [CChar](repeating: 0, count: input.count * 2 + 16)
  let room = output.count
  let rest: Int? = input.withUnsafeMutableBufferPointer { from in
    output.withUnsafeMutableBufferPointer { to in
      var source = from.baseAddress
      var target = to.baseAddress
      var left = from.count
      var free = room
      return iconv(converter, &source, &left, &target, &free) == -1 ? nil : free
    }
  }
  return rest.map { output.prefix(room - $0).map { UInt8(bitPattern: $0) } }
}
