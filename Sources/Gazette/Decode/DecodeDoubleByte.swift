private import Glibc

/// Reads GB18030 or Big5 (with the Hong Kong additions) by the C library's own converter.
///
/// Its tables are kept up to date with the standards and cost this program nothing.
func decodeDoubleByte(_ bytes: UnsafeBufferPointer<UInt8>, from encoding: Encoding) -> Decoding {
  if let offset = bytes.firstIndex(of: 0) { return .fault(at: offset) }
  guard let converter = Converter(from: encoding) else { return .converterMissing }
  return converter.convert(bytes)
}

/// Owns one open converter of iconv.
private struct Converter: ~Copyable {
  private let handle: iconv_t

  init?(from encoding: Encoding) {
    let name = encoding == .big5 ? "BIG5-HKSCS" : encoding.rawValue
    // WCHAR_T is the C library's name for 32-bit scalars in the machine's own byte order.
    guard let handle = iconv_open("WCHAR_T", name), handle != iconv_t(bitPattern: -1) else {
      return nil
    }
    self.handle = handle
  }

  deinit {
    iconv_close(handle)
  }

  func convert(_ bytes: UnsafeBufferPointer<UInt8>) -> Decoding {
    var fault: Int?
    // No character takes less than one byte; one more is room for the mark of a cut end.
    let text = scalars(capacity: bytes.count + 1) { output in
      var progress = run(bytes, into: output)
      if progress.isTruncated {
        output[progress.written] = replacementCharacter
        progress.written += 1
      } else if progress.read < bytes.count {
        fault = progress.read
      }
      return progress.written
    }
    return fault.map { .fault(at: $0) } ?? .text(text)
  }

  private func run(
    _ bytes: UnsafeBufferPointer<UInt8>, into output: UnsafeMutablePointer<UInt32>
  ) -> Progress {
    let target = UnsafeMutableRawPointer(output)
    var input = UnsafeMutableRawPointer(mutating: bytes.baseAddress)?.assumingMemoryBound(
      to: CChar.self)
    var end: UnsafeMutablePointer<CChar>? = target.assumingMemoryBound(to: CChar.self)
    var (inputLeft, outputLeft) = (bytes.count, (bytes.count + 1) * 4)
    let outcome = iconv(handle, &input, &inputLeft, &end, &outputLeft)
    let isTruncated = outcome == -1 && errno == EINVAL
    // Big5-HKSCS holds back a letter that a combining mark may follow, until it is asked.
    _ = iconv(handle, nil, nil, &end, &outputLeft)
    let written = bytes.count + 1 - outputLeft / 4
    return Progress(
      read: bytes.count - inputLeft, written: written, isTruncated: isTruncated)
  }

  private struct Progress {
    var read: Int
    var written: Int
    var isTruncated: Bool
  }
}
