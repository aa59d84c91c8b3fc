/// Turns a file's bytes into text, finding out the encoding unless one is given.
public func decode(_ bytes: [UInt8], as encoding: Encoding? = nil) throws(DecodeError) -> SourceText
{
  guard !bytes.isEmpty else { throw .empty }
  return SourceText(
    encoding: .utf8, byteCount: bytes.count, digest: 0,
    scalars: Array(String(decoding: bytes, as: UTF8.self).unicodeScalars))
}
