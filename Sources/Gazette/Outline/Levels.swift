/// Which styles a document puts below which, learnt from how it uses them.
///
/// A series that is interrupted holds what interrupts it: where （一） stands between 一、 and 二、,
/// 一、 is above （一）, and where 一、 to 三、 stand between （一） and （二） it is the other way round.
/// The last item of a series, behind which nothing tells how far it reaches, is judged by the others.
struct Levels {
  private struct Votes {
    var outer: NodeDraft.Style
    var inner: NodeDraft.Style
    var count: Int
  }

  /// One entry for each pair of styles; there are so few that looking through beats hashing.
  private var votes: [Votes] = []
  /// For each node the place of the next of its series, or of its style where it has no number.
  private(set) var next: [Int?]
  /// For each chain the place of its last node.
  private(set) var ends: [Int?]
  private var starts: [Int?]
  /// For each heading between two items of a series the series' number.
  private var partedChains: [Int: Int] = [:]
  /// For each heading that stands where a series lacks a number the series' number.
  private var standIns: [Int: Int] = [:]
  private var goingOn: Set<Int> = []
  private var closeChains: Set<Int> = []
  private var rowEnds: Set<Int> = []

  /// Learns from all nodes in reading order.
  init(_ nodes: [NodeDraft]) {
    next = nodes.map { _ in nil }
    ends = (0..<(nodes.lazy.compactMap(\.chain).max() ?? -1) + 1).map { _ in nil }
    starts = ends
    readSeries(nodes)
    readGaps(nodes)
    readParts(nodes)
    skipEnclosed(nodes)
    readReach(nodes)
    readRows(nodes)
    for index in nodes.indices.dropLast() { vote(nodes, index) }
  }

  /// Whether a node of one style belongs below a node of the other; nil where use does not tell.
  func holds(_ outer: NodeDraft.Style, _ inner: NodeDraft.Style) -> Bool? {
    let difference = count(outer, inner) - count(inner, outer)
    return difference == 0 ? nil : difference > 0
  }

  /// True where a heading on its own line stands right above the next item of an open series: the
  /// count goes on from heading to heading, and no item holds what names the items below.
  func parts(_ index: Int, _ chain: Int) -> Bool { partedChains[index] == chain }

  /// Of a heading on its own line that has lost its number the series that lacks it.
  func standsIn(_ index: Int) -> Int? { standIns[index] }

  /// True of a series of three items and more, each of which was followed at once by the next.
  func isOfParagraphs(_ chain: Int) -> Bool { closeChains.contains(chain) }

  /// True of the last of three leading sentences and more, each in the paragraph behind the other.
  func endsRow(_ index: Int) -> Bool { rowEnds.contains(index) }

  /// True of a series that counts on from one heading to the next.
  func goesOn(_ chain: Int) -> Bool { goingOn.contains(chain) }

  private func count(_ outer: NodeDraft.Style, _ inner: NodeDraft.Style) -> Int {
    votes.first { $0.outer == outer && $0.inner == inner }?.count ?? 0
  }

  private mutating func readSeries(_ nodes: [NodeDraft]) {
    // Styles without a number are few.
    var lasts: [(style: NodeDraft.Style, node: Int)] = []
    for index in nodes.indices {
      if let chain = nodes[index].chain {
        if let last = ends[chain] { next[last] = index } else { starts[chain] = index }
        ends[chain] = index
      } else if let known = lasts.firstIndex(where: { $0.style == nodes[index].style }) {
        next[lasts[known].node] = index
        lasts[known].node = index
      } else {
        lasts.append((nodes[index].style, index))
      }
    }
  }

  /// Between 一、 and 三、, both heading lines, the one heading line without a number is the second;
  /// above 二、 the only one is the first.
  private mutating func readGaps(_ nodes: [NodeDraft]) {
    for index in nodes.indices where nodes[index].start == 0 {
      guard let chain = nodes[index].chain, case .family(let kind) = nodes[index].style,
        !kind.isInline
      else { continue }
      if let next = next[index], nodes[next].ordinal > nodes[index].ordinal + 1 {
        let others = ((index + 1)..<next).filter { Levels.isLike(nodes[index], nodes[$0]) }
        let missing = nodes[next].ordinal - nodes[index].ordinal - 1
        if others.count == missing { for other in others { standIns[other] = chain } }
      } else if starts[chain] == index, nodes[index].ordinal == 2 {
        let near = max(0, index - Levels.firstReach)..<index
        let others = near.filter { Levels.isLike(nodes[index], nodes[$0]) }
        let isClear = !near.contains { nodes[$0].style == nodes[index].style }
        // A line right above the second item names what follows.
        if others.count == 1, isClear, nodes[others[0]].paragraph + 1 < nodes[index].paragraph {
          standIns[others[0]] = chain
        }
      }
    }
  }

