import Testing

@testable import Gazette

struct KindTests {
  @Test func `the table says of every scalar what its ranges say`() {
    let ranges: Kinds = [
      .ideograph, .digit, .latin, .space, .wide, .oneMoreByte, .twoMoreBytes, .lineEnd, .blank,
      .white,
      .invisible, .foldable,
    ]
    let wrong = (UInt32(0)...0x10FFFF).first {
      Kinds.of($0).intersection(ranges) != KindTable.computed($0)
    }
    #expect(wrong == nil)
  }

  @Test(arguments: [
    ("。", Kinds.sentenceEnd), ("：", .terminal), ("，", .comma), ("”", .closer), ("（", .opener),
    ("一", .markerStart), ("⑮", .markerStart), ("；", .markerStop), ("、", .clauseBreak),
    ("：", .colon), ("｜", .divider), ("＞", .divider), ("年", .headSign), ("\u{FFFD}", .replacement),
  ])
  func `a sign has its kind`(_ sign: String, _ kind: Kinds) {
    #expect(sign.unicodeScalars.allSatisfy { Kinds.of(Glyph.fold($0)).has(kind) })
  }

  @Test func `a folded sign keeps the width it is printed with`() {
    let source = SourceText(
      encoding: .utf8, byteCount: 0, digest: 0, scalars: Array("，,　·".unicodeScalars))
    #expect(LineReader.read(source).lines.map(\.width) == [2 + 1 + 1 + 2])
  }
}
