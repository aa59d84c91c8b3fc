/// Makes an article's outline out of its paragraphs.
///
/// Markers are linked to chains, first sentences judged as headings, turns of an interview added;
/// then all nodes are nested in reading order.
struct Outliner {
  private let paragraphs: [ParagraphDraft]
  private let turns: Turns
  private let chains: [Chain]
  private let headings: [HeadingCandidate]
  private let decimals: [Int: DecimalNumbers.Number]
  private let labels: [Int: Range<Int>]

  init(_ paragraphs: [ParagraphDraft], turns: Turns) {
    self.paragraphs = paragraphs
    self.turns = turns
    let barriers = Outliner.barriers(paragraphs, turns)
    let decimals = Outliner.decimals(in: paragraphs)
    self.decimals = decimals
    labels = turns.turns.isEmpty ? BracketLabel.find(in: paragraphs) : [:]
    var items: [Item] = []
    items.reserveCapacity(paragraphs.count * Outliner.usualItems)
    for index in paragraphs.indices where paragraphs[index].carriesOutline {
      ItemScanner.scan(paragraphs[index].text, paragraph: index, into: &items)
    }
    let spoken = Set(turns.turns.map(\.paragraph))
    // `1.问：…` is one marker.
    let asked = Set(
      turns.turns.lazy.filter { $0.isQuestion && $0.labelStart == 0 }.map(\.paragraph))
    if !asked.isEmpty { items.removeAll { $0.startsParagraph && asked.contains($0.paragraph) } }
    items += LineLabel.items(
      in: paragraphs.indices.map {
        paragraphs[$0].carriesOutline && !spoken.contains($0) ? paragraphs[$0].text : nil
      })
    if !decimals.isEmpty { items.removeAll { $0.startsParagraph && decimals[$0.paragraph] != nil } }
    chains = ChainBuilder.chains(
      of: items.sorted { ($0.paragraph, $0.start) < ($1.paragraph, $1.start) }, barriers: barriers)
    let judged = Outliner.headings(paragraphs, turns, chains, barriers)
    headings = decimals.isEmpty ? judged : judged.filter { decimals[$0.paragraph] == nil }
  }

  /// Room for so many points a paragraph spares most lists to grow.
  private static let usualItems = 4

  /// Where none of them stands before a name on its line, they count running paragraphs.
  private static func decimals(in paragraphs: [ParagraphDraft]) -> [Int: DecimalNumbers.Number] {
    let mayCount = paragraphs.contains {
      $0.isHeadingLine && $0.text.first.map { Characters.isDigit($0.code) } ?? false
    }
    guard mayCount else { return [:] }
    let numbers = DecimalNumbers.find(
      in: paragraphs.map { $0.carriesOutline ? $0.text[...] : [] })
    return numbers.keys.contains { paragraphs[$0].isHeadingLine } ? numbers : [:]
  }

  /// Paragraphs whose beginning is a heading sentence.
  var headingParagraphs: Set<Int> { Set(headings.map(\.paragraph)) }

  /// For each paragraph whether it is one of some.
  private func marks(at indices: some Sequence<Int>) -> [Bool] {
    var marks = paragraphs.map { _ in false }
    for index in indices { marks[index] = true }
    return marks
  }

  /// Paragraphs that begin with a number which only stands there: 一、 （一） 1.
  var numberedParagraphs: Set<Int> {
    var numbered = Set(decimals.keys)
    for chain in chains where !chain.first.kind.isInline {
      for item in chain.items where item.startsParagraph { numbered.insert(item.paragraph) }
    }
    return numbered
  }

  /// For each paragraph whether a point of a chain begins it, or stands within it.
  private func itemMarks(atStart: Bool) -> [Bool] {
    var marks = paragraphs.map { _ in false }
    for chain in chains {
      for item in chain.items where item.startsParagraph == atStart {
        marks[item.paragraph] = true
      }
    }
    return marks
  }

  /// Markers that are read as others than they are printed.
  var misread: [(item: Item, meant: String)] {
    var misread: [(item: Item, meant: String)] = []
    for chain in chains {
      for item in chain.items {
        let meant = Lookalike.meant(by: item, in: paragraphs[item.paragraph].text)
        if let meant { misread.append((item, meant)) }
      }
    }
    return misread
  }

  var gaps: [Chain.Gap] { chains.flatMap(\.gaps) }

