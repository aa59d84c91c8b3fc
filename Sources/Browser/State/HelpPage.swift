internal import Canvas

/// The help screen, made from the table of commands for a screen of some size.
struct HelpPage: Sendable, Equatable {
  enum Line: Sendable, Equatable {
    case heading(String)
    case command(keys: String, summary: String)
    /// What may be searched for.
    case query(typed: String, finds: String)
    case blank
  }

  let frame: Rect
  let lines: [Line]
  /// Columns for the keys.
  let keysWidth: Int

  init(_ view: HelpView, size: Size, language: Language, keymap: Keymap) {
    let sections = HelpPage.sections(from: view.home, in: language, keymap: keymap)
    let all = sections.flatMap(\.lines)
    keysWidth = min(all.reduce(0) { max($0, $1.keysColumns) }, size.width / 2)
    let longest = all.reduce(0) { max($0, $1.summaryColumns) }
    let width = min(size.width, keysWidth + longest + 6)
    let height = min(size.height, all.count + sections.count + 1)
    frame = Rect(
      x: (size.width - width) / 2, y: (size.height - height) / 2, width: width, height: height)
    lines = HelpPage.joined(sections.compactMap { $0.narrowed(to: view.filter.text) })
  }

  /// Rows within the frame.
  var height: Int { max(1, frame.size.height - 2) }
  var lastTop: Int { max(0, lines.count - height) }
}

extension HelpPage {
  private struct Section {
    let heading: String
    var commands: [Line]

    var lines: [Line] { [.heading(heading)] + commands }

    /// The commands whose keys or summary hold a text; nil when there are none.
    func narrowed(to text: String) -> Section? {
      guard !text.isEmpty else { return self }
      let kept = commands.filter { $0.holds(text) }
      return kept.isEmpty ? nil : Section(heading: heading, commands: kept)
    }
  }

  private static func joined(_ sections: [Section]) -> [Line] {
    Array(sections.map(\.lines).joined(separator: [.blank]))
  }

  /// Every command once, under the first heading it belongs to: those of the context that the help
  /// was opened from come first, kind by kind, then those of the others.
  private static func sections(
    from home: Context, in language: Language, keymap: Keymap
  ) -> [Section] {
    var sections: [Section] = []
    for context in [home] + Context.allCases.filter({ $0 != home }) {
      let earlier = sections.isEmpty ? [] : [home] + Context.allCases.prefix { $0 != context }
      for command in Command.allCases where command.entry.contexts.contains(context) {
        guard command.entry.contexts.isDisjoint(with: earlier) else { continue }
        let heading = language.wording.heading(of: command, in: context)
        let line = Line.command(
          keys: keymap.labels(of: command, home: context),
          summary: command.entry.summary(in: language))
        if sections.last?.heading == heading {
          sections[sections.count - 1].commands.append(line)
        } else {
          sections.append(Section(heading: heading, commands: [line]))
        }
      }
      // Who is typing a search wants to know first what may be typed, who browses the keys.
      guard context == home else { continue }
      if home == .searching { sections.insert(queries(in: language), at: 0) }
      if home == .browsing { sections.append(queries(in: language)) }
    }
    return sections
  }

  /// What may be searched for.
  private static func queries(in language: Language) -> Section {
    let wording = language.wording
    let lines = wording.queries.map { Line.query(typed: $0.typed, finds: $0.finds) }
    return Section(heading: wording.asking, commands: lines)
  }
}

extension Wording {
  /// What the help lists a command under.
  fileprivate func heading(of command: Command, in context: Context) -> String {
    guard context == .browsing else { return contexts(context) }
    switch command {
    case .move: return moving
    case .travel: return going
    case .view: return viewing
    case .act, .answer, .choose, .edit: return acting
    case .keep, .mark, .collect: return keeping
    case .mend: return mending
    }
  }
}

extension Keymap {
  /// The chords of a command, parted by spaces: those of a context first, then what others add.
  func labels(of command: Command, home: Context) -> String {
    var labels: [String] = []
    for context in [home] + Context.allCases where command.entry.contexts.contains(context) {
      for label in chords(of: command, in: context).map(\.label) where !labels.contains(label) {
        labels.append(label)
      }
    }
    return labels.joined(separator: " ")
  }
}

extension HelpPage.Line {
  /// What stands on the left and on the right of a line.
  var halves: (left: String, right: String) {
    switch self {
    case .command(let keys, let summary): (keys, summary)
    case .query(let typed, let finds): (typed, finds)
    case .heading, .blank: ("", "")
    }
  }

  fileprivate var keysColumns: Int { halves.left.columns() }

  fileprivate var summaryColumns: Int { halves.right.columns() }

  fileprivate func holds(_ text: String) -> Bool {
    let (keys, summary) = halves
    let words = text.lowercased().split(whereSeparator: \.isWhitespace)
    return words.allSatisfy { summary.lowercased().contains($0) || keys.lowercased().contains($0) }
  }
}
