/// Headings within a text that are printed in brackets: `【人也要留得住】` between two paragraphs.
///
/// The name of a column is shorter and stands above a headline. Several of them below one headline,
/// each right above running text that says other words than its own (`【存在问题】`, `【对策建议】`), name
/// the parts of one text and can head nothing else.
enum BracketHeads {
  private static let fewest = 2
  private static let shortest = 5
  /// A digest's item repeats a good part of its headline; the share of its pairs of characters.
  private static let mostRepeated = 0.25

  static func mark(_ pieces: [Piece]) -> [Piece] {
    guard pieces.contains(where: isBracketed) else { return pieces }
    var parts = parts(of: pieces)
    if parts.isEmpty { parts = lists(in: pieces) }
    let heads = parts.isEmpty ? between(pieces) : parts
    var pieces = pieces
    for index in heads {
      pieces[index].kind = .short
      pieces[index].isPart = !parts.isEmpty
    }
    return pieces
  }

  /// Those between two paragraphs, on any page.
  private static func between(_ pieces: [Piece]) -> [Int] {
    let heads = pieces.indices.dropFirst().dropLast().filter {
      pieces[$0].kind == .column && pieces[$0].text.count >= shortest + 2
        && pieces[$0].text.first?.code == open
        && pieces[$0 - 1].kind == .body && pieces[$0 + 1].kind == .body
    }
    return heads.count >= fewest && areDistinct(heads, in: pieces) ? heads : []
  }

  /// Those of a digest's contents: below each the count begins anew.
  static func lists(in pieces: [Piece]) -> [Int] {
    let heads = pieces.indices.dropLast().filter { isBracketed(pieces[$0]) }
    guard heads.count >= fewest, areDistinct(heads, in: pieces),
      heads.allSatisfy({ isFirst(pieces[$0 + 1].text) }),
      !pieces[heads[0]...].contains(where: { opensArticle($0) && !isCounted($0.text) })
    else { return [] }
    return heads
  }

  /// `1. …`, `1、…` or `（1）…`.
  private static func isFirst(_ text: GlyphSlice) -> Bool {
    let number = text.drop { $0.code == 0x28 }.prefix { $0.kinds.has(.numeral) }
    return isCounted(text) && number.count == 1
      && (number.first?.code == 0x31 || number.first?.code == Glyph.fold("一"))
  }

  private static func isCounted(_ text: GlyphSlice) -> Bool {
    let number = text.drop { $0.code == 0x28 }.prefix { $0.kinds.has(.numeral) }
    guard !number.isEmpty, number.endIndex < text.endIndex else { return false }
    return marks.contains(text[number.endIndex].code)
  }

  private static let marks: ScalarSet = ".、)"

  /// All of those below the only headline.
  private static func parts(of pieces: [Piece]) -> [Int] {
    guard let text = pieces.firstIndex(where: { $0.kind == .short && !isBracketed($0) }) else {
      return []
    }
    let heads = pieces.indices.filter { $0 > text && isBracketed(pieces[$0]) }
    guard heads.count >= fewest, heads.allSatisfy({ isAboveText($0, in: pieces) }),
      areDistinct(heads, in: pieces), !pieces[heads[0]...].contains(where: opensArticle),
      !pieces[text..<heads[0]].contains(where: { $0.kind == .column }),
      !reportsNews(heads, in: pieces)
    else { return [] }
    return heads
  }

  private static func areDistinct(_ heads: [Int], in pieces: [Piece]) -> Bool {
    Set(heads.map { pieces[$0].text.map(\.code) }).count == heads.count
  }

