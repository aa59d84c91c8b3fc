/// Nests nodes in reading order.
enum Nesting {
  private struct Open {
    var node: NodeDraft
    var depth: Int
  }

  /// The roots; `chains` are those that `NodeDraft.chain` counts in.
  static func nest(_ nodes: [NodeDraft], chains: [Chain]) -> [NodeDraft] {
    var stack: [NodeDraft] = []
    var roots: [NodeDraft] = []
    func close() {
      guard let last = stack.popLast() else { return }
      if stack.isEmpty { roots.append(last) } else { stack[stack.count - 1].children.append(last) }
    }
    for node in nodes {
      if let chain = node.chain, stack.contains(where: { $0.chain == chain }) {
        while let top = stack.last {
          close()
          if top.chain == chain { break }
        }
      } else {
        while let top = stack.last, !mayHold(top, node, chains) { close() }
      }
      stack.append(node)
    }
    while !stack.isEmpty { close() }
    return roots
  }

  /// Whether a node that opens a series may stand below the open node.
  private static func mayHold(_ top: NodeDraft, _ node: NodeDraft, _ chains: [Chain]) -> Bool {
    guard let chain = top.chain, node.chain != nil else { return top.rank < node.rank }
    // A series that is interrupted holds what interrupts it.
    let goesOn = chains[chain].items.contains { ($0.paragraph, $0.start) > node.position }
    if goesOn { return true }
    return top.rank < node.rank
  }
}
