/// Nests nodes in reading order.
struct Nesting {
  private var nodes: [NodeDraft]
  private let levels: Levels
  /// The open nodes from the outside in.
  private var stack: [Int] = []

  private init(_ nodes: [NodeDraft]) {
    self.nodes = nodes
    levels = Levels(nodes)
  }

  /// Nodes in reading order, told where what is below each of them ends.
  static func nest(_ nodes: [NodeDraft]) -> [NodeDraft] {
    var nesting = Nesting(nodes)
    for index in nodes.indices { nesting.open(index) }
    nesting.close(from: 0, before: nodes.count)
    return nesting.nodes
  }

  /// A series that begins and ends in the paragraph of a numbered item stands below the item.
  private func isWithin(_ inner: Int, _ outer: Int) -> Bool {
    guard let chain = nodes[inner].chain, nodes[outer].chain != nil, nodes[outer].start == 0,
      nodes[inner].paragraph == nodes[outer].paragraph, let end = levels.ends[chain]
    else { return false }
    return nodes[end].paragraph == nodes[outer].paragraph
  }

  /// `決議：` over `壹、…`, a count that the page has not used above: what was decided, however high it counts.
  private func isAnnounced(_ inner: Int, by outer: Int) -> Bool {
    nodes[outer].announces && inner == outer + 1 && nodes[inner].ordinal == 1
      && nodes[inner].paragraph == nodes[outer].paragraph + 1
      && !nodes[..<inner].contains { $0.style == nodes[inner].style }
  }

  /// Where each item of a series was one paragraph, the last is one too: behind running text that
  /// follows it nothing is below it.
  private func isBeyondReach(_ inner: Int, of outer: Int) -> Bool {
    let isClose =
      nodes[outer].chain.map(levels.isOfParagraphs)
      ?? (levels.endsRow(outer) && nodes[inner].start == 0)
    guard isClose, nodes[inner].paragraph > nodes[outer].paragraph + 1 else { return false }
    return nodes[outer + 1].paragraph > nodes[outer].paragraph + 1
  }

  /// Where articles of a law have begun, 一、 counts within one; where 一、 came first, it holds them.
  private func isArticle(_ outer: NodeDraft.Style, above inner: NodeDraft.Style) -> Bool {
    outer == .family(.clause) && inner == .family(.comma)
  }

  /// Closes what a node does not stand below, and opens it.
  private mutating func open(_ index: Int) {
    if let chain = series(of: index),
      let sibling = stack.lastIndex(where: { series(of: $0) == chain })
    {
      close(from: sibling, before: index)
    } else {
      while let top = stack.last, !mayHold(top, index) {
        close(from: stack.count - 1, before: index)
      }
    }
    stack.append(index)
  }

  /// The series a node counts in, or fills a place of.
  private func series(of index: Int) -> Int? { nodes[index].chain ?? levels.standsIn(index) }

  /// Closes the open nodes from one on where another node begins.
  private mutating func close(from first: Int, before index: Int) {
    for open in stack[first...] { nodes[open].end = index }
    stack.removeLast(stack.count - first)
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
    if isWithin(inner, outer) || isAnnounced(inner, by: outer) { return true }
    if isBeyondReach(inner, of: outer) { return false }
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
    // The last of points on lines of their own heads a series in the text as those before it do.
    if nodes[outer].isLine, nodes[outer].chain != nil, nodes[inner].chain != nil,
      !nodes[inner].isLine, isInline(style), isInline(nodes[inner].style)
    {
      return true
    }
    return levels.holds(style, nodes[inner].style)
      ?? (nodes[outer].rank < nodes[inner].rank || isArticle(style, above: nodes[inner].style))
  }

  /// Of a family that also counts within running text.
  private func isInline(_ style: NodeDraft.Style) -> Bool {
    if case .family(let kind) = style { kind.isInline } else { false }
  }
}
