internal import Canvas

/// The help screen, made from the table of commands for a screen of some size.
struct HelpPage: Sendable, Equatable {
  enum Line: Sendable, Equatable {
    case heading(String)
    case command(keys: String, summary: String)
    case blank
  }

  let frame: Rect
  let lines: [Line]
  /// Columns for the keys.
  let keysWidth: Int

  init(size: Size, language: Language, keymap: Keymap) {
    lines = HelpPage.lines(in: language, keymap: keymap)
    keysWidth = lines.reduce(0) { max($0, $1.keysColumns) }
    let longest = lines.reduce(0) { max($0, $1.summaryColumns) }
    let width = min(size.width, keysWidth + longest + 6)
    let height = min(size.height, lines.count + 2)
    frame = Rect(
      x: (size.width - width) / 2, y: (size.height - height) / 2, width: width, height: height)
  }

  /// Rows within the frame.
  var height: Int { max(1, frame.size.height - 2) }
  var lastTop: Int { max(0, lines.count - height) }
}

extension HelpPage {
  /// The contexts a reader meets, each with its commands.
  private static func lines(in language: Language, keymap: Keymap) -> [Line] {
    [Context.browsing, .picking, .searching, .choosing, .checking].flatMap { context in
      [.heading(language.wording.contexts(context))]
        + Command.allCases.filter { $0.belongs(to: context) }.map {
          .command(keys: keymap.labels(of: $0), summary: $0.entry.summary(in: language))
        } + [.blank]
    }.dropLast()
  }
}

extension Keymap {
  /// All chords of a command in all contexts, parted by spaces.
  func labels(of command: Command) -> String {
    var labels: [String] = []
    for context in Context.allCases where command.entry.contexts.contains(context) {
      for label in chords(of: command, in: context).map(\.label) where !labels.contains(label) {
        labels.append(label)
      }
    }
    return labels.joined(separator: " ")
  }
}

extension HelpPage.Line {
  fileprivate var keysColumns: Int {
    guard case .command(let keys, _) = self else { return 0 }
    return keys.columns()
  }

  fileprivate var summaryColumns: Int {
    guard case .command(_, let summary) = self else { return 0 }
    return summary.columns()
  }
}

extension Command {
  /// Every command stands in the help once: under the first context that has it; corrections, which
  /// are many, stand apart.
  fileprivate func belongs(to context: Context) -> Bool {
    if case .mend = self { return context == .picking }
    let order: [Context] = [.browsing, .searching, .choosing, .checking]
    let home = order.first { entry.contexts.contains($0) } ?? .choosing
    return home == context
  }
}
