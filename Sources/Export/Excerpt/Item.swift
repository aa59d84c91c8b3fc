import Gazette

/// An outline node as exports show it: with the text between its heading and its first child.
struct Item: Equatable {
  var node: OutlineNode
  /// One for each paragraph that the text runs through; what stands in the heading is left out.
  var text: [String]
  var children: [Item]

  init(_ node: OutlineNode, of article: Article) {
    self.node = node
    children = node.children.map { Item($0, of: article) }
    let end = node.children.first?.passage.start ?? node.passage.end
    text = article.text(from: node.passage.start, to: max(node.passage.start, end))
    guard let first = text.first else { return }
    text[0] = remainder(of: first, after: node.marker + node.heading) ?? first
    text.removeAll(where: \.isEmpty)
  }

  /// Marker and heading as printed.
  var title: String { node.marker.isEmpty ? node.heading : joined(node.marker, node.heading) }
}

/// The two as one: `一是修路`, but `1. 修路`, for an ASCII mark wants a space behind it.
private func joined(_ marker: String, _ heading: String) -> String {
  marker.utf8.last.map { $0 < 0x80 } ?? false ? "\(marker) \(heading)" : marker + heading
}

extension Article {
  /// The text between two places, one string for each paragraph, without white space at the ends.
  func text(from start: Passage.Position, to end: Passage.Position) -> [String] {
    guard start < end else { return [] }
    return paragraphs.indices.clamped(to: start.paragraph..<end.paragraph + 1)
      .map { index in
        let bytes = Array(paragraphs[index].text.utf8)
        let first = index == start.paragraph ? min(start.offset, bytes.count) : 0
        let last = index == end.paragraph ? min(end.offset, bytes.count) : bytes.count
        return String(decoding: bytes[first..<max(first, last)], as: UTF8.self).trimmed
      }
      .filter { !$0.isEmpty }
  }
}

extension String {
  /// Without white space at either end.
  fileprivate var trimmed: String {
    let start = drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }
}
