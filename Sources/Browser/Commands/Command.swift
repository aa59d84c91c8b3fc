internal import Canvas

/// All that a key can ask for: key handler, help and manual follow from the tables of its kinds.
enum Command: Sendable, Hashable, CaseIterable {
  case move(Movement)
  case act(Action)
  case mend(Mending)
  case answer(Answer)
  case edit(Edit)

  static let allCases: [Command] =
    Movement.allCases.map { .move($0) } + Action.allCases.map { .act($0) }
    + Mending.allCases.map { .mend($0) } + Answer.allCases.map { .answer($0) }
    + Edit.allCases.map { .edit($0) }

  /// The command of a key, or nil when the key means nothing there or is text.
  init?(_ key: Key, in context: Context) {
    guard let command = Command.keymap[context]?[key] else { return nil }
    self = command
  }

  /// Its line in the table.
  var entry: CommandEntry {
    switch self {
    case .move(let movement): movement.entry
    case .act(let action): action.entry
    case .mend(let mending): mending.entry
    case .answer(let answer): answer.entry
    case .edit(let edit): edit.entry
    }
  }

  private static let keymap: [Context: [Key: Command]] = {
    var map: [Context: [Key: Command]] = [:]
    for command in allCases {
      for context in command.entry.contexts {
        for key in command.entry.keys { map[context, default: [:]][key] = command }
      }
    }
    return map
  }()
}

extension Command {
  /// True for what ends the program or its wait.
  var leavesPage: Bool {
    switch self {
    case .act(.quit), .act(.dismiss), .act(.back), .act(.suspend): true
    case .move, .act, .mend, .answer, .edit: false
    }
  }
}
