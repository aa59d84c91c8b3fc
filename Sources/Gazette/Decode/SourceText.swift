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

  public init(
    encoding: Encoding, rival: Encoding? = nil, byteCount: Int, digest: UInt64,
    scalars: [Unicode.Scalar]
  ) {
    self.encoding = encoding
    self.rival = rival
    self.byteCount = byteCount
    self.digest = digest
    self.scalars = scalars
  }
}
