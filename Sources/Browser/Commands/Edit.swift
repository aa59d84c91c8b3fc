/// Commands of an input line.
enum Edit: String, Sendable, Hashable, CaseIterable {
  case deleteBackward, deleteForward, deleteWord, deleteAll
  case caretLeft, caretRight, caretStart, caretEnd

  var entry: CommandEntry {
    switch self {
    case .deleteBackward: CommandEntry(["backspace"], Edit.lines, "删前一字", "delete backwards")
    case .deleteForward: CommandEntry(["del"], Edit.lines, "删后一字", "delete forwards")
    case .deleteWord: CommandEntry(["ctrl-w"], Edit.lines, "删前一词", "delete a word")
    case .deleteAll: CommandEntry(["ctrl-u"], Edit.lines, "删到行首", "delete to the start")
    case .caretLeft: CommandEntry(["left", "ctrl-b"], Edit.lines, "光标左移", "caret left")
    case .caretRight: CommandEntry(["right", "ctrl-f"], Edit.lines, "光标右移", "caret right")
    case .caretStart: CommandEntry(["home", "ctrl-a"], Edit.lines, "到行首", "caret to the start")
    case .caretEnd: CommandEntry(["end", "ctrl-e"], Edit.lines, "到行尾", "caret to the end")
    }
  }

  private static let lines: Set<Context> = [
    .searching, .naming, .wording, .commanding, .palette, .lookingUp, .recalling, .prompting,
  ]
}
