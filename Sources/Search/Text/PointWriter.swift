/// Tells, while an index is written, which node of an outline each position belongs to.
struct PointWriter {
  /// A stretch of a region's positions that belongs to one node.
  struct Stretch {
    var node: UInt32
    var region: Region
    var positions: Range<Int>
  }

  /// For a region pairs of where a stretch begins in it and the stretch's node.
  private(set) var headings: [UInt32] = []
  private(set) var paragraphs: [UInt32] = []
  private(set) var count = 0
  /// Those of this article, a node's in any order; text of no node is in none.
  private(set) var stretches: [Stretch] = []
  /// The number of the article's first node among all.
  private var first: UInt32 = 0
  /// What is being written.
  private var open: (node: UInt32, start: Int) = (outside, 0)

  /// The number of no node: that of text which belongs to none.
  static let outside = UInt32.max

  /// Begins an article whose outline has so many nodes.
  mutating func beginArticle(nodeCount: Int) {
    first = UInt32(count)
    count += nodeCount
    stretches.removeAll(keepingCapacity: true)
  }

  /// Begins a stretch of a node, or of none, at a position of headings or paragraphs; the last of a
  /// region is one of none.
  mutating func begin(_ node: Int?, at position: Int, of region: Region) {
    if open.node != Self.outside, open.start < position {
      stretches.append(
        Stretch(node: open.node, region: region, positions: open.start..<position))
    }
    open = (node.map { first + UInt32($0) } ?? Self.outside, position)
    if region == .heading {
      headings.append(UInt32(position))
      headings.append(open.node)
    } else {
      paragraphs.append(UInt32(position))
      paragraphs.append(open.node)
    }
  }
}
