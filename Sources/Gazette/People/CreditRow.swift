/// A line of which every word is explained: tasks, names, units, days, papers and what a site counts.
///
/// `编辑：甲乙 作者：丙丁`, `甲乙/文 丙丁/图`, `2024-05-06 某某日报 甲乙`, `甲乙，某大学教授`. Papers and sites put such
/// words in any order with any sign between; what no form foresees is read by what its words are.
/// One word that nothing explains, as any headline has, and the line is no row.
struct CreditRow {
  private(set) var people: [Signatory] = []
  /// How surely the line names authors wherever it stands, from 0 to 1.
  private(set) var certainty = 0.0

  private var isBracketed = false

  /// In brackets below a text a name needs no label: then what else stands there may be less sure.
  init?(_ line: GlyphSlice, isSigned: Bool = false) {
    guard CreditRow.mayBe(line), let parts = CreditParts(line, isSigned: isSigned)?.parts else {
      return nil
    }
    isBracketed = line.contains(code: 0x28)
    read(parts, isSigned: isSigned)
    guard !people.isEmpty, certainty > 0 else { return nil }
    // A site's row of facts is told by its day; only who reads it asks whom it names.
    if !isSigned, certainty < 0.9, FactRow.isStamped(line) { certainty = CreditRow.ofFacts }
  }

  static let longest = 70
  private static let ofFacts = 0.45

  /// Turns most lines away: a sentence's marks, or nothing that parts words.
  private static func mayBe(_ line: GlyphSlice) -> Bool {
    guard (3...longest).contains(line.count) else { return false }
    let kinds = line.kinds
    return !(kinds.has(.sentenceEnd) && line.contains(anyOf: stops, among: .sentenceEnd))
      && !line.contains(anyOf: quotes)
      // A bracket that closes on the line below goes on as a sentence there.
      && line.count { $0.code == 0x28 } == line.count { $0.code == 0x29 }
      // `【打印】 【投稿】` are buttons.
      && (kinds.has(.colon) || line.count { $0.code == tag } < 2)
  }

  private static let tag = Glyph.fold("【")

  private static let stops: ScalarSet = "。！？"
  private static let quotes: ScalarSet = "“”"

  // MARK: - What the words say together

  private mutating func read(_ parts: [CreditPart], isSigned: Bool) {
    let isBehind = CreditRow.tasksStandBehind(parts)
    var rows: [CreditTask?: [Signatory]] = [:]
    var task: CreditTask?
    var wasTask = false
    var waiting: [Signatory] = []
    var unit: GlyphSlice?
    var units = 0
    var before = CreditPart.fact
    for part in parts {
      switch part {
      case .task(let found):
        // `甲乙 摄/某某社`: who took the picture stands before it, where no other task leads its name.
        if !isBehind, found == .picture, case .name = before, rows[.author] == nil,
          let names = rows[task]
        {
          rows[task] = nil
          rows[.staff, default: []] += names
          task = .staff
        } else if isBehind, found != .press {
          let merged = wasTask ? task.map { min($0, found) } ?? found : found
          if wasTask, merged != task, let last = rows[task] {
            rows[merged, default: []] += last
            rows[task] = nil
          }
          rows[merged, default: []] += waiting
          waiting = []
          task = merged
        } else {
          task = wasTask ? task.map { min($0, found) } ?? found : found
        }
      case .name(let name):
        let person = Signatory(name: name.rebased, role: .author, affiliation: unit?.rebased)
        if isBehind { waiting.append(person) } else { rows[task, default: []].append(person) }
      case .office(let name):
        rows[task, default: []].append(
          Signatory(name: name.rebased, role: .organisation, affiliation: nil))
      case .unit(let found):
        units += 1
        if let last = rows[task]?.indices.last, rows[task]?[last].affiliation == nil {
          rows[task]?[last].affiliation = found.rebased
        } else {
          unit = found
        }
      case .fact: break
      }
      if case .task = part { wasTask = true } else { wasTask = false }
      before = part
    }
    rows[nil, default: []] += waiting
    take(rows, parts, units: units, isSigned: isSigned)
  }

  private mutating func take(
    _ rows: [CreditTask?: [Signatory]], _ parts: [CreditPart], units: Int, isSigned: Bool
  ) {
    let labelled =
      (rows[.press] ?? []) + (rows[.author] ?? []) + CreditRow.cast(rows[.guest], .interviewee)
      + CreditRow.cast(rows[.host], .interviewer)
    let plain = rows[nil] ?? []
    let isKnown = plain.allSatisfy {
      PersonName.likelihood($0.name) >= (isSigned || !labelled.isEmpty ? 0.7 : 0.9)
        || Byline.isFrequent($0.name[...])
    }
    guard isKnown else { return }
    if !labelled.isEmpty {
      people = CreditRow.inOrder(plain + labelled)
      certainty = 0.95
    } else if let second = rows[.second], !second.isEmpty, plain.isEmpty {
      people = second
      certainty = 0.6
    } else if !plain.isEmpty {
      let isFrequent = plain.allSatisfy { Byline.isFrequent($0.name[...]) }
      let hasFact = parts.contains { if case .fact = $0 { true } else { false } }
      people = plain
      if rows[.staff] != nil || rows[.second] != nil || rows[.picture] != nil {
        certainty = 0.9
      } else if isSigned {
        certainty = 0.9
      } else if hasFact || units == 1 || units == plain.count && isBracketed {
        certainty = isFrequent ? 0.7 : 0.58
      }
    }
  }

  private static func cast(_ people: [Signatory]?, _ role: Person.Role) -> [Signatory] {
    (people ?? []).map { Signatory(name: $0.name, role: role, affiliation: $0.affiliation) }
  }

  /// As they are printed.
  private static func inOrder(_ people: [Signatory]) -> [Signatory] {
    people.sorted { ($0.name.first?.origin ?? 0) < ($1.name.first?.origin ?? 0) }
  }

  /// `甲乙 文　丙丁 摄`: the row ends with a task, so each stands behind its names.
  private static func tasksStandBehind(_ parts: [CreditPart]) -> Bool {
    guard case .task(let last) = parts.last, last != .press else { return false }
    if case .task(let first) = parts.first, first != .press { return false }
    return true
  }
}

/// What one word of such a line is.
enum CreditPart {
  case task(CreditTask)
  case name(GlyphSlice)
  /// An office that a label calls the author.
  case office(GlyphSlice)
  /// A unit or post: `某大学教授`.
  case unit(GlyphSlice)
  /// A day, a paper, a count: what says nothing of who wrote the text.
  case fact
}

/// What somebody did for the text, from the author to those who made the page.
enum CreditTask: Int, Comparable {
  case author, press
  /// Who answers in an interview, and who asks.
  case guest, host
  /// Who put it in order or translated it: the author where nobody else is.
  case second
  case staff
  /// Who took or drew the picture, printed behind the name.
  case picture

  static func < (one: CreditTask, other: CreditTask) -> Bool { one.rawValue < other.rawValue }
}