  /// True where brackets at the beginning of pieces part one text: numbered headings stand among them,
  /// or an introduction above, and their own texts tell no news and say other words.
  static func arePartsOfText(_ pieces: [Piece], _ places: [Range<Int>?]) -> Bool {
    guard let first = places.firstIndex(where: { $0 != nil }),
      pieces[..<first].contains(where: { $0.kind == .short }),
      !zip(pieces, places).contains(where: { piece, place in isTag(piece, place) })
    else { return false }
    let isLed = pieces[..<first].contains { $0.kind == .body && $0.text.count >= shortestLead }
    let numbered = pieces.count { $0.kind == .short && StructuralMarker.starts($0.text[...]) }
    if isLed, numbered >= fewest { return true }
    // Without an introduction, a headline's words above and brackets on lines of their own.
    guard isLed || isBelowHeadline(pieces[..<first]) else { return false }
    var items: [(head: GlyphSlice, text: GlyphSlice)] = []
    for (index, place) in places.enumerated() {
      guard let place else { continue }
      guard place.lowerBound == 0 else { return false }
      var text = pieces[index].text[(place.upperBound + 1)...].trimmed
      guard isLed || text.isEmpty else { return false }
      if text.isEmpty, index + 1 < pieces.count { text = pieces[index + 1].text[...] }
      items.append((pieces[index].text[place], text))
    }
    return sayOtherWords(items)
  }

  /// Below a headline, and no digest's name.
  static func isBelowHeadline(_ above: ArraySlice<Piece>) -> Bool {
    above.contains {
      $0.kind == .short && $0.text.inkCount >= shortestHeadline && !DigestName.isName($0.text)
    }
  }

  private static let shortestHeadline = 7

  /// What stands below heads says few of their words and tells no news.
  static func sayOtherWords(_ items: [(head: GlyphSlice, text: GlyphSlice)]) -> Bool {
    let repeated = items.reduce(0.0) { $0 + NewsItem.repeats($1.head, in: $1.text) }
    return repeated < Double(items.count) * mostRepeated
      && items.count { NewsItem.holdsDay($0.text) } * 2 <= items.count
  }

  /// `【栏目】题目`: a bracket before a headline.
  private static func isTag(_ piece: Piece, _ place: Range<Int>?) -> Bool {
    guard let place, piece.kind == .short else { return false }
    return place.upperBound + 1 < piece.text.count
  }

  /// Who greets at a digest's beginning is briefer.
  private static let shortestLead = 40

  /// `【…】` and nothing else, one bracket only.
  private static func isBracketed(_ piece: Piece) -> Bool {
    guard piece.kind == .column || piece.kind == .short, piece.text.first?.code == open,
      piece.text.count > 3
    else { return false }
    return piece.text.firstIndex { $0.code == close } == piece.text.count - 1
  }

  /// Running text stands right below, or a numbered heading.
  private static func isAboveText(_ index: Int, in pieces: [Piece]) -> Bool {
    guard index + 1 < pieces.count else { return false }
    let below = pieces[index + 1]
    return below.kind == .body || below.kind == .short && StructuralMarker.starts(below.text[...])
  }

  /// Names, a dateline or a headline's deck: each bracket may head an article of its own.
  private static func opensArticle(_ piece: Piece) -> Bool {
    switch piece.kind {
    case .byline, .castLabel, .castEntry, .dateline, .subtitle: true
    case .short: !isBracketed(piece) && !StructuralMarker.starts(piece.text[...])
    case .body, .column, .signature, .caption, .editorsNote, .masthead, .sourceLine, .frontMatter,
      .furniture:
      false
    }
  }

  private static func reportsNews(_ heads: [Int], in pieces: [Piece]) -> Bool {
    let texts = heads.map { pieces[$0 + 1].text }
    let repeated = zip(heads, texts).reduce(0.0) {
      $0 + NewsItem.repeats(pieces[$1.0].text, in: $1.1)
    }
    let dated = heads.count { NewsItem.mayOpen(pieces[($0 + 1)...]) }
    return repeated >= Double(heads.count) * mostRepeated || dated * 2 > heads.count
  }

  private static let open = Glyph.fold("【")
  private static let close = Glyph.fold("】")
}
