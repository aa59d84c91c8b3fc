/// A source's text after decoding, addressed by scalar.
public struct SourceText: Sendable {
  public let encoding: Encoding
  /// Another encoding in which the bytes read about as well.
  public let rival: Encoding?
  /// The length of the file before decoding.
  public let byteCount: Int
  /// A digest of the file's bytes, the same on every machine.
  public let digest: UInt64
  /// The text without its byte order mark.
  public let scalars: [Unicode.Scalar]
  /// Bytes that end with the text in UTF-8: of a file in that encoding the file itself, so that
  /// nothing need be encoded again.
  let utf8: [UInt8]?

  public init(
    encoding: Encoding, rival: Encoding? = nil, byteCount: Int, digest: UInt64,
    scalars: [Unicode.Scalar]
  ) {
    self.encoding = encoding
    self.rival = rival
    self.byteCount = byteCount
    self.digest = digest
    self.scalars = scalars
    utf8 = nil
  }

  /// What a file's bytes were decoded to.
  init(
    _ bytes: [UInt8], in encoding: Encoding, rival: Encoding?, digest: UInt64,
    scalars: [Unicode.Scalar]
  ) {
    self.encoding = encoding
    self.rival = rival
    byteCount = bytes.count
    self.digest = digest
    self.scalars = scalars
    // A file cut within its last character ends in bytes that are none of the text's.
    utf8 = encoding == .utf8 && scalars.last?.value != replacementCharacter ? bytes : nil
  }
}
