/// Commands that end or steer what the program asks for.
enum Answer: String, Sendable, Hashable, CaseIterable {
  case accept, cancel, nextField, previousField, agree, refuse, closeHelp, visit, closeFindings,
    narrowToBar, closeChart, closeOutput

  var entry: CommandEntry {
    switch self {
    case .accept:
      CommandEntry(
        ["enter"], Answer.forms, "确定：搜索、导出、更正、命令", "accept: search, export, correction, command")
    case .cancel:
      CommandEntry(["esc", "ctrl-c"], Answer.forms, "取消，回到原处", "back to where you were")
    case .nextField: CommandEntry(["tab", "down"], [.naming], "下一项", "next field")
    case .previousField:
      CommandEntry(["shift-tab", "up"], [.naming], "上一项", "previous field")
    case .agree: CommandEntry(["y"], [.confirming], "是", "yes")
    case .refuse:
      CommandEntry(["n", "q", "esc", "ctrl-c"], [.confirming], "否", "no")
    case .closeHelp:
      CommandEntry(
        ["q", "?", "esc", "enter", "ctrl-c"], [.helping], "关闭帮助", "close the help")
    case .visit: CommandEntry(["enter"], [.checking], "到疑点处", "go to the place")
    case .closeFindings:
      CommandEntry(
        ["q", "!", "esc", "ctrl-c"], [.checking], "关闭疑点", "close the list")
    case .narrowToBar:
      CommandEntry(["enter"], [.charting], "只看这一条的文章", "narrow the search to this bar")
    case .closeChart:
      CommandEntry(["q", "H", "esc", "ctrl-c"], [.charting], "关闭条形图", "close the chart")
    case .closeOutput:
      CommandEntry(["q", "esc", "enter", "ctrl-c"], [.paging], "关闭", "close")
    }
  }

  private static let forms: Set<Context> = [
    .searching, .choosing, .naming, .wording, .picking, .commanding, .palette, .lookingUp,
    .recalling, .prompting,
  ]
}
