/// Commands of the `:` line and the palette beside those that edit a line.
enum Choosing: String, Sendable, Hashable, CaseIterable {
  case nextChoice, previousChoice, below, above, pageBelow, pageAbove

  var entry: CommandEntry {
    switch self {
    case .nextChoice:
      CommandEntry(["tab", "ctrl-n"], Choosing.lines, "下一个候选", "next candidate")
    case .previousChoice:
      CommandEntry(["shift-tab", "ctrl-p"], Choosing.lines, "上一个候选", "previous candidate")
    case .below: CommandEntry(["down"], Choosing.lines, "下一项；较新的一行", "next entry; newer line")
    case .above: CommandEntry(["up"], Choosing.lines, "上一项；较早的一行", "previous entry; older line")
    case .pageBelow: CommandEntry(["pgdn"], [.palette], "下一页候选", "down a page of candidates")
    case .pageAbove: CommandEntry(["pgup"], [.palette], "上一页候选", "up a page of candidates")
    }
  }

  private static let lines: Set<Context> = [.commanding, .palette]
}