  /// How far above a second item its first may stand.
  private static let firstReach = 64

  /// Whether a node without a number is printed as an item is: on its line, or leading its paragraph.
  private static func isLike(_ item: NodeDraft, _ other: NodeDraft) -> Bool {
    item.isLine ? isLine(other) && other.isLine : other.style == .sentence
  }

  private static func isLine(_ node: NodeDraft) -> Bool {
    if case .line = node.style { return node.chain == nil }
    return false
  }

  private mutating func readParts(_ nodes: [NodeDraft]) {
    for index in nodes.indices.dropLast() {
      let below = nodes[index + 1]
      guard Levels.isLine(nodes[index]), nodes[index].isLine, let chain = below.chain,
        starts[chain] != index + 1,
        below.paragraph == nodes[index].paragraph + 1
      else { continue }
      partedChains[index] = chain
    }
    dropStrayParts(nodes)
    goingOn = Set(partedChains.values)
  }

  /// A count that goes on from heading to heading begins below one, or is parted twice and more:
  /// a short line above one of many items is a caption, a word of praise, a page's number.
  private mutating func dropStrayParts(_ nodes: [NodeDraft]) {
    guard !partedChains.isEmpty else { return }
    var counts = starts.map { _ in 0 }
    for chain in partedChains.values { counts[chain] += 1 }
    partedChains = partedChains.filter { index, chain in
      guard let start = starts[chain], nodes[index].markerEnd == nodes[index].start else {
        return starts[chain] != nil
      }
      return start > 0 ? Levels.isLine(nodes[start - 1]) : counts[chain] > 1
    }
  }

  /// A heading reaches to the next of its style; one that stands between two items of a series which
  /// began below the heading is deeper than it, however much it looks alike.
  private mutating func skipEnclosed(_ nodes: [NodeDraft]) {
    var open: [(start: Int, end: Int)] = []
    // The last series that began above a node and goes on below it.
    let begun = nodes.indices.map { index in
      while let last = open.last, last.end <= index { open.removeLast() }
      let enclosing = partedChains[index] == nil ? open.last?.start : nil
      if let chain = nodes[index].chain, starts[chain] == index, let end = ends[chain],
        nodes[index].start == 0
      {
        open.append((index, end))
      }
      return enclosing
    }
    for index in nodes.indices where Levels.isLine(nodes[index]) {
      while let below = next[index], let start = begun[below], start > index {
        next[index] = next[below]
      }
    }
  }

  private mutating func readReach(_ nodes: [NodeDraft]) {
    var counts = ends.map { _ in 0 }
    for index in nodes.indices {
      guard let chain = nodes[index].chain, nodes[index].start == 0 else { continue }
      guard let next = next[index] else {
        if counts[chain] >= Levels.fewestClose { closeChains.insert(chain) }
        continue
      }
      let isClose = nodes[next].paragraph == nodes[index].paragraph + 1
      counts[chain] = isClose ? counts[chain] + 1 : -nodes.count
    }
  }

  private mutating func readRows(_ nodes: [NodeDraft]) {
    var count = 0
    var last: Int?
    for index in nodes.indices where nodes[index].style == .sentence {
      if let last, nodes[index].paragraph == nodes[last].paragraph + 1 {
        count += 1
      } else {
        if count >= Levels.fewestClose, let last { rowEnds.insert(last) }
        count = 0
      }
      last = index
    }
    if count >= Levels.fewestClose, let last { rowEnds.insert(last) }
  }

  private static let fewestClose = 2

  /// What follows a node at once and ends before the next of its series is below it.
  private mutating func vote(_ nodes: [NodeDraft], _ index: Int) {
    let (outer, inner) = (nodes[index].style, nodes[index + 1].style)
    guard let next = next[index], next > index + 1, inner != outer, standIns[index + 1] == nil
    else { return }
    if let chain = nodes[index + 1].chain {
      guard starts[chain] == index + 1, let end = ends[chain], end < next else { return }
    } else if nodes[index].chain == nil || partedChains[index + 1] == nodes[index].chain {
      return
    }
    let known = votes.firstIndex { $0.outer == outer && $0.inner == inner }
    if let known {
      votes[known].count += 1
    } else {
      votes.append(Votes(outer: outer, inner: inner, count: 1))
    }
  }
}