  func nodes() -> [NodeDraft] {
    var all = lineNodes()
    all += headingNodes()
    all += keyNodes()
    all += decimalNodes()
    all += labelNodes()
    addChainNodes(to: &all)
    all += turnNodes()
    all.sort { $0.position != $1.position ? $0.position < $1.position : $0.rank < $1.rank }
    cut(&all)
    return CoverHeading.drop(from: Nesting.nest(all), in: paragraphs)
  }

  /// Headings on a line of their own and turns end every chain of points above them.
  private static func barriers(_ paragraphs: [ParagraphDraft], _ turns: Turns) -> [Bool] {
    var barriers = paragraphs.indices.map {
      paragraphs[$0].isHeadingLine || StructuralMarker.starts(paragraphs[$0].text[...])
    }
    var above: Turns.Turn?
    for turn in turns.turns {
      // Where every paragraph is labelled, who goes on speaking goes on counting.
      let goesOn =
        above.map {
          $0.paragraph + 1 == turn.paragraph && !turn.isQuestion
            && $0.label.elementsEqual(turn.label) { $0.code == $1.code }
        } ?? false
      barriers[turn.paragraph] = !goesOn
      above = turn
    }
    return barriers
  }

  private static func headings(
    _ paragraphs: [ParagraphDraft], _ turns: Turns, _ chains: [Chain], _ barriers: [Bool]
  ) -> [HeadingCandidate] {
    var section = 0
    let sectionOf = paragraphs.indices.map { index in
      // `各位代表！…` turns from what was the last heading's to the hearers.
      if barriers[index] || section > 0 && Salutation.opens(paragraphs[index].text[...]) {
        section += 1
      }
      return section
    }
    // `Array(repeating:count:)` would ask the runtime for its type each time.
    var firstItems: [Int?] = paragraphs.map { _ in nil }
    var vetoed = paragraphs.map { _ in false }
    for turn in turns.turns { vetoed[turn.paragraph] = true }
    var cuts = barriers
    for chain in chains {
      let first = chain.first
      if first.kind.isInline {
        firstItems[first.paragraph] = min(firstItems[first.paragraph] ?? .max, first.start)
        // From the first item's paragraph to the last one's.
        if !isSectioned(chain) {
          for inner in first.paragraph..<max(first.paragraph, chain.last.paragraph) {
            vetoed[inner + 1] = true
          }
        }
      }
      for item in chain.items where item.startsParagraph {
        vetoed[item.paragraph] = true
        if first.kind == .dash || isSectioned(chain) { cuts[item.paragraph] = true }
      }
    }
    var part = 0
    let partOf = cuts.map { isCut in
      if isCut { part += 1 }
      return part
    }
    let doubtful = paragraphs.map { $0.start == .doubtful }
    let texts = paragraphs.map {
      ($0.role == .body || $0.role == .answer) && !$0.isHeadingLine ? $0.text : nil
    }
    return HeadingJudge.headings(
      in: texts, firstItems: firstItems, vetoed: vetoed, doubtful: doubtful,
      sectionOf: sectionOf, partOf: partOf)
  }

  /// `第一，…` over several paragraphs each: the points of a speech, which headings may part further.
  private static func isSectioned(_ chain: Chain) -> Bool {
    chain.first.kind == .ordinal && chain.items.allSatisfy(\.startsParagraph)
      && zip(chain.items, chain.items.dropFirst()).allSatisfy {
        $1.paragraph - $0.paragraph >= fewestParagraphs
      }
  }

  private static let fewestParagraphs = 3

  // MARK: - Nodes

  private func lineNodes() -> [NodeDraft] {
    guard paragraphs.contains(where: \.isHeadingLine) else { return [] }
    let numbered = itemMarks(atStart: true)
    let lowest = paragraphs.compactMap(\.level).min() ?? 1
    let spoken = marks(at: turns.turns.lazy.map(\.paragraph))
    let seconds: Set<Int> =
      turns.turns.contains(where: \.isQuestion)
      ? HeadingPairs.seconds(in: paragraphs, without: spoken) : []
    let below = namedByLabels.union(BareQuestions.below(in: paragraphs)).union(resolutions)
    let prologue = prologue
    let lone = LoneItems.below(in: paragraphs, chains)
    return paragraphs.indices.compactMap { index in
      let paragraph = paragraphs[index]
      guard paragraph.isHeadingLine, !numbered[index], !spoken[index], decimals[index] == nil,
        !seconds.contains(index), labels[index] == nil
      else { return nil }
      let end = paragraph.text[...].trimming { trailing.contains($0) }.endIndex
      let isPreface = CoverHeading.isPreface(paragraph.text[...])
      let depth = (paragraph.level ?? lowest) - lowest + (below.contains(index) ? 1 : 0)
      let level = isPreface ? prefaceLevel : min(4, depth)
      let markerEnd = StructuralMarker.end(in: paragraph.text[...]) ?? 0
      let family: Family.Kind? = lone.contains(index) ? .bracket : nil
      return NodeDraft(
        kind: .section, style: family.map { .family($0) } ?? .line(level),
        rank: family.map { Family.rank(of: $0) * Rank.scale }
          ?? (isPreface || index == prologue
            ? Rank.question
            : Family.rank(ofDivision: paragraph.text[...]).map { $0 * Rank.scale }
              ?? Rank.line + level),
        chain: nil,
        paragraph: index, start: 0, markerEnd: markerEnd, headingStart: markerEnd,
        headingEnd: max(markerEnd, end), confidence: 0.95, isLine: true,
        announces: MotionLabel.isAlone(paragraph.text[...]))
    }
  }

