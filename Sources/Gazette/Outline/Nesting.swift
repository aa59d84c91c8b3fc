/// Nests nodes in reading order.
struct Nesting {
  private let nodes: [NodeDraft]
  private let levels: Levels
  /// The open nodes from the outside in.
  private var stack: [Int] = []

  private init(_ nodes: [NodeDraft]) {
    self.nodes = nodes
    levels = Levels(nodes)
  }

  /// The roots of nodes in reading order.
  static func nest(_ nodes: [NodeDraft]) -> [NodeDraft] {
    var nesting = Nesting(nodes)
    let parents = nodes.indices.map { nesting.parent(of: $0) }
    return tree(nodes, parents)
  }

  /// A series that begins and ends in the paragraph of a numbered item stands below the item.
  private func isWithin(_ inner: Int, _ outer: Int) -> Bool {
    guard let chain = nodes[inner].chain, nodes[outer].chain != nil, nodes[outer].start == 0,
      nodes[inner].paragraph == nodes[outer].paragraph, let end = levels.ends[chain]
    else { return false }
    return nodes[end].paragraph == nodes[outer].paragraph
  }

  /// Closes what a node does not stand below, opens it and returns what it stands below.
  private mutating func parent(of index: Int) -> Int? {
    if let chain = nodes[index].chain,
      let sibling = stack.lastIndex(where: { nodes[$0].chain == chain })
    {
      stack.removeSubrange(sibling...)
    } else {
      while let top = stack.last, !mayHold(top, index) { stack.removeLast() }
    }
    defer { stack.append(index) }
    return stack.last
  }

  /// Hangs each node on its parent, from the last to the first, so that it has its children by
  /// then and is moved once.
  private static func tree(_ nodes: [NodeDraft], _ parents: [Int?]) -> [NodeDraft] {
    var nodes = nodes
    var roots: [NodeDraft] = []
    var counts = Array(repeating: 0, count: nodes.count)
    for case let parent? in parents { counts[parent] += 1 }
    for index in nodes.indices where counts[index] > 0 {
      nodes[index].children.reserveCapacity(counts[index])
    }
    for (index, parent) in parents.enumerated().reversed() {
      if nodes[index].children.count > 1 { nodes[index].children.reverse() }
      if let parent {
        nodes[parent].children.append(nodes[index])
      } else {
        roots.append(nodes[index])
      }
    }
    return roots.reversed()
  }

  /// Whether a node that opens a series may stand below the open node.
  private func mayHold(_ outer: Int, _ inner: Int) -> Bool {
    if let chain = nodes[outer].chain, levels.next[outer] != nil {
      return !levels.parts(inner, chain)
    }
    if let closing = nodes[outer].closing,
      nodes[inner].position >= (closing.paragraph, closing.start)
    {
      return false
    }
    if nodes[outer].isRunning, nodes[inner].paragraph > nodes[outer].paragraph { return false }
    if isWithin(inner, outer) { return true }
    let style = nodes[outer].style
    if let chain = nodes[inner].chain {
      // What goes on behind the next of its kind is not below this one.
      if let next = levels.next[outer], levels.ends[chain] ?? inner > next, !levels.goesOn(chain) {
        return false
      }
      if style == .question || style == .speaker {
        return levels.holds(nodes[inner].style, style) != true
      }
    }
    return levels.holds(style, nodes[inner].style) ?? (nodes[outer].rank < nodes[inner].rank)
  }
}
