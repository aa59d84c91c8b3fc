/// The way from an article to one of its outline nodes: `2.1` is the second section's first point.
public struct OutlinePath: Sendable, Hashable, CustomStringConvertible {
  /// Places among siblings from the top down, counted from 0.
  public var indices: [Int]

  public init(_ indices: [Int]) {
    self.indices = indices
  }

  /// Reads the form shown to people, in which places count from 1; nil when it is none.
  public init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
    guard !parts.isEmpty, parts.allSatisfy({ $0 ?? 0 > 0 }) else { return nil }
    indices = parts.compactMap { $0.map { $0 - 1 } }
  }

  public var description: String {
    indices.map { String($0 + 1) }.joined(separator: ".")
  }
}

extension Article {
  /// The node at a path, or nil when the outline has none there.
  public func node(at path: OutlinePath) -> OutlineNode? {
    var siblings = outline
    var found: OutlineNode?
    for index in path.indices {
      guard siblings.indices.contains(index) else { return nil }
      found = siblings[index]
      siblings = siblings[index].children
    }
    return found
  }

  /// The way to the deepest node whose passage holds a position, or nil before the first node.
  public func path(at position: Passage.Position) -> OutlinePath? {
    var indices: [Int] = []
    var siblings = outline
    while let index = siblings.lastIndex(where: { $0.passage.start <= position }),
      position < siblings[index].passage.end
    {
      indices.append(index)
      siblings = siblings[index].children
    }
    return indices.isEmpty ? nil : OutlinePath(indices)
  }
}
