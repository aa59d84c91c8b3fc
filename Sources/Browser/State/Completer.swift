internal import Search

/// Knows what may stand behind `:`.
struct Completer: Sendable {
  var themes: [String]
  var language: Language

  /// What a line may go on to: names that begin like it, else names that hold it.
  func candidates(for text: String) -> [Candidate] {
    var words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let last = words.popLast() ?? ""
    let known = choices(behind: words.filter { !$0.isEmpty })
    let beginning = known.filter { $0.word.hasPrefix(last) }
    let fitting = beginning.isEmpty ? known.filter { $0.word.contains(last) } : beginning
    let head = words.map { $0 + " " }.joined()
    return fitting.map { Candidate(line: head + $0.word, word: $0.word, summary: $0.summary) }
  }

  /// The candidate's line with a blank, where something may stand behind it.
  func continuation(of candidate: Candidate) -> String? {
    let line = candidate.line + " "
    let takesText = LineCommand(rawValue: candidate.line) != nil
    return takesText || !candidates(for: line).isEmpty ? line : nil
  }
}

extension Completer {
  private typealias Choice = (word: String, summary: String)

  private func choices(behind words: [String]) -> [Choice] {
    switch words.count {
    case 0: names
    case 1: arguments(of: words[0])
    case 2 where words[0] == LineCommand.set.rawValue:
      Setting(named: words[1]).map { values(of: $0.domain) } ?? []
    default: []
    }
  }

  private var names: [Choice] {
    let lines = LineCommand.allCases.map {
      (word: $0.rawValue, summary: $0.argument + "  " + $0.summary(in: language))
    }
    let actions = Command.nameable.filter { LineCommand(rawValue: $0.name) == nil }.map {
      (word: $0.name, summary: $0.entry.summary(in: language))
    }
    return (lines + actions).sorted { $0.word < $1.word }
  }

  private var wording: Wording { language.wording }

  private func arguments(of name: String) -> [Choice] {
    switch LineCommand(rawValue: name) {
    case .theme: themes.map { (word: $0, summary: "") }
    case .language: ["zh", "en"].map { (word: $0, summary: "") }
    case .set: Setting.all.map { (word: $0.name, summary: $0.summary(in: language)) }
    case .order: SearchOrder.allCases.map { (word: $0.rawValue, summary: wording.ordered($0)) }
    case .chart: Facet.allCases.map { (word: $0.rawValue, summary: wording.facet($0)) }
    case .export, .goto, nil: []
    }
  }

  private func values(of domain: SettingDomain) -> [Choice] {
    let words: [String] =
      switch domain {
      case .choice(let words): words
      case .flag: [true.word, false.word]
      case .number(_, let orAuto): orAuto ? ["auto"] : []
      case .text, .list: []
      }
    return words.map { (word: $0, summary: "") }
  }
}
