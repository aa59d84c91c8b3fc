/// Which styles a document puts below which, learnt from how it uses them.
///
/// A series that is interrupted holds what interrupts it: where （一） stands between 一、 and 二、,
/// 一、 is above （一）, and where 一、 to 三、 stand between （一） and （二） it is the other way round.
/// The last item of a series, behind which nothing tells how far it reaches, is judged by the others.
struct Levels {
  private struct Pair: Hashable {
    var outer: NodeDraft.Style
    var inner: NodeDraft.Style
  }

  private var votes: [Pair: Int] = [:]
  /// For each node the place of the next of its series, or of its style where it has no number.
  private(set) var next: [Int?]
  /// For each chain the place of its last node.
  private(set) var ends: [Int: Int] = [:]
  private var starts: [Int: Int] = [:]

  /// Learns from all nodes in reading order.
  init(_ nodes: [NodeDraft]) {
    next = Array(repeating: nil, count: nodes.count)
    readSeries(nodes)
    for index in nodes.indices.dropLast() { vote(nodes, index) }
  }

  /// Whether a node of one style belongs below a node of the other; nil where use does not tell.
  func holds(_ outer: NodeDraft.Style, _ inner: NodeDraft.Style) -> Bool? {
    let difference =
      votes[Pair(outer: outer, inner: inner), default: 0]
      - votes[Pair(outer: inner, inner: outer), default: 0]
    return difference == 0 ? nil : difference > 0
  }

  private mutating func readSeries(_ nodes: [NodeDraft]) {
    var lastOfChain: [Int: Int] = [:]
    var lastOfStyle: [NodeDraft.Style: Int] = [:]
    for (index, node) in nodes.enumerated() {
      if let chain = node.chain {
        if let last = lastOfChain[chain] { next[last] = index } else { starts[chain] = index }
        lastOfChain[chain] = index
      } else {
        if let last = lastOfStyle[node.style] { next[last] = index }
        lastOfStyle[node.style] = index
      }
    }
    ends = lastOfChain
  }

  /// What follows a node at once and ends before the next of its series is below it.
  private mutating func vote(_ nodes: [NodeDraft], _ index: Int) {
    let (outer, inner) = (nodes[index], nodes[index + 1])
    guard let next = next[index], next > index + 1, inner.style != outer.style else { return }
    if let chain = inner.chain {
      guard starts[chain] == index + 1, let end = ends[chain], end < next else { return }
    } else if outer.chain == nil {
      return
    }
    votes[Pair(outer: outer.style, inner: inner.style), default: 0] += 1
  }
}
