/// What the whole page tells about where headlines end and text begins.
struct FlowEvidence: Sendable {
  private let cohesion: Cohesion
  private let rates: [Opening: Double]
  private let labels: Set<[UInt32]>
  /// True when names or organisations stand alone below headlines elsewhere on the page.
  let hasPlainBylines: Bool

  /// How a flow begins: siblings begin alike.
  private enum Opening: CaseIterable {
    case counted, bracketed, plain

    init(_ text: ArraySlice<Glyph>) {
      guard StructuralMarker.starts(text) else {
        self = .plain
        return
      }
      self = text.first?.code == 0x28 ? .bracketed : .counted
    }
  }

  init(
    _ flows: [Range<Int>], texts: [ArraySlice<Glyph>], hasPlainBylines: Bool,
    isFull: (Int) -> Bool
  ) {
    self.hasPlainBylines = hasPlainBylines
    cohesion = Cohesion(flows.contains { $0.count > 1 } ? texts : [])
    var tallies: [Opening: (short: Int, long: Int)] = [:]
    var labelled: [[UInt32]: Int] = [:]
    for flow in flows {
      let text = texts[flow.lowerBound]
      let isShort =
        flow.count <= 3 && !isFull(flow.upperBound - 1)
        && flow.allSatisfy { !Sentence.isEnded(texts[$0]) && !texts[$0].contains(anyOf: stops) }
      let opening = Opening(text)
      tallies[opening, default: (0, 0)].short += isShort ? 1 : 0
      tallies[opening, default: (0, 0)].long += isShort ? 0 : 1
      if let label = FlowEvidence.label(of: text) { labelled[label, default: 0] += 1 }
    }
    rates = tallies.mapValues { FlowEvidence.rate(short: $0.short, long: $0.long) }
    labels = Set(labelled.filter { $0.value > 1 }.keys)
  }

  /// The odds, as a logarithm, that text which opens like this is a heading on lines of its own.
  func headingOdds(_ text: ArraySlice<Glyph>) -> Double {
    let opening = Opening(text)
    let odds = rates[opening] ?? -4
    return opening == .plain ? min(odds, 0) : odds
  }

  /// True when a line begins with a label that opens other lines as well: `记者：`.
  func isLabelled(_ text: ArraySlice<Glyph>) -> Bool {
    FlowEvidence.label(of: text).map(labels.contains) ?? false
  }

  /// Evidence that text begins with a line, whatever stands above.
  func startOdds(_ text: ArraySlice<Glyph>) -> Double {
    if isLabelled(text) { return 9 }
    if openers.startsAny(text) { return 9 }
    if clauseOpeners.startsAny(text) { return 3.5 }
    return 0
  }

  /// Evidence that a sentence runs over the end of a line.
  func cohesion(_ above: ArraySlice<Glyph>, _ text: ArraySlice<Glyph>) -> Double {
    guard let last = above.last, let first = text.first else { return 0 }
    if Characters.isDigit(last.code),
      Characters.isDigit(first.code) || dateUnits.contains(first.code)
    {
      return 8
    }
    if clauseMarks.contains(last.code) || Characters.openers.contains(last.code)
      || clauseMarks.contains(first.code) || Characters.closers.contains(first.code)
    {
      return 8
    }
    if linkers.contains(last.code) || suffixes.contains(first.code) { return 4 }
    return cohesion.hasSeen(last.code, first.code) ? 1.5 : -0.4
  }

  /// As a logarithm; families with few members are doubted.
  private static func rate(short: Int, long: Int) -> Double {
    guard short > 0 else { return -4 }
    let share = Double(short) / Double(short + long)
    if short > 1 && share >= 0.6 { return 5 }
    return share >= 0.5 ? 3 : share >= 0.3 ? -1 : -3
  }

  /// `记者：`, `某某：` at the beginning.
  private static func label(of text: ArraySlice<Glyph>) -> [UInt32]? {
    guard let colon = text.prefix(9).firstIndex(where: { $0.code == 0x3A }),
      colon > text.startIndex,
      text[..<colon].allSatisfy({ Characters.isIdeograph($0.code) || $0.code == 0x20 })
    else { return nil }
    return text[..<colon].compactMap { $0.code == 0x20 ? nil : $0.code }
  }
}

/// Pairs of neighbouring characters within the page's lines.
private struct Cohesion: Sendable {
  private var seen: [Bool]
  private let mask: UInt32

  init(_ texts: [ArraySlice<Glyph>]) {
    let count = texts.reduce(0) { $0 + $1.count }
    var size = 1024
    while size < count * 8, size < 1 << 22 { size *= 2 }
    seen = Array(repeating: false, count: texts.isEmpty ? 0 : size)
    mask = UInt32(size - 1)
    for text in texts {
      for (one, two) in zip(text, text.dropFirst()) { seen[slot(one.code, two.code)] = true }
    }
  }

  func hasSeen(_ one: UInt32, _ two: UInt32) -> Bool {
    !seen.isEmpty && seen[slot(one, two)]
  }

  private func slot(_ one: UInt32, _ two: UInt32) -> Int {
    let mixed = (one &* 0x9E37_79B1) ^ (two &* 0x85EB_CA77)
    return Int((mixed ^ mixed >> 15) & mask)
  }
}

private let stops: ScalarSet = "。；;"
/// No headline ends with these, and no text begins with those.
private let linkers: ScalarSet = "的和与及或把被與"
private let suffixes: ScalarSet = "的了着们地得們摄攝"
private let dateUnits: ScalarSet = "年月日时版期%"
private let clauseMarks: ScalarSet = "，、；,;"
/// Words with which news, speeches and letters begin.
private let openers: WordList = [
  "本报讯", "本报记者", "本刊讯", "本网讯", "新华社", "中新社", "各位代表", "各位委员", "同志们", "各位领导", "各位来宾",
]
/// Words that only follow a mark or open a paragraph.
private let clauseOpeners: WordList = [
  "近年来", "当前，", "目前，", "近日", "日前", "随着", "为了", "为此", "因此", "但是", "然而", "同时，", "此外", "今年以来",
  "习近平总书记",
  "党的十", "截至", "据了解", "近几年",
]
