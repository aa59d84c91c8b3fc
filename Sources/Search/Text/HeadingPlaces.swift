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
    guard offset >= 0, offset + text.utf8.count <= utf8.count, stands(text.utf8, at: offset)
    else { return false }
    guard let first = text.unicodeScalars.first, Folding.isLetter(Folding.fold(first.value))
    else { return true }
    let start = utf8.index(utf8.startIndex, offsetBy: offset)
    guard let before = self[..<start].unicodeScalars.last else { return true }
    return !Folding.isLetter(Folding.fold(before.value))
  }

  /// True when these bytes begin at a byte; there must be as many.
  private func stands(_ bytes: String.UTF8View, at offset: Int) -> Bool {
    let isThere = utf8.withContiguousStorageIfAvailable { own in
      bytes.withContiguousStorageIfAvailable { own[offset...].starts(with: $0) }
    }
    return isThere == true
  }
}
