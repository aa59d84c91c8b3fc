public import Gazette

/// A point taken out of an article, to be put into a compilation.
public struct Clipping: Sendable, Equatable {
  /// Its way in the article; nil for the article itself.
  public var node: OutlinePath?
  /// From 0, counted from the topmost point that was taken out.
  public var level: Int
  /// Without its marker, which counts on in its article alone.
  public var title: String
  /// What is said under the title, one for each paragraph.
  public var text: [String]

  public init(node: OutlinePath?, level: Int, title: String, text: [String]) {
    self.node = node
    self.level = level
    self.title = title
    self.text = text
  }
}

extension Extract {
  /// The points of the extract, each before what stands below it; empty when there is none such.
  ///
  /// An article is a point above those of its outline, and its text is what stands in none of them.
  public var clippings: [Clipping] {
    guard let excerpt = Excerpt(self) else { return [] }
    switch scope {
    case .node(let path): return excerpt.items.flatMap { $0.clippings(at: path.indices, level: 0) }
    case .outline: return excerpt.items.clippings(below: [], level: 0)
    case .article:
      // An article without a title is called by its first words, which are not said twice.
      let title = excerpt.article.title ?? excerpt.lead.first ?? ""
      let lead = excerpt.lead.dropFirst(excerpt.article.title == nil ? 1 : 0)
      let head = Clipping(node: nil, level: 0, title: title, text: lead + excerpt.tail)
      return [head] + excerpt.items.clippings(below: [], level: 1)
    }
  }

  /// Where the article comes from.
  public var citation: Citation? { Excerpt(self)?.citation }
}

extension Item {
  fileprivate func clippings(at indices: [Int], level: Int) -> [Clipping] {
    [Clipping(node: OutlinePath(indices), level: level, title: node.heading, text: text)]
      + children.clippings(below: indices, level: level + 1)
  }
}

extension [Item] {
  fileprivate func clippings(below indices: [Int], level: Int) -> [Clipping] {
    enumerated().flatMap { $1.clippings(at: indices + [$0], level: level) }
  }
}
