/// Commands that choose from a list or from past lines, beside those that edit a line.
enum Choosing: String, Sendable, Hashable, CaseIterable {
  case nextChoice, previousChoice, below, above, pageBelow, pageAbove

  var entry: CommandEntry {
    switch self {
    case .nextChoice:
      CommandEntry(["tab", "ctrl-n"], Choosing.lists, "下一个候选", "next candidate")
    case .previousChoice:
      CommandEntry(["shift-tab", "ctrl-p"], Choosing.lists, "上一个候选", "previous candidate")
    case .below: CommandEntry(["down"], Choosing.history, "下一项；较新的一行", "next entry; newer line")
    case .above: CommandEntry(["up"], Choosing.history, "上一项；较早的一行", "previous entry; older line")
    case .pageBelow: CommandEntry(["pgdn"], Choosing.pages, "下一页", "down a page")
    case .pageAbove: CommandEntry(["pgup"], Choosing.pages, "上一页", "up a page")
    }
  }

  private static let lists: Set<Context> = [.commanding, .palette, .recalling]
  private static let history: Set<Context> = [
    .commanding, .palette, .searching, .prompting, .recalling,
  ]
  /// The lists, and the preview of what is exported.
  private static let pages: Set<Context> = [.palette, .recalling, .naming, .choosing]
}
