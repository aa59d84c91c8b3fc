/// Tells, while an index is written, which node of an outline each position belongs to, and counts for
/// every scalar the nodes that hold it.
struct PointWriter {
  /// For a region pairs of where a stretch begins in it and the stretch's node.
  private(set) var headings: [UInt32] = []
  private(set) var paragraphs: [UInt32] = []
  private(set) var count = 0
  /// The node of the text that is being written.
  private var node = ScalarTally.outside
  /// Nodes of this article whose text is in several stretches, with the scalars seen in them.
  private var torn: [UInt32: Set<Int>] = [:]
  private var isTorn = false

  /// Begins an article whose outline has so many nodes; `torn` are those in several stretches.
  mutating func beginArticle(nodeCount: Int, torn: some Sequence<Int>) {
    first = UInt32(count)
    count += nodeCount
    self.torn = Dictionary(uniqueKeysWithValues: torn.map { (first + UInt32($0), []) })
  }

  /// The number of the article's first node among all.
  private var first: UInt32 = 0

  /// Begins a stretch of a node, or of none, at a position of a region.
  mutating func begin(_ node: Int?, at position: Int, inHeadings: Bool = false) {
    self.node = node.map { first + UInt32($0) } ?? ScalarTally.outside
    isTorn = torn[self.node] != nil
    let pair = [UInt32(position), self.node]
    if inHeadings { headings += pair } else { paragraphs += pair }
  }

  /// Counts a scalar's node, unless that was counted for it.
  @inline(__always)
  mutating func note(_ number: Int, in tally: inout ScalarTally) {
    guard node != ScalarTally.outside else { return }
    if isTorn {
      guard torn[node]?.insert(number).inserted == true else { return }
      tally.addPoint()
    } else {
      tally.add(point: node)
    }
  }
}