  /// A level of its own, which no other line shares.
  private var prefaceLevel: Int { 9 }

  /// Heading lines right below lines that end in a colon, where the page has several such pairs.
  private var namedByLabels: Set<Int> {
    let labels = paragraphs.indices.dropLast().filter {
      paragraphs[$0].isHeadingLine && paragraphs[$0 + 1].isHeadingLine
        && paragraphs[$0].text.last?.code == 0x3A && paragraphs[$0 + 1].text.last?.code != 0x3A
    }
    return labels.count >= 2 ? Set(labels.map { $0 + 1 }) : []
  }

  /// `決議：` on its line, which tells what came of the part of a sitting's agenda above it.
  private var resolutions: [Int] {
    guard
      let part = paragraphs.firstIndex(where: {
        $0.isHeadingLine && AgendaPart.isName($0.text)
      })
    else { return [] }
    return paragraphs.indices.filter {
      $0 > part && paragraphs[$0].isHeadingLine && AgendaPart.isResolution(paragraphs[$0].text)
    }
  }

  /// The one heading of an interview, over what stands above the first question.
  private var prologue: Int? {
    guard let first = turns.turns.first?.paragraph,
      turns.turns.contains(where: \.isQuestion)
    else { return nil }
    let spoken = marks(at: turns.turns.lazy.map(\.paragraph))
    let lines = paragraphs.indices.filter { paragraphs[$0].isHeadingLine && !spoken[$0] }
    guard lines.count == 1, let line = lines.first, line + 1 < first else { return nil }
    return line
  }

  private func headingNodes() -> [NodeDraft] {
    headings.map { heading in
      var node = NodeDraft(
        kind: .section, style: .sentence,
        rank: rank(Rank.sentence, from: heading.paragraph, to: heading.paragraph), chain: nil,
        paragraph: heading.paragraph,
        start: heading.start, markerEnd: heading.start,
        headingStart: heading.start, headingEnd: heading.end,
        confidence: min(0.95, 0.6 + max(0, heading.score) * 0.1))
      if heading.statesLead { node.closing = behindPoints(of: heading) }
      return node
    }
  }

  /// A sentence that only leads in to points heads those, and no series further down.
  private func behindPoints(of heading: HeadingCandidate) -> NodeDraft.Closing? {
    let chain = chains.first {
      $0.first.paragraph == heading.paragraph && $0.first.start >= heading.end
    }
    return chain.map { chain in
      let last = chain.last.paragraph
      return NodeDraft.Closing(paragraph: last, start: paragraphs[last].text.endIndex)
    }
  }

  /// In paragraphs that hold no points.
  private func keyNodes() -> [NodeDraft] {
    let itemised = itemMarks(atStart: false)
    let headed = marks(at: headings.lazy.map(\.paragraph))
    var nodes: [NodeDraft] = []
    for index in paragraphs.indices where paragraphs[index].role == .body && !itemised[index] {
      let keys = KeySentences.find(in: paragraphs[index].text)
      guard let first = keys.first, first.lowerBound > 0 || !headed[index] else { continue }
      nodes += keys.map { key in
        NodeDraft(
          kind: .section, style: .key, rank: Rank.key, chain: nil, paragraph: index,
          start: key.lowerBound, markerEnd: key.lowerBound, headingStart: key.lowerBound,
          headingEnd: key.upperBound, confidence: 0.7)
      }
    }
    return nodes
  }

