/// The items of a digest whose headlines are marked up as headings and have facts of one form right
/// below: `### 题目`, `来源：…`, `发布时间：…`, text.
///
/// Sections of a text have none. What a fact is needs no list: its label, or the whole of a short
/// line, returns below most headlines.
struct MarkedItems {
  private static let fewest = 3
  /// Facts stand within so many lines below a headline.
  private static let mostFacts = 4
  private static let longestLabel = 8
  private static let longestFact = 120
  private static let longestButton = 10
  /// More text above the first headline is an article's.
  private static let longestLead = 400

  private let pieces: [Piece]
  private let page: Page

  static func mark(_ pieces: [Piece], in page: Page) -> [Piece] {
    let items = MarkedItems(pieces: pieces, page: page)
    let levels = Dictionary(grouping: pieces.indices.filter { items.level($0) != nil }) {
      items.level($0) ?? 0
    }
    for level in levels.keys.sorted() {
      if let heads = levels[level], heads.count >= fewest, let marked = items.marked(heads, level) {
        return marked
      }
    }
    return pieces
  }

  private func level(_ index: Int) -> Int? {
    guard pieces[index].kind != .frontMatter, !pieces[index].lines.isEmpty,
      case .heading(let level) = page.lines[pieces[index].lines.lowerBound].markup
    else { return nil }
    return level
  }

  /// With heads, facts and parts told apart; nil where the headings of a level are no items.
  private func marked(_ all: [Int], _ level: Int) -> [Piece]? {
    let ends = all.map { head in
      pieces[(head + 1)...].indices.first { self.level($0).map { $0 <= level } ?? false }
        ?? pieces.count
    }
    let labels = returning(zip(all, ends).map { below($0, $1) })
    guard !labels.isEmpty else { return nil }
    var facts: [Int: Bool] = [:]
    var heads: Set<Int> = []
    for (head, end) in zip(all, ends) {
      let own = below(head, end).prefix { label(of: $0).map(labels.contains) ?? isFact($0) }
      for index in own { facts[index] = index == own.first }
      let first = own.last.map { $0 + 1 } ?? head + 1
      if first < end, pieces[first..<end].contains(where: { $0.kind == .body }) {
        heads.insert(head)
      }
    }
    guard heads.count >= MarkedItems.fewest, let top = heads.min(), isLead(above: top) else {
      return nil
    }
    return pieces.indices.flatMap { parts(of: $0, heads, facts, top: top, level) }
  }

  private func parts(of index: Int, _ heads: Set<Int>, _ facts: [Int: Bool], top: Int, _ level: Int)
    -> [Piece]
  {
    var piece = pieces[index]
    if heads.contains(index) {
      piece.kind = .short
      piece.isMarkedHead = true
      guard let end = ItemSign.read(piece.text[...])?.end else { return [piece] }
      var number = piece
      number.kind = .furniture
      number.text = piece.text[..<end].rebased
      piece.text = piece.text[end...].trimmed.rebased
      return piece.text.isEmpty ? [number] : [number, piece]
    }
    if let isFirst = facts[index] {
      // A dateline opens an item.
      piece.kind = isFirst ? .dateline : .sourceLine
    } else if piece.kind == .frontMatter {
      if FrontMatter.value(of: "title", in: piece.text[...]) != nil { piece.kind = .furniture }
    } else if index < top || self.level(index).map({ $0 <= level }) ?? false {
      // The digest's name, a list of its headlines, a part's name.
      piece.kind = .furniture
    }
    return [piece]
  }

  /// The few lines below a headline that may be facts.
  private func below(_ head: Int, _ end: Int) -> Range<Int> {
    (head + 1)..<min(end, head + 1 + MarkedItems.mostFacts)
  }

  /// The labels below two of three headlines.
  private func returning(_ places: [Range<Int>]) -> Set<[UInt32]> {
    var counts: [[UInt32]: Int] = [:]
    for place in places {
      for label in Set(place.compactMap { self.label(of: $0) }) { counts[label, default: 0] += 1 }
    }
    return Set(counts.filter { $0.value * 3 >= places.count * 2 }.keys)
  }

  /// What stands before a colon or bar, or the whole of a short line.
  private func label(of index: Int) -> [UInt32]? {
    let text = pieces[index].text
    // A speaker's label has something said behind it.
    guard pieces[index].kind != .dateline, level(index) == nil,
      text.count <= MarkedItems.longestFact, !Sentence.isEnded(text)
    else { return nil }
    if text.count <= MarkedItems.longestButton { return text.map(\.code) }
    return text.prefix(MarkedItems.longestLabel + 1)
      .firstIndex { MarkedItems.labelMarks.contains($0.code) }
      .map { text[...$0].map(\.code) }
  }

  private func isFact(_ index: Int) -> Bool {
    switch pieces[index].kind {
    case .sourceLine, .masthead, .furniture: level(index) == nil
    case .body, .short, .subtitle, .column, .byline, .castLabel, .castEntry, .signature, .caption,
      .editorsNote, .frontMatter, .dateline:
      false
    }
  }

  private func isLead(above top: Int) -> Bool {
    pieces[..<top].reduce(0) { $0 + ($1.kind == .body ? $1.text.count : 0) }
      <= MarkedItems.longestLead
  }

  private static let labelMarks: ScalarSet = ":"
}
