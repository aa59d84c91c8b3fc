public import Gazette

/// The words by which an outline node is known again.
public struct NodeWords: Sendable, Hashable {
  /// As printed, `一是`; empty when there is none.
  public var marker: String
  public var heading: String
  /// Which of several equal ones of the article, counted from 1.
  public var occurrence: Int

  public init(marker: String, heading: String, occurrence: Int = 1) {
    self.marker = marker
    self.heading = heading
    self.occurrence = occurrence
  }

  /// Nil when the article has no node there.
  public init?(_ path: OutlinePath, of article: Article) {
    guard let node = article.node(at: path) else { return nil }
    self.init(marker: node.marker, heading: node.heading)
    let equals = article.paths { fits($0) && $0.marker == marker }
    occurrence = (equals.firstIndex(of: path) ?? 0) + 1
  }

  /// The way to the node: marker and heading, or the heading alone, or the node whose text has the
  /// words where they are no heading any more.
  func path(in article: Article) -> OutlinePath? {
    let equals = article.paths { fits($0) && same($0.marker, marker) }
    if !equals.isEmpty { return equals[min(occurrence, equals.count) - 1] }
    return article.paths(where: fits).first
      ?? article.position(of: heading)
      .flatMap { article.path(at: $0) }
  }

  private func fits(_ node: OutlineNode) -> Bool { same(node.heading, heading) }
}

extension Article {
  /// The ways to all nodes for which something holds, in reading order.
  fileprivate func paths(where holds: (OutlineNode) -> Bool) -> [OutlinePath] {
    outline.paths(below: [], where: holds)
  }

  /// Where words stand in the text.
  fileprivate func position(of words: String) -> Passage.Position? {
    guard !words.isEmpty else { return nil }
    for (index, paragraph) in paragraphs.enumerated() {
      guard let offset = paragraph.text.utf8Offset(of: words) else { continue }
      return Passage.Position(paragraph: index, offset: offset)
    }
    return nil
  }
}

extension [OutlineNode] {
  fileprivate func paths(below indices: [Int], where holds: (OutlineNode) -> Bool) -> [OutlinePath]
  {
    enumerated().flatMap { index, node in
      let own = indices + [index]
      return (holds(node) ? [OutlinePath(own)] : []) + node.children.paths(below: own, where: holds)
    }
  }
}

extension String {
  fileprivate func utf8Offset(of words: String) -> Int? {
    let (text, words) = (Array(utf8), Array(words.utf8))
    guard text.count >= words.count else { return nil }
    return (0...text.count - words.count).first {
      text[$0..<($0 + words.count)].elementsEqual(words)
    }
  }
}