  private func labelNodes() -> [NodeDraft] {
    labels.map { index, words in
      NodeDraft(
        kind: .section, style: .line(0), rank: Rank.line, chain: nil, paragraph: index,
        start: words.lowerBound, markerEnd: words.lowerBound, headingStart: words.lowerBound,
        headingEnd: words.upperBound, confidence: 0.85)
    }
  }

  private func decimalNodes() -> [NodeDraft] {
    decimals.map { index, number in
      let paragraph = paragraphs[index]
      let end =
        paragraph.isHeadingLine
        ? paragraph.text.count : Sentence.end(in: paragraph.text, from: number.headingStart)
      return NodeDraft(
        kind: paragraph.isHeadingLine ? .section : .point, style: .decimal(number.depth),
        rank: Rank.decimal + number.depth, chain: nil, paragraph: index, start: 0,
        markerEnd: number.markerEnd, headingStart: number.headingStart, headingEnd: end,
        confidence: 0.95)
    }
  }

  private func addChainNodes(to nodes: inout [NodeDraft]) {
    nodes.reserveCapacity(nodes.count + chains.reduce(0) { $0 + $1.items.count })
    for (number, chain) in chains.enumerated() {
      let rank = rank(
        chain.first.rank * Rank.scale, from: chain.first.paragraph, to: chain.last.paragraph)
      for item in chain.items { nodes.append(node(of: item, in: chain, number, rank: rank)) }
    }
  }

  private func node(of item: Item, in chain: Chain, _ number: Int, rank: Int) -> NodeDraft {
    // By number: the paragraph itself would be copied for each point.
    let text = paragraphs[item.paragraph].text
    let isSection = item.rank < 9 && paragraphs[item.paragraph].isHeadingLine
    let closes = chain.first.kind.isInline && item.position == chain.last.position
    return NodeDraft(
      kind: isSection ? .section : .point, style: .family(chain.first.kind),
      rank: rank, chain: number, ordinal: item.ordinal, paragraph: item.paragraph,
      start: item.start, markerEnd: item.markerEnd, headingStart: item.headingStart,
      headingEnd: Sentence.end(in: text, from: item.headingStart),
      confidence: chain.confidence(of: item),
      isRunning: !item.startsParagraph && text.last?.code != 0x3A,
      closing: closes ? Closer.closing(behind: item, in: paragraphs) : nil,
      isLine: item.startsParagraph && paragraphs[item.paragraph].isHeadingLine)
  }

  /// What begins and ends within one answer stands below the question, whatever its family.
  private func rank(_ rank: Int, from first: Int, to last: Int) -> Int {
    rank < Rank.speaker && turns.isOneAnswer(first...last) ? Rank.speaker + 1 + rank / 2 : rank
  }

  private func turnNodes() -> [NodeDraft] {
    turns.turns.compactMap { turn in
      let text = paragraphs[turn.paragraph].text
      if turn.isQuestion {
        var end = Sentence.end(in: text, from: turn.start)
        if end < text.count, text[end].code == 0x3F { end += 1 }
        return NodeDraft(
          kind: .question, style: .question, rank: Rank.question, chain: nil,
          paragraph: turn.paragraph, start: turn.labelStart,
          markerEnd: turn.start, headingStart: turn.start, headingEnd: end, confidence: 0.9)
      }
      guard turns.answererCount > 1 else { return nil }
      return NodeDraft(
        kind: .speaker, style: .speaker, rank: Rank.speaker, chain: nil, paragraph: turn.paragraph,
        start: 0,
        markerEnd: 0, headingStart: 0, headingEnd: turn.start - 1, confidence: 0.95)
    }
  }

  /// No heading runs into the next node of its paragraph, unless nothing would be left of it:
  /// `首先，一是…`.
  private func cut(_ nodes: inout [NodeDraft]) {
    for index in nodes.indices.dropLast() {
      let next = nodes[index + 1]
      guard next.paragraph == nodes[index].paragraph, next.start < nodes[index].headingEnd,
        next.start > nodes[index].headingStart || nodes[index].markerEnd == nodes[index].start
      else { continue }
      nodes[index].headingEnd = max(nodes[index].headingStart, next.start)
    }
    // Asked for once: a heading's every edge would call for it.
    let trailing = trailing
    for index in nodes.indices {
      let text = paragraphs[nodes[index].paragraph].text
      let range = nodes[index].headingStart..<nodes[index].headingEnd
      let trimmed = text[range].trimming { trailing.contains($0) }
      nodes[index].headingStart = trimmed.startIndex
      nodes[index].headingEnd = trimmed.endIndex
    }
  }
}

private let trailing: ScalarSet = "，、：；。 "
