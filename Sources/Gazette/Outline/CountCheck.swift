/// Compares what a text says it will list with what stands below.
struct CountCheck {
  /// A promise that is not kept.
  struct Mismatch: Sendable {
    var promise: ArraySlice<Glyph>
    var promised: Int
    var found: Int
    /// False where the list has no numbers, so that its items are only taken for such.
    var isCertain: Bool
  }

  private let paragraphs: [ParagraphDraft]
  private(set) var mismatches: [Mismatch] = []
  /// Where promises stand that were looked at.
  private var seen: Set<Int32> = []

  init(_ roots: [NodeDraft], _ paragraphs: [ParagraphDraft]) {
    self.paragraphs = paragraphs
    check(roots)
  }

  private mutating func check(_ siblings: [NodeDraft]) {
    for one in CountCheck.series(siblings) { checkLead(siblings[one], siblings.count) }
    for node in siblings where !node.children.isEmpty {
      checkHeading(node)
      check(node.children)
    }
  }

  /// Nodes of one chain, or of one style where they have no number.
  private static func series(_ siblings: [NodeDraft]) -> [Range<Int>] {
    var series: [Range<Int>] = []
    for index in siblings.indices {
      if let last = series.last, siblings[index - 1].chain == siblings[index].chain,
        siblings[index - 1].style == siblings[index].style
      {
        series[series.count - 1] = last.lowerBound..<(index + 1)
      } else {
        series.append(index..<(index + 1))
      }
    }
    return series
  }

  /// `抓好五件事：一是…`: the sentence right before the first item.
  private mutating func checkLead(_ series: ArraySlice<NodeDraft>, _ siblings: Int) {
    guard let first = series.first, let lead = lead(of: first),
      let promise = Promise.closing(lead)
    else { return }
    let isPointing = lead.contains(anyOf: CountCheck.pointing)
    let isCertain = first.chain != nil
    guard isPointing || isCertain && promise.countsPoints(in: lead) else { return }
    compare(promise, in: lead, with: [series.count, siblings], isCertain: isCertain)
  }

  private func lead(of node: NodeDraft) -> ArraySlice<Glyph>? {
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
  private mutating func checkHeading(_ node: NodeDraft) {
    let heading = paragraphs[node.paragraph].text[node.headingStart..<node.headingEnd]
    // 两个大局 and the like are names.
    guard let promise = Promise.closing(heading),
      promise.number > 2 || !heading[promise.range].contains(anyOf: CountCheck.names)
    else { return }
    let counts = CountCheck.series(node.children).map(\.count)
    compare(
      promise, in: heading, with: counts + [node.children.count],
      isCertain: node.children.allSatisfy { $0.chain != nil })
  }

  private mutating func compare(
    _ promise: Promise, in text: ArraySlice<Glyph>, with counts: [Int], isCertain: Bool
  ) {
    guard seen.insert(text[promise.range.lowerBound].origin).inserted, let found = counts.first,
      !counts.contains(promise.number)
    else { return }
    mismatches.append(
      Mismatch(
        promise: text[promise.range], promised: promise.number, found: found, isCertain: isCertain))
  }

  private static let longestLead = 80
  private static let stops: ScalarSet = "：:。，, ；;"
  private static let pointing: ScalarSet = "下从做抓好要提采办"
  private static let names: ScalarSet = "个個大"
}
