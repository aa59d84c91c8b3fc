internal import Gazette

/// Where an article's headings stand in its paragraphs, so that they need not be indexed twice.
struct HeadingPlaces {
  /// In the order of the text; no two overlap.
  private(set) var placed: [(paragraph: Int, bytes: Range<Int>)] = []
  /// Those that stand in no paragraph as they are, or overlap another.
  private(set) var unplaced: [(node: Int, text: String)] = []
  /// For each node, the one above before those below it, whether it was placed.
  private(set) var arePlaced: [Bool] = []
  /// Behind the last heading that was placed.
  private var end = Passage.Position(paragraph: 0, offset: 0)

  init(_ article: Article) {
    for node in article.outline { add(node, in: article.paragraphs) }
  }

  private mutating func add(_ node: OutlineNode, in paragraphs: [Paragraph]) {
    let text = node.marker + node.heading
    let start = node.passage.start
    arePlaced.append(false)
    if !text.isEmpty {
      if start >= end, paragraphs.indices.contains(start.paragraph),
        paragraphs[start.paragraph].text.holds(text, at: start.offset)
      {
        end = Passage.Position(paragraph: start.paragraph, offset: start.offset + text.utf8.count)
        placed.append((start.paragraph, start.offset..<end.offset))
        arePlaced[arePlaced.count - 1] = true
      } else {
        unplaced.append((arePlaced.count - 1, text))
      }
    }
    for child in node.children { add(child, in: paragraphs) }
  }
}

extension String {
  /// True when another text begins at a byte, and no Latin word is cut by its beginning.
  fileprivate func holds(_ text: String, at offset: Int) -> Bool {
    guard offset >= 0, offset + text.utf8.count <= utf8.count else { return false }
    let start = utf8.index(utf8.startIndex, offsetBy: offset)
    guard utf8[start...].starts(with: text.utf8) else { return false }
    guard let before = self[..<start].unicodeScalars.last, let first = text.unicodeScalars.first
    else { return true }
    return !Folding.isLetter(Folding.fold(before.value))
      || !Folding.isLetter(Folding.fold(first.value))
  }
}
