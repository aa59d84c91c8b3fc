internal import Gazette

/// Which node of an outline each stretch of the paragraphs belongs to, as `Article.path(at:)` tells it.
struct PointStretches {
  /// Where a stretch begins, and its node, counted in the order of the outline; nil for text of none.
  struct Start {
    var position: Passage.Position
    var node: Int?
  }

  /// Ascending.
  private(set) var starts: [Start] = []
  private var nodeCount = 0

  init(_ outline: [OutlineNode]) {
    for node in outline { add(node, within: nil) }
  }

  private mutating func add(_ node: OutlineNode, within parent: Int?) {
    let number = nodeCount
    nodeCount += 1
    begin(number, at: node.passage.start)
    for child in node.children { add(child, within: number) }
    begin(parent, at: node.passage.end)
  }

  /// What begins where another begins hides it.
  private mutating func begin(_ node: Int?, at position: Passage.Position) {
    while let last = starts.last, last.position >= position { starts.removeLast() }
    starts.append(Start(position: position, node: node))
  }
}
