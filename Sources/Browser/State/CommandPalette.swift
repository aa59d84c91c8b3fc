internal import Canvas

/// All that can be done, narrowed by what is typed.
struct CommandPalette: Sendable, Equatable {
  enum Choice: Sendable, Equatable {
    case command(Command)
    case line(LineCommand)
  }

  private(set) var line = InputLine()
  private(set) var choices = CommandPalette.all
  private(set) var selected = 0

  var choice: Choice? { choices[safe: selected] }

  mutating func edit(_ change: (inout InputLine) -> Void) {
    let before = line.text
    change(&line)
    guard line.text != before else { return }
    let words = line.text.lowercased().split(whereSeparator: \.isWhitespace)
    let fitting = CommandPalette.all.filter { choice in words.allSatisfy { choice.holds($0) } }
    let first = words.first ?? ""
    // What is called so stands before what only speaks of it.
    choices = (0...2).flatMap { rank in fitting.filter { $0.rank(for: first) == rank } }
    selected = 0
  }

  mutating func select(_ row: Int) {
    selected = max(0, min(row, choices.count - 1))
  }

  /// The first visible row: the selected one stands in the middle where it can.
  func top(height: Int) -> Int {
    Tops.following(selected, top: selected - height / 2, count: choices.count, height: height)
  }

  /// Round and round by single steps, to the ends by larger ones.
  mutating func move(by step: Int) {
    guard !choices.isEmpty else { return }
    let new = selected + step
    selected =
      abs(step) == 1
      ? (new + choices.count) % choices.count : max(0, min(new, choices.count - 1))
  }

  private static let all =
    Command.nameable.map { Choice.command($0) }
    + LineCommand.allCases.filter { $0 != .export }.map { Choice.line($0) }
}

extension CommandPalette.Choice {
  var name: String {
    switch self {
    case .command(let command): command.name
    case .line(let line): line.rawValue
    }
  }

  func summary(in language: Language) -> String {
    switch self {
    case .command(let command): command.entry.summary(in: language)
    case .line(let line): line.summary(in: language)
    }
  }

  /// Less is nearer: the name begins so, holds it, or neither.
  fileprivate func rank(for word: Substring) -> Int {
    name.hasPrefix(word) ? 0 : name.contains(word) ? 1 : 2
  }

  /// In its name or in either language's summary.
  fileprivate func holds(_ word: Substring) -> Bool {
    name.contains(word)
      || Language.allCases.contains { summary(in: $0).lowercased().contains(word) }
  }
}
