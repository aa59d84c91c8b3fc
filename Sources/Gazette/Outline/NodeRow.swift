/// The places of nodes that stand side by side, within a stretch of an outline's drafts.
struct NodeRow: Sequence, IteratorProtocol {
  private let nodes: [NodeDraft]
  private var place: Int
  private let end: Int

  init(_ nodes: [NodeDraft], _ range: Range<Int>) {
    self.nodes = nodes
    place = range.lowerBound
    end = range.upperBound
  }

  /// Those that stand right below a node.
  init(_ nodes: [NodeDraft], below node: Int) {
    self.init(nodes, node + 1..<nodes[node].end)
  }

  mutating func next() -> Int? {
    guard place < end else { return nil }
    defer { place = nodes[place].end }
    return place
  }
}
