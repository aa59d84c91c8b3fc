/// Why a file's bytes could not be read as text.
public enum DecodeError: Error, Equatable {
  /// There are no bytes, or nothing but a byte order mark and white space.
  case empty
  /// The offset of the first byte that no text holds.
  case binary(at: Int)
  case unknownEncoding(tried: [Encoding])
  /// The reader named an encoding which the bytes are not in.
  case malformed(Encoding, at: Int)
  /// This system's C library cannot convert the encoding: its gconv modules are not installed.
  case converterMissing(Encoding)
}
