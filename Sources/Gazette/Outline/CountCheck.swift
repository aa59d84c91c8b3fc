/// Compares what a text says it will list with what stands below.
struct CountCheck {
  /// A promise that is not kept.
  struct Mismatch: Sendable {
    var promise: GlyphSlice
    var promised: Int
    var found: Int
    /// False where the list has no numbers, so that its items are only taken for such.
    var isCertain: Bool
  }

  private let nodes: [NodeDraft]
  private let paragraphs: [ParagraphDraft]
  private(set) var mismatches: [Mismatch] = []
  /// Where promises stand that were looked at.
  private var seen: Set<Int32> = []

  init(_ nodes: [NodeDraft], _ paragraphs: [ParagraphDraft]) {
    self.nodes = nodes
    self.paragraphs = paragraphs
    check(NodeRow(nodes, nodes.indices))
  }

  private mutating func check(_ siblings: NodeRow) {
    var before: Int?
    for one in siblings {
      if before.map({ !isSeries($0, one) }) ?? true { checkLead(one, siblings) }
      before = one
    }
    for one in siblings where nodes[one].end > one + 1 {
      checkHeading(one)
      check(NodeRow(nodes, below: one))
    }
  }

  /// Whether neighbours are of one chain, or of one style where they have no number.
  private func isSeries(_ one: Int, _ next: Int) -> Bool {
    nodes[one].chain == nodes[next].chain && nodes[one].style == nodes[next].style
  }

  /// How many nodes each series among siblings has.
  private func counts(of siblings: NodeRow) -> [Int] {
    var counts: [Int] = []
    var before: Int?
    for one in siblings {
      if let before, isSeries(before, one) {
        counts[counts.count - 1] += 1
      } else {
        counts.append(1)
      }
      before = one
    }
    return counts
  }

  /// `抓好五件事：一是…`: the sentence right before the first item.
  private mutating func checkLead(_ first: Int, _ siblings: NodeRow) {
    guard let lead = lead(of: nodes[first]), let promise = Promise.closing(lead) else { return }
    let isPointing = lead.contains(anyOf: CountCheck.pointing)
    let isCertain = nodes[first].chain != nil
    guard isPointing || isCertain && promise.countsPoints(in: lead) else { return }
    var series = 0
    for one in siblings.drop(while: { $0 < first }) {
      guard isSeries(first, one) else { break }
      series += 1
    }
    compare(
      promise, in: lead, with: [series, siblings.reduce(0) { count, _ in count + 1 }],
      isCertain: isCertain)
  }

  private func lead(of node: NodeDraft) -> GlyphSlice? {
    var paragraph = node.paragraph
    var end = node.start
    if end == 0 {
      guard paragraph > 0, paragraphs[paragraph - 1].role != .caption else { return nil }
      paragraph -= 1
      end = paragraphs[paragraph].text.count
    }
    let text = paragraphs[paragraph].text[..<end].suffix(CountCheck.longestLead)
    let lead = text.trimming { CountCheck.stops.contains($0) }
    let start = lead.lastIndex { $0.kinds.has(.sentenceEnd) }
    return start.map { lead[($0 + 1)...] } ?? lead
  }

  /// `实施“3类”工程` over two points.
  private mutating func checkHeading(_ index: Int) {
    let node = nodes[index]
    let heading = paragraphs[node.paragraph].text[node.headingStart..<node.headingEnd]
    // 两个大局 and the like are names.
    guard let promise = Promise.closing(heading),
      promise.number > 2 || !heading[promise.range].contains(anyOf: CountCheck.names)
    else { return }
    let counts = counts(of: NodeRow(nodes, below: index))
    compare(
      promise, in: heading, with: counts + [counts.reduce(0, +)],
      isCertain: NodeRow(nodes, below: index).allSatisfy { nodes[$0].chain != nil })
  }

  private mutating func compare(
    _ promise: Promise, in text: GlyphSlice, with counts: [Int], isCertain: Bool
  ) {
    guard seen.insert(text[promise.range.lowerBound].origin).inserted, let found = counts.first,
      !counts.contains(promise.number)
    else { return }
    mismatches.append(
      Mismatch(
        promise: text[promise.range], promised: promise.number, found: found, isCertain: isCertain))
  }

  private static let longestLead = 80
  private static let stops: ScalarSet = "：。， ；"
  private static let pointing: ScalarSet = "下从做抓好要提采办"
  private static let names: ScalarSet = "个大"
}
