/// Nests nodes in reading order.
struct Nesting {
  private let nodes: [NodeDraft]
  private let levels: Levels
  /// The open nodes from the outside in, with their places.
  private var stack: [(node: NodeDraft, index: Int)] = []
  private var roots: [NodeDraft] = []

  private init(_ nodes: [NodeDraft]) {
    self.nodes = nodes
    levels = Levels(nodes)
  }

  /// The roots of nodes in reading order.
  static func nest(_ nodes: [NodeDraft]) -> [NodeDraft] {
    var nesting = Nesting(nodes)
    for index in nodes.indices { nesting.add(index) }
    while !nesting.stack.isEmpty { nesting.close() }
    return nesting.roots
  }

  private mutating func add(_ index: Int) {
    let node = nodes[index]
    if let chain = node.chain, stack.contains(where: { $0.node.chain == chain }) {
      while let top = stack.last {
        close()
        if top.node.chain == chain { break }
      }
    } else {
      while let top = stack.last, !mayHold(top.index, index) { close() }
    }
    stack.append((node, index))
  }

  private mutating func close() {
    guard let last = stack.popLast()?.node else { return }
    if stack.isEmpty {
      roots.append(last)
    } else {
      stack[stack.count - 1].node.children.append(last)
    }
  }

  /// Whether a node that opens a series may stand below the open node.
  private func mayHold(_ outer: Int, _ inner: Int) -> Bool {
    let (top, node) = (nodes[outer], nodes[inner])
    if top.chain != nil, levels.next[outer] != nil { return true }
    if let closing = top.closing, node.position >= (closing.paragraph, closing.start) {
      return false
    }
    if top.isRunning, node.paragraph > top.paragraph { return false }
    let end = node.chain.flatMap { levels.ends[$0] } ?? inner
    // What goes on behind the next of its kind is not below this one.
    if node.chain != nil, let next = levels.next[outer], end > next { return false }
    if node.chain != nil, top.style == .question || top.style == .speaker {
      return levels.holds(node.style, top.style) != true
    }
    return levels.holds(top.style, node.style) ?? (top.rank < node.rank)
  }
}
