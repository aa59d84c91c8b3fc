/// Turns a file's bytes into text, finding out the encoding unless one is given.
///
/// A byte order mark decides; then strict UTF-8, for no other text passes its checks by chance;
/// then the pattern of UTF-16 without a mark; then whichever of GB18030 and Big5 makes the
/// commoner characters. A text cut within its last character ends in U+FFFD; any other fault
/// refuses the encoding. Line ends stay as they are.
public func decode(_ bytes: [UInt8], as encoding: Encoding? = nil) throws(DecodeError) -> SourceText
{
  try decode(bytes, as: encoding, for: .text).source
}

/// The same, with the text's glyphs where they are wanted and were made on the way.
func decode(
  _ bytes: [UInt8], as encoding: Encoding?, for purpose: Purpose
) throws(DecodeError) -> (source: SourceText, reading: KindTable.Reading?) {
  let found = try read(bytes, as: encoding, for: purpose)
  guard found.scalars.contains(where: { !$0.properties.isWhitespace }) else { throw .empty }
  var digest = found.digest ?? Digest()
  if found.digest == nil { digest.take(bytes) }
  let source = SourceText(
    bytes, in: found.encoding, rival: encoding == nil ? rival(of: found.encoding, for: bytes) : nil,
    digest: digest.value, scalars: found.scalars)
  return (source, found.reading)
}

/// What a file is decoded for: its text, or its glyphs as well.
enum Purpose { case text, glyphs }

/// Only the two double-byte encodings are told apart by likelihood.
private func rival(of encoding: Encoding, for bytes: [UInt8]) -> Encoding? {
  switch encoding {
  case .utf8, .utf16LittleEndian, .utf16BigEndian: nil
  case .gb18030, .big5: doubleByteRival(fitting: bytes)
  }
}

private struct Found {
  var encoding: Encoding
  var scalars: [Unicode.Scalar]
  var digest: Digest?
  var reading: KindTable.Reading?
}

private func read(
  _ bytes: [UInt8], as encoding: Encoding?, for purpose: Purpose
) throws(DecodeError) -> Found {
  let mark = ByteOrderMark(opening: bytes)
  if let mark, encoding == nil || mark.decides(encoding) {
    return try read(bytes, from: mark.length, named: mark.encoding, for: purpose)
  }
  guard let encoding else { return try readUnnamed(bytes, for: purpose) }
  return try read(bytes, from: 0, named: encoding, for: purpose)
}

/// Reads bytes in an encoding that is known, so that a fault is told with its place.
private func read(
  _ bytes: [UInt8], from start: Int, named encoding: Encoding, for purpose: Purpose
) throws(DecodeError) -> Found {
  switch scalars(of: bytes, from: start, in: encoding, for: purpose) {
  case .text(let scalars, let digest, let reading):
    return Found(encoding: encoding, scalars: scalars, digest: digest, reading: reading)
  case .converterMissing: throw .converterMissing(encoding)
  case .fault(let offset):
    let character = bytes[offset...].prefix(encoding.unitLength)
    throw character.allSatisfy { $0 == 0 } ? .binary(at: offset) : .malformed(encoding, at: offset)
  }
}

private func readUnnamed(
  _ bytes: [UInt8], for purpose: Purpose
) throws(DecodeError) -> Found {
  var missing: Encoding?
  for encoding in candidates(for: bytes) {
    switch scalars(of: bytes, from: 0, in: encoding, for: purpose) {
    case .text(let scalars, let digest, let reading):
      return Found(encoding: encoding, scalars: scalars, digest: digest, reading: reading)
    case .converterMissing: missing = missing ?? encoding
    case .fault: continue
    }
  }
  if let offset = bytes.firstIndex(where: isForeignToText) { throw .binary(at: offset) }
  if let missing { throw .converterMissing(missing) }
  throw .unknownEncoding(tried: Encoding.allCases)
}

/// The encodings worth trying, the likeliest first; found out lazily, for most files are UTF-8.
private func candidates(for bytes: [UInt8]) -> some Sequence<Encoding> {
  let guesses: [() -> [Encoding]] = [
    { [.utf8] },
    { utf16Order(of: bytes).map { [$0] } ?? [] },
    { doubleByteEncodings(fitting: bytes) },
  ]
  return guesses.lazy.flatMap { $0() }
}

private func scalars(
  of bytes: [UInt8], from start: Int, in encoding: Encoding, for purpose: Purpose
) -> Decoding {
  bytes.withUnsafeBufferPointer { bytes in
    let text = UnsafeBufferPointer(rebasing: bytes[start...])
    switch encoding {
    case .utf8:
      var digest = Digest()
      digest.take(bytes[..<start])
      let decoding =
        switch purpose {
        case .text: decodeUTF8(text, after: digest)
        case .glyphs: readUTF8(text, after: digest)
        }
      return decoding.shifted(by: start)
    case .utf16LittleEndian: return decodeUTF16(text, order: .little).shifted(by: start)
    case .utf16BigEndian: return decodeUTF16(text, order: .big).shifted(by: start)
    case .gb18030, .big5: return decodeDoubleByte(text, from: encoding).shifted(by: start)
    }
  }
}

/// Control codes that no text of any encoding holds; the white ones and escape do occur.
private func isForeignToText(_ byte: UInt8) -> Bool {
  byte < 0x20 && !(0x09...0x0D).contains(byte) && byte != 0x1B
}

extension Encoding {
  /// How many bytes its NUL takes.
  fileprivate var unitLength: Int {
    switch self {
    case .utf8, .gb18030, .big5: 1
    case .utf16LittleEndian, .utf16BigEndian: 2
    }
  }
}
