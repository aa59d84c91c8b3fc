/// Commands that move the selection, the text or the focus.
enum Movement: String, Sendable, Hashable, CaseIterable {
  case down, up, right, left, nextPane, previousPane
  case pageDown, pageUp, halfPageDown, halfPageUp, first, last

  var entry: CommandEntry {
    switch self {
    case .down: CommandEntry(["j", "down"], Movement.lines, "下一行", "down a line")
    case .up: CommandEntry(["k", "up"], Movement.lines, "上一行", "up a line")
    case .right:
      CommandEntry(["l", "right"], Movement.columns, "右移；在提纲打开正文", "right; from the outline, read")
    case .left:
      CommandEntry(["h", "left"], Movement.columns, "左移；从正文返回", "left; from the reader, back")
    case .nextPane: CommandEntry(["tab"], Movement.columns, "下一栏", "next pane")
    case .previousPane: CommandEntry(["shift-tab"], Movement.columns, "上一栏", "previous pane")
    case .pageDown:
      CommandEntry(["space", "pgdn", "ctrl-f"], Movement.pages, "下一页", "down a page")
    case .pageUp: CommandEntry(["pgup", "ctrl-b"], Movement.pages, "上一页", "up a page")
    case .halfPageDown: CommandEntry(["ctrl-d"], Movement.pages, "下半页", "down half a page")
    case .halfPageUp: CommandEntry(["ctrl-u"], Movement.pages, "上半页", "up half a page")
    case .first: CommandEntry(["g g", "home"], Movement.pages, "到开头", "to the start")
    case .last: CommandEntry(["G", "end"], Movement.pages, "到末尾", "to the end")
    }
  }

  private static let lines: Set<Context> = [
    .browsing, .choosing, .helping, .picking, .checking, .charting, .collecting, .paging,
  ]
  private static let columns: Set<Context> = [.browsing, .choosing]
  private static let pages: Set<Context> = [
    .browsing, .helping, .picking, .checking, .charting, .collecting, .paging,
  ]
}
