import Gazette
import Testing

private func text(_ source: SourceText) -> String {
  String(String.UnicodeScalarView(source.scalars))
}

@Test(arguments: Sample.all)
func `an encoding is recognised by its bytes alone`(_ sample: Sample) throws {
  let source = try decode(sample.bytes)
  #expect(source.encoding == sample.encoding)
  #expect(text(source) == sample.text)
  #expect(source.byteCount == sample.bytes.count)
}

@Test(arguments: Sample.all)
func `a named encoding reads the same`(_ sample: Sample) throws {
  let source = try decode(sample.bytes, as: sample.encoding)
  #expect(source.encoding == sample.encoding)
  #expect(text(source) == sample.text)
}

@Test(arguments: Sample.all.filter { $0.name != "with a mark" })
func `a long text is recognised like a short one`(_ sample: Sample) throws {
  let source = try decode(Array([[UInt8]](repeating: sample.bytes, count: 3000).joined()))
  #expect(source.encoding == sample.encoding)
  #expect(source.scalars.count == sample.text.unicodeScalars.count * 3000)
}

@Test(arguments: [
  ("", DecodeError.empty),
  ("EFBBBF", .empty),
  ("FFFE", .empty),
  ("20 0A 09 0D0A", .empty),
  ("E38080 0A", .empty),
  ("414200434445", .binary(at: 2)),
  ("72656420 00 626C7565 2C 00 677265656E 0A", .binary(at: 4)),
  ("89504E470D0A1A0A0000000D49484452", .binary(at: 6)),
  ("1F8B0800000000000003CB48", .binary(at: 0)),
  ("EFBBBF410042", .binary(at: 4)),
  ("FFFE41000000", .binary(at: 4)),
  ("FCAA45F6E9 20 C4F1", .unknownEncoding(tried: Gazette.Encoding.allCases)),
  ("DC626572 20 67 72FC6E 20 73 63 68F66E", .unknownEncoding(tried: Gazette.Encoding.allCases)),
])
func `what is no text is told apart`(_ hexadecimal: String, _ expected: DecodeError) {
  #expect(throws: expected) { try decode(Sample.bytes(hexadecimal)) }
}

@Test(arguments: [
  ("4142C0AF", Gazette.Encoding.utf8, 2),  // an overlong slash
  ("41EDA080", .utf8, 1),  // a surrogate
  ("E4B8ADF4908080", .utf8, 3),  // above U+10FFFF
  ("E4B8AD80", .utf8, 3),
  ("E4B841", .utf8, 0),
  ("2D4E00DC", .utf16LittleEndian, 2),
  ("4E2DD84000 41", .utf16BigEndian, 2),
  ("41FF41", .gb18030, 1),
  ("A4A4 FFFF", .big5, 2),
])
func `a fault in a named encoding is told with its place`(
  _ hexadecimal: String, _ encoding: Gazette.Encoding, _ offset: Int
) {
  #expect(throws: DecodeError.malformed(encoding, at: offset)) {
    try decode(Sample.bytes(hexadecimal), as: encoding)
  }
}

@Test(arguments: [
  ("E4B8AD E696", Gazette.Encoding.utf8, "中\u{FFFD}"),
  ("E4B8AD F09F98", .utf8, "中\u{FFFD}"),
  ("2D4E 0230 87", .utf16LittleEndian, "中。\u{FFFD}"),
  ("D6D0 CE", .gb18030, "中\u{FFFD}"),
  ("A4A4 A4", .big5, "中\u{FFFD}"),
])
func `a text cut within its last character keeps the rest`(
  _ hexadecimal: String, _ encoding: Gazette.Encoding, _ expected: String
) throws {
  #expect(text(try decode(Sample.bytes(hexadecimal), as: encoding)) == expected)
}

@Test func `a mark overrules the order that utf-16 leaves open`() throws {
  let source = try decode(Sample.bytes("FEFF 4E2D"), as: Gazette.Encoding(name: "utf-16"))
  #expect(source.encoding == .utf16BigEndian)
  #expect(text(source) == "中")
}

@Test(arguments: [
  ("utf8", Gazette.Encoding.utf8), ("UTF-8", .utf8), ("gbk", .gb18030), ("GB2312", .gb18030),
  ("gb18030", .gb18030), ("GB_18030", .gb18030), ("big5", .big5), ("Big5-HKSCS", .big5),
  ("utf-16", .utf16LittleEndian), ("UTF-16LE", .utf16LittleEndian), ("utf16be", .utf16BigEndian),
])
func `an encoding is known by the names people use`(
  _ name: String, _ expected: Gazette.Encoding
) {
  #expect(Gazette.Encoding(name: name) == expected)
}

@Test(arguments: Gazette.Encoding.allCases)
func `the name shown is a name understood`(_ encoding: Gazette.Encoding) {
  #expect(Gazette.Encoding(name: encoding.rawValue) == encoding)
}

@Test func `an unknown name is no encoding`() {
  #expect(Gazette.Encoding(name: "morse") == nil)
}

@Test(arguments: [
  ("61", UInt64(0xAF63_DC4C_8601_EC8C)),
  ("666F6F626172", 0x8594_4171_F739_67E8),
])
func `the digest is the published one`(_ hexadecimal: String, _ expected: UInt64) throws {
  #expect(try decode(Sample.bytes(hexadecimal)).digest == expected)
}

@Test(arguments: [
  "EFBBBF E6B0B4E6B8A0 0A", "C3A9 E6B0B4 F09F9A80 0D0A", "E6B0B4 61 E6B8", "E6B0B4 E0A080 EE8080",
])
func `the digest taken while decoding is that of the file's bytes`(_ hexadecimal: String) throws {
  let bytes = Sample.bytes(hexadecimal)
  let expected = bytes.reduce(UInt64(0xCBF2_9CE4_8422_2325)) {
    ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3
  }
  #expect(try decode(bytes).digest == expected)
}
