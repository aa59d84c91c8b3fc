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

  @Test(arguments: [
    ("漢", "汉"), ("發", "发"), ("髮", "发"), ("黨", "党"), ("\u{F902}", "车"), ("汉", "汉"), ("干", "干"),
    ("A", "A"), ("ゃ", "ゃ"),
  ])
  func `characters of both scripts have one form`(_ printed: String, _ form: String) {
    #expect(printed.unicodeScalars.map(Glyph.fold) == form.unicodeScalars.map(\.value))
  }

  @Test func `a pass over a text folds each scalar and tells where it begins in UTF-8`() {
    let scalars = (UInt32(0)...0x20100).compactMap(Unicode.Scalar.init)
    let reading = KindTable.shared.read(scalars)
    let forms = scalars.map { Kinds.of($0.value).has(.blank) ? 0x20 : Glyph.fold($0.value) }
    #expect(reading.store.page.map(\.code) == forms)
    let widths = scalars.map { Int32(String($0).utf8.count) }
    #expect(reading.offsets == widths.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) })
    #expect(reading.stretches.count == 1 + scalars.count { Kinds.of($0.value).has(.lineEnd) })
  }

  @Test func `a pass over a text carries the kinds of forms with the print of the source`() {
    let scalars = (UInt32(0)...0x20100).compactMap(Unicode.Scalar.init)
    let reading = KindTable.shared.read(scalars)
    let wrong = scalars.indices.first { place in
      let printed = Kinds.of(scalars[place].value)
      guard
        printed.has([.foldable, .blank, .lineEnd])
          || Glyph.fold(scalars[place]) != scalars[place].value
      else { return reading.store.page[place].kinds != printed }
      guard !printed.has(.blank), !printed.has(.lineEnd) else { return false }
      let form = Kinds.of(Glyph.fold(scalars[place])).subtracting(.printed)
      return reading.store.page[place].kinds != form.union(printed.intersection(.printed))
    }
    #expect(wrong == nil)
  }

  @Test(arguments: ["天地玄黄", "天地，“玄黄”。", "一二三", "2024年天地", "　天 地", "𠀀天", "發黨", ""])
  func `a stretch has the kinds and the width of all its characters`(_ line: String) {
    let reading = KindTable.shared.read(Array((line + "\n" + line).unicodeScalars))
    let glyphs = Array(reading.store.page.prefix(line.unicodeScalars.count))
    #expect(reading.stretches.count == 2)
    for stretch in reading.stretches {
      #expect(stretch.kinds == glyphs.reduce(into: []) { $0.formUnion($1.kinds) })
      #expect(stretch.width == glyphs.reduce(0) { $0 + $1.printWidth })
    }
  }

  @Test(
    arguments: [
      ("，", "，"), ("：", "："), ("　", "　"), ("。", "。"), ("【", "【"), ("日", "日"), ("A", "A"),
      ("～", "～"),
    ] as [(Sign, Unicode.Scalar)])
  func `a sign that a rule names is what the tables say`(_ sign: Sign, _ scalar: Unicode.Scalar) {
    #expect(sign.code == Glyph.fold(scalar))
  }

  @Test func `a traditional page keeps its own characters`() {
    let issue = readPage("關於整修水渠的建議\n\n溪口鎮的水渠修了三十年，渠底滲漏，閘門鏽死，六個村莊年年缺水。\n")
    #expect(issue.articles.map(\.title) == ["關於整修水渠的建議"])
  }

  @Test func `a folded sign keeps the width it is printed with`() {
    let source = SourceText(
      encoding: .utf8, byteCount: 0, digest: 0, scalars: Array("，,　·".unicodeScalars))
    #expect(LineReader.read(source).lines.map(\.width) == [2 + 1 + 2 + 2])
  }
}

@Test(arguments: [
  "EFBBBF E6B0B4E6B8A0 0A", "C3A9 E6B0B4 F09F9A80 0D0A", "E6B0B4 61 E6B8", "E6B0B4 E0A080 EE8080",
  "E6B0B4 EFBFBD", "E6B8A0 EFBC8C 0A 0A E38080 E799BC E38082", "41",
])
func `glyphs made while decoding are those of the text`(_ hexadecimal: String) throws {
  let (text, reading) = try decode(Sample.bytes(hexadecimal), as: nil, for: .glyphs)
  let made = try #require(reading)
  let expected = KindTable.shared.read(text.scalars)
  #expect(made.store.page == expected.store.page)
  #expect(made.offsets == expected.offsets)
  #expect(made.stretches.map(\.end) == expected.stretches.map(\.end))
  #expect(made.stretches.map(\.kinds) == expected.stretches.map(\.kinds))
  #expect(made.stretches.map(\.width) == expected.stretches.map(\.width))
}
