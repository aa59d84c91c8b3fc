extension Family {
  /// Every family, one a row: kind, rank, where the first and where the others may stand.
  ///
  /// Shapes, counts and traps are those of a survey of 72 government work reports, 16 congress
  /// reports and two newspaper pages; the levels 一、 （一） 1. （1） ① are those of GB/T 9704.
  static let all: [Family] = [
    row(.part, 0, .paragraph, .paragraph, nth) { Shape.numbered($0, $1, by: "编") },
    row(.chapter, 1, .paragraph, .paragraph, nth) { Shape.numbered($0, $1, by: "章") },
    row(.lawSection, 2, .paragraph, .paragraph, nth) { Shape.numbered($0, $1, by: "节") },
    row(.formal, 3, .paragraph, .paragraph, formals, Shape.formal),
    row(.comma, 4, .sentence, .sentence, numbers, Shape.comma),
    row(.clause, 5, .paragraph, .paragraph, nth) { Shape.numbered($0, $1, by: "条") },
    row(.bracket, 6, .sentence, .sentence, "([〔" + enclosed, Shape.bracket),
    row(.stem, 8, .paragraph, .paragraph, stems, Shape.stem),
    row(.dot, 9, .sentence, .sentence, digits + dotted, Shape.dot),
    row(.parenthesis, 10, .sentence, .sentence, "(" + digits + bracketed, Shape.parenthesis),
    row(.dash, 15, .paragraph, .paragraph, "—–―─－", Shape.dash),
    row(.ordinalIs, 20, .anywhere, .anywhere, numbers) { Shape.verbed($0, $1, by: "是") },
    row(.must, 20, .anywhere, .anywhere, numbers) { Shape.verbed($0, $1, by: "要") },
    row(.rule, 20, .sentence, .anywhere, numbers) { Shape.verbed($0, $1, by: "则") },
    row(.person, 20, .sentence, .anywhere, numbers) { Shape.verbed($0, $1, by: "者") },
    row(.ordinal, 20, .sentence, .sentence, nth, Shape.ordinal),
    row(.among, 20, .sentence, .sentence, "其", Shape.among),
    row(.sequence, 20, .anywhere, .anywhere, "首其再最", Shape.sequence),
    row(.aspects, 21, .sentence, .anywhere, "一另", Shape.aspects),
    row(.kinds, 21, .sentence, .anywhere, "一另还", Shape.kinds),
    row(.circled, 22, .anywhere, .anywhere, circles, Shape.circled),
  ]

  static func rank(of kind: Kind) -> Int {
    all.first { $0.kind == kind }?.rank ?? lineRanks.first { $0.kind == kind }?.rank ?? inlineRank
  }

  /// The rank of a law's or a plan's division, `第二章 …`, which counts in no series: an excerpt has but one.
  static func rank(ofDivision text: GlyphSlice) -> Int? {
    guard text.first?.code == Glyph.fold("第") else { return nil }
    return all.first { $0.rank < firstFormal && $0.read(text, text.startIndex) != nil }?.rank
  }

  /// Parts, chapters and sections stand above.
  private static let firstFormal = 3

  /// The families that `LineLabel` reads: they open paragraphs only.
  private static let lineRanks: [(kind: Kind, rank: Int)] = [
    (.roman, 3), (.upper, 7), (.label, 8), (.lower, 12),
  ]

  private static func row(
    _ kind: Kind, _ rank: Int, _ opening: Place, _ place: Place, _ leads: String,
    _ read: @escaping @Sendable (GlyphSlice, Int) -> Reading?
  ) -> Family {
    Family(
      kind: kind, rank: rank, opening: opening, place: place,
      leads: ScalarSet(stringLiteral: leads), read: read)
  }

  /// The families whose markers may begin with a character, a bit for each row of the table.
  ///
  /// Few families share a character, and to ask each took longer than to read its marker.
  static func leadBits(of code: UInt32) -> UInt32 {
    let (codes, bits) = leadTable
    var lower = 0
    var upper = codes.count
    while lower < upper {
      let middle = (lower + upper) / 2
      if codes[middle] < code { lower = middle + 1 } else { upper = middle }
    }
    return lower < codes.count && codes[lower] == code ? bits[lower] : 0
  }

  private static let leadTable: (codes: [UInt32], bits: [UInt32]) = {
    let codes = leads.codes
    let bits = codes.map { code in
      all.indices.reduce(UInt32(0)) { $0 | (all[$1].leads.contains(code) ? 1 << $1 : 0) }
    }
    return (codes, bits)
  }()

  /// All characters that a marker may begin with.
  static let leads = ScalarSet(
    stringLiteral: nth + numbers + formals + stems + digits + dotted + bracketed + enclosed
      + circles
      + "([〔—–―─－首其再最另还")

  static let nth = "第"
  static let numbers = "一二三四五六七八九十"
  static let formals = "壹贰叁参肆伍陆柒捌玖拾"
  static let stems = "甲乙丙丁戊己庚辛壬癸"
  static let digits = "0123456789"
  static let enclosed = "㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩"
  static let dotted = "⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖"
  static let bracketed = "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂"
  static let circles = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳❶❷❸❹❺❻❼❽❾❿"
}
