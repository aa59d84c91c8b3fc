/// Records of a dump or a data set, each fact behind its label: `标题：…`, `时间：…`, `内容：…`, on lines of
/// their own or on one.
enum FieldRecords {
  /// A record's facts between its headline and its text are no more than these.
  private static let mostFacts = 8
  private static let longestTitle = 90

  /// The headlines, facts and texts of a page all of whose headlines are labelled; the label of a
  /// text becomes a dateline, which opens an item.
  static func mark(_ pieces: [Piece]) -> [Piece] {
    let heads = pieces.indices.filter { titleEnd(of: pieces[$0]) != nil }
    guard let first = heads.first else { return pieces }
    let texts = zip(heads, heads.dropFirst() + [pieces.count]).map { head, end in
      ((head + 1)..<min(end, head + mostFacts, pieces.count)).first {
        textEnd(of: pieces[$0].text) != nil
      }
    }
    guard texts.allSatisfy({ $0 != nil }) else { return lone(heads, in: pieces) }
    let starts = Set(texts.compactMap(\.self))
    let facts = zip(heads, texts).reduce(into: Set<Int>()) { all, record in
      all.formUnion((record.0 + 1)..<(record.1 ?? record.0 + 1))
    }
    return pieces.indices.flatMap { index -> [Piece] in
      var piece = pieces[index]
      if index < first {
        // The dump's name.
        if piece.kind == .short, heads.count > 1 { piece.kind = .furniture }
      } else if let end = titleEnd(of: piece) {
        return parted(piece, at: end, label: .furniture, rest: .short)
      } else if starts.contains(index), let end = textEnd(of: piece.text) {
        return parted(piece, at: end, label: .dateline, rest: .body)
      } else if facts.contains(index), piece.kind == .short || piece.kind == .body {
        piece.kind = .sourceLine
      }
      return [piece]
    }
  }

  /// `标题：…` as a page's first line, or above each of several texts, and no label before a text.
  private static func lone(_ heads: [Int], in pieces: [Piece]) -> [Piece] {
    if heads.count > 1 { return several(heads, in: pieces) }
    guard heads.count == 1, heads[0] == 0, let end = titleEnd(of: pieces[0]),
      pieces.dropFirst().prefix(mostFacts).contains(where: { $0.kind == .body })
    else { return pieces }
    return parted(pieces[0], at: end, label: .furniture, rest: .short) + pieces.dropFirst()
  }

  private static func several(_ heads: [Int], in pieces: [Piece]) -> [Piece] {
    let ends = heads.dropFirst() + [pieces.count]
    guard
      zip(heads, ends).allSatisfy({ head, end in
        pieces[(head + 1)..<end].contains { $0.kind == .body }
      })
    else { return pieces }
    return pieces.indices.flatMap { index -> [Piece] in
      guard let end = titleEnd(of: pieces[index]) else { return [pieces[index]] }
      var parts = parted(pieces[index], at: end, label: .furniture, rest: .short)
      parts[parts.count - 1].opensArticle = true
      return parts
    }
  }

  private static func titleEnd(of piece: Piece) -> Int? {
    guard piece.kind != .furniture, let first = piece.text.first,
      titles.mayBegin(with: first.code),
      piece.text.count <= longestTitle
    else { return nil }
    return end(of: titles, in: piece.text).flatMap { $0 + 1 < piece.text.count ? $0 : nil }
  }

  private static func textEnd(of text: GlyphSlice) -> Int? { end(of: texts, in: text) }

  /// Behind a label; none of those that a bracket closes has a colon.
  private static func end(of labels: WordList, in text: GlyphSlice) -> Int? {
    labels.match(in: text, at: text.startIndex).map { text.startIndex + $0.count }
  }

  private static func parted(
    _ piece: Piece, at end: Int, label: Piece.Kind, rest: Piece.Kind
  ) -> [Piece] {
    var sign = piece
    sign.kind = label
    sign.text = piece.text[..<end].rebased
    var text = piece
    text.kind = rest
    text.start = .certain
    text.text = piece.text[end...].trimmed.rebased
    if text.text.isEmpty { return [sign] }
    guard rest == .short, let dash = OccasionHead.deckStart(in: text.text[...]) else {
      return [sign, text]
    }
    var deck = text
    deck.kind = .subtitle
    deck.text = text.text[dash...].rebased
    text.text = text.text[..<dash].trimmed.rebased
    return [sign, text, deck]
  }

  // MARK: - On one line

  /// Headline, facts and text of a record that stands on one line; nil where it is none.
  static func parts(of line: LogicalLine, in page: Page) -> [LogicalLine]? {
    let text = line.text
    guard let first = text.first, titles.mayBegin(with: first.code), text.count >= shortest,
      let label = end(of: titles, in: text)
    else { return nil }
    let reach = text.prefix(longestTitle + longestFacts)
    guard let start = reach.indices.first(where: { opens(texts, at: $0, in: text) }), start > label
    else { return nil }
    let fact =
      text[label..<start].indices.first { opens(SourceLine.labels, at: $0, in: text) } ?? start
    let tail = max(start, RecordHead.tailStart(in: text) ?? text.endIndex)
    let parts = [text[..<fact], text[fact..<start], text[start..<tail], text[tail...]]
      .map(\.trimmed)
    return parts.filter { !$0.isEmpty }.map { part in
      let own = part.rebased
      return LogicalLine(
        lines: line.lines, text: own,
        kind: part.startIndex == start ? .text : LineKind(own[...], in: page),
        start: part.startIndex == text.startIndex ? line.start : .certain)
    }
  }

  /// A label behind a gap.
  private static func opens(_ labels: WordList, at index: Int, in text: GlyphSlice) -> Bool {
    labels.match(in: text, at: index) != nil && index > text.startIndex
      && (text[index - 1].code == 0x20 || text[index - 1].kinds.has([.clauseBreak, .closer]))
  }

  private static let shortest = 40
  private static let longestFacts = 120

  private static let titles: WordList = [
    "标题:", "题目:", "新闻标题:", "文章标题:", "标题 :", "题名:", "篇名:", "【标题】", "[标题]", "title:",
    "Title:", "TITLE:",
  ]
  private static let texts: WordList = [
    "内容:", "正文:", "全文:", "新闻内容:", "文章内容:", "新闻正文:", "内容 :", "正文 :", "【正文】",
    "【内容】", "[正文]", "[内容]", "content:", "Content:", "CONTENT:", "text:", "Text:",
  ]
}
