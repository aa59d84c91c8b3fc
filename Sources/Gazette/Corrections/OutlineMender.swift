/// Mends an article's outline: nodes dropped, added and put on other levels.
///
/// The outline is taken as rows with depths in reading order, as an outliner shows it, so that a node
/// that rises takes what is below it along and becomes the parent of what follows deeper.
struct OutlineMender {
  private let paragraphs: [ParagraphDraft]
  private var rows: [(node: NodeDraft, depth: Int)] = []

  init(_ nodes: [NodeDraft], paragraphs: [ParagraphDraft]) {
    self.paragraphs = paragraphs
    var open: [Int] = []
    for (index, node) in nodes.enumerated() {
      while let last = open.last, nodes[last].end <= index { open.removeLast() }
      open.append(index)
      rows.append((node, open.count))
    }
  }

  /// False when the place lies outside the article, or no node begins there.
  mutating func follow(_ change: Change<Range<Int>>) -> Bool {
    guard let place = place(of: change.place.lowerBound) else { return false }
    let row = rows.lastIndex { holds($0.node, place) }
    switch change {
    case .level(let level, _):
      guard let row else { return false }
      move(row, to: level)
    case .drop:
      guard let row else { return true }
      drop(row)
    case .add(let level, let words): add(at: place, through: words.upperBound, level: level)
    case .split, .join, .title, .people: break
    }
    return true
  }

  /// The outline again; no node stands more than one level below the one before it.
  func nested() -> [NodeDraft] {
    var nodes = rows.map(\.node)
    var open: [Int] = []
    for index in rows.indices {
      while open.count >= max(1, rows[index].depth), let last = open.popLast() {
        nodes[last].end = index
      }
      open.append(index)
    }
    for last in open { nodes[last].end = nodes.count }
    return nodes
  }
}

extension OutlineMender {
  private typealias Place = (paragraph: Int, glyph: Int)

  private func place(of origin: Int) -> Place? {
    for (index, paragraph) in paragraphs.enumerated() {
      let glyph = paragraph.text.firstIndex { Int($0.origin) == origin && $0.code != 0x20 }
      if let glyph { return (index, glyph) }
    }
    return nil
  }

  private func holds(_ node: NodeDraft, _ place: Place) -> Bool {
    node.paragraph == place.paragraph && node.start <= place.glyph
      && place.glyph < max(node.headingEnd, node.start + 1)
  }

  /// The rows of a node and all below it.
  private func branch(_ row: Int) -> Range<Int> {
    let below = rows[(row + 1)...].prefix { $0.depth > rows[row].depth }
    return row..<below.endIndex
  }

  private mutating func move(_ row: Int, to level: Int) {
    let highest = row == 0 ? 1 : rows[row - 1].depth + 1
    let step = min(max(1, level), highest) - rows[row].depth
    for index in branch(row) { rows[index].depth += step }
    rows[row].node.confidence = 1
  }

  private mutating func drop(_ row: Int) {
    for index in branch(row).dropFirst() { rows[index].depth -= 1 }
    rows.remove(at: row)
  }

  private mutating func add(at place: Place, through origin: Int, level: Int?) {
    let known = rows.firstIndex { $0.node.position == place }
    guard known == nil else {
      if let known, let level { move(known, to: level) }
      return
    }
    let row = rows.firstIndex { $0.node.position > place } ?? rows.count
    shorten(before: row, at: place)
    rows.insert((node(at: place, through: origin), row > 0 ? rows[row - 1].depth : 1), at: row)
    if let level { move(row, to: level) }
  }

  /// No heading runs into the next node.
  private mutating func shorten(before row: Int, at place: Place) {
    guard row > 0, rows[row - 1].node.paragraph == place.paragraph else { return }
    let text = paragraphs[place.paragraph].text
    let node = rows[row - 1].node
    guard node.headingEnd > place.glyph else { return }
    let start = min(node.headingStart, place.glyph)
    rows[row - 1].node.headingEnd = text[start..<place.glyph].trimmed.endIndex
    rows[row - 1].node.headingStart = start
    rows[row - 1].node.markerEnd = min(node.markerEnd, place.glyph)
  }

  private func node(at place: Place, through origin: Int) -> NodeDraft {
    let text = paragraphs[place.paragraph].text
    var items: [Item] = []
    ItemScanner.scan(text, paragraph: place.paragraph, into: &items)
    let item = items.first {
      $0.start == place.glyph && !$0.isWeak
    }
    let end = text[place.glyph...].prefix { Int($0.origin) < origin }.endIndex
    let start = min(item?.headingStart ?? place.glyph, end)
    let heading = text[start..<end].trimming { stops.contains($0) }
    return NodeDraft(
      kind: item == nil ? .section : .point, style: .sentence, rank: Rank.sentence, chain: nil,
      paragraph: place.paragraph, start: place.glyph,
      markerEnd: min(item?.markerEnd ?? place.glyph, end), headingStart: heading.startIndex,
      headingEnd: heading.endIndex, confidence: 1)
  }
}

private let stops: ScalarSet = "，、：；。！ "
