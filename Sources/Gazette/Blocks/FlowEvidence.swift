/// What the whole page tells about where headlines end and text begins.
struct FlowEvidence: Sendable {
  /// By opening.
  private let rates: [Double]
  /// By a flow's first place, of texts whose series has members enough to go by.
  private let seriesRates: [Int: Double]
  /// Where texts begin below white space, if nearly always a line of its own stands there.
  private let headed: Set<Int>
  private let labels: Set<[UInt32]>
  /// True when names or organisations stand alone below headlines elsewhere on the page.
  let hasPlainBylines: Bool

  /// How a flow begins: siblings begin alike.
  private enum Opening: Int, CaseIterable {
    case counted, bracketed, plain

    init(_ text: GlyphSlice) {
      guard StructuralMarker.starts(text) else {
        self = .plain
        return
      }
      self = text.first?.code == 0x28 ? .bracketed : .counted
    }
  }

  init(
    _ flows: [Range<Int>], texts: [GlyphSlice], hasStop: [Bool], hasPlainBylines: Bool,
    isFull: (Int) -> Bool, isSetOff: (Int) -> Bool
  ) {
    self.hasPlainBylines = hasPlainBylines
    var tallies = Opening.allCases.map { _ in Tally() }
    var labelled: [[UInt32]: Int] = [:]
    var series = Series()
    var setOff = Tally()
    var heads: [Int] = []
    for flow in flows {
      let text = texts[flow.lowerBound]
      let isShort =
        flow.count <= 3 && !isFull(flow.upperBound - 1)
        && flow.allSatisfy { !Sentence.isEnded(texts[$0]) && !hasStop[$0] }
      let opening = Opening(text)
      let isHead =
        isShort
        || opening != .plain && flow.count > 1 && isFull(flow.lowerBound)
          && FlowEvidence.isCouplet(text)
      tallies[opening.rawValue].count(isShort: isHead)
      if opening != .plain {
        series.take(flow.lowerBound, text, isHead: isHead, isWhole: isShort)
      } else if isSetOff(flow.lowerBound) {
        setOff.count(isShort: isShort)
        if !isShort { heads.append(flow.lowerBound) }
      }
      if let label = FlowEvidence.label(of: text) { labelled[label, default: 0] += 1 }
    }
    rates = tallies.map(\.rate)
    seriesRates = series.rates
    headed = setOff.isHabit ? Set(heads) : []
    labels = Set(labelled.filter { $0.value > 1 }.keys)
  }

  /// The odds, as a logarithm, that the first lines of a page are its headline.
  static func titleOdds(endingWith last: GlyphSlice) -> Double {
    titleEnds.endsAny(last) ? 4 : 0
  }

  /// The odds, as a logarithm, that text which opens like this is a heading on lines of its own.
  func headingOdds(_ text: GlyphSlice, at place: Int) -> Double {
    if let rate = seriesRates[place] { return rate }
    if headed.contains(place) { return FlowEvidence.habit }
    let opening = Opening(text)
    let odds = rates[opening.rawValue]
    return opening == .plain ? min(odds, 0) : odds
  }

  private static let habit = 6.0

  /// True when a line begins with a label that opens other lines as well: `记者：`.
  func isLabelled(_ text: GlyphSlice) -> Bool {
    FlowEvidence.label(of: text).map(labels.contains) ?? false
  }

  /// Evidence that text begins with a line, whatever stands above.
  func startOdds(_ text: GlyphSlice) -> Double {
    if isLabelled(text) { return 9 }
    if openers.startsAny(text) { return 9 }
    if clauseOpeners.startsAny(text) { return 3.5 }
    return 0
  }

  /// How many flows of one kind are short lines, and how many begin a text.
  private struct Tally {
    var short = 0
    var long = 0

    var all: Int { short + long }

    mutating func count(isShort: Bool) {
      if isShort { short += 1 } else { long += 1 }
    }

    var isHabit: Bool { short >= 4 && short * 3 >= all * 2 }

    /// As a logarithm; families with few members are doubted.
    var rate: Double {
      guard short > 0 else { return -4 }
      let share = Double(short) / Double(all)
      if short > 1 && share >= 0.6 { return 5 }
      return share >= 0.5 ? 3 : share >= 0.3 ? -1 : -3
    }
  }

  /// Numbers that count on from one: a page's series are not all set alike.
  private struct Series {
    private var tallies: [Tally] = []
    private var members: [(place: Int, series: Int)] = []
    /// By opening, the series that goes on.
    private var open: [Int: Int] = [:]

    /// What is `isWhole` is a line of its own already.
    mutating func take(_ place: Int, _ text: GlyphSlice, isHead: Bool, isWhole: Bool) {
      let opening = Opening(text).rawValue
      let number = text.first { $0.kinds.has(.chineseDigit) }?.code
      let series: Int
      if let last = open[opening], number != Series.one {
        series = last
      } else {
        series = tallies.count
        tallies.append(Tally())
        open[opening] = series
      }
      tallies[series].count(isShort: isHead)
      if !isWhole { members.append((place, series)) }
    }

    /// All others of a series on lines of their own leave little doubt of the last.
    var rates: [Int: Double] {
      var rates: [Int: Double] = [:]
      for member in members where tallies[member.series].all >= Series.fewest {
        let tally = tallies[member.series]
        rates[member.place] = tally.long <= 1 && tally.short >= Series.fewest ? 7 : tally.rate
      }
      return rates
    }

    private static let one = Glyph.fold("一")
    private static let fewest = 3
  }

  /// `一、做好这样一件事，成就那样一番业`: two halves as long as each other end with the line.
  private static func isCouplet(_ text: GlyphSlice) -> Bool {
    guard let start = StructuralMarker.end(in: text),
      let comma = text[start...].firstIndex(where: { $0.code == FlowEvidence.comma }),
      comma - start >= shortestHalf
    else { return false }
    let half = text[(comma + 1)...]
    return half.count == comma - start && half.allSatisfy { $0.kinds.has(.ideograph) }
  }

  private static let comma = Glyph.fold("，")
  private static let shortestHalf = 4

  /// `记者：`, `某某：` at the beginning.
  private static func label(of text: GlyphSlice) -> [UInt32]? {
    guard let colon = text.prefix(9).firstIndex(where: { $0.code == 0x3A }),
      colon > text.startIndex,
      text[..<colon].allSatisfy({ Characters.isIdeograph($0.code) || $0.code == 0x20 })
    else { return nil }
    return text[..<colon].compactMap { $0.code == 0x20 ? nil : $0.code }
  }
}

/// Words with which news, speeches and letters begin.
private let openers: WordList = [
  "本报讯", "本报记者", "本刊讯", "本网讯", "新华社", "中新社", "各位代表", "各位委员", "同志们", "各位领导", "各位来宾",
]
/// Words that only follow a mark or open a paragraph.
private let clauseOpeners: WordList = [
  "现将", "近年来", "当前，", "目前，", "近日", "日前", "随着", "为了", "为此", "因此", "但是", "然而", "同时，", "此外", "今年以来",
  "习近平总书记",
  "党的十", "截至", "据了解", "近几年",
]
/// What many titles end with, and few first lines of a text.
private let titleEnds: WordList = [
  "报告", "意见", "建议", "通知", "决定", "思考", "研究", "对策", "路径", "决议", "公报", "讲话", "办法",
  "条例", "方案", "纪要", "倡议书", "提案", "调研报告", "草案",
]
