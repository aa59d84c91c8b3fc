/// Commands that do something with what is selected, or with the program.
enum Action: String, Sendable, Hashable, CaseIterable {
  case open, search, nextMatch, previousMatch, export, copy, openSource, pipe, findings, repeatLast,
    commandLine, palette, help, helpHere, dismiss, back, quit, suspend, redraw, reload, stopLoading

  var entry: CommandEntry {
    switch self {
    case .open: CommandEntry(["enter"], Action.browsing, "打开：期、文章、正文", "open: issue, article, text")
    case .search: CommandEntry(["/"], [.browsing, .helping], "边输入边搜索", "search as you type")
    case .nextMatch: CommandEntry(["n"], Action.browsing, "下一处匹配", "next match")
    case .previousMatch: CommandEntry(["N"], Action.browsing, "上一处匹配", "previous match")
    case .export:
      CommandEntry(["e"], Action.browsing, "导出到文件或剪贴板", "export to a file or the clipboard")
    case .copy:
      CommandEntry(["y"], Action.browsing, "复制所选（Markdown）", "copy the selection as Markdown")
    case .findings:
      CommandEntry(["!"], Action.browsing, "本期疑点", "what is doubtful in the issue")
    case .repeatLast:
      CommandEntry(["."], Action.browsing, "重复上一个动作", "repeat the last action")
    case .commandLine:
      CommandEntry([":"], Action.browsing, "按名称下命令", "a command by its name")
    case .palette:
      CommandEntry(["ctrl-k", "alt-x"], Action.browsing, "查找命令", "find a command")
    case .help: CommandEntry(["?", "f1"], Action.lists, "帮助", "this help")
    case .helpHere:
      CommandEntry(["f1"], Action.lines, "输入时的帮助", "help while typing")
    case .dismiss:
      CommandEntry(["esc"], Action.browsing, "离开正文；取消筛选", "leave the reader; clear the filter")
    case .back: CommandEntry(["q"], Action.browsing, "离开正文；退出", "leave the reader; quit")
    case .quit: CommandEntry(["Q", "ctrl-c"], Action.browsing, "退出", "quit")
    case .suspend:
      CommandEntry(["ctrl-z"], Set(Context.allCases), "挂起，fg 回来", "suspend; fg comes back")
    case .redraw:
      CommandEntry(["ctrl-l"], Set(Context.allCases), "重画屏幕", "draw the screen anew")
    case .reload:
      CommandEntry(["ctrl-r"], Action.browsing, "查看来源有无变动", "look for changed sources")
    case .stopLoading:
      CommandEntry(["ctrl-g"], Action.browsing, "不再读入其余", "read no more of the library")
    case .openSource:
      CommandEntry(["o"], Action.browsing, "在编辑器里打开原文", "open the source in the editor")
    case .pipe: CommandEntry(["|"], Action.browsing, "交给命令处理", "pipe to a command")
    }
  }

  private static let lists: Set<Context> = [
    .browsing, .choosing, .picking, .checking, .charting, .collecting, .paging,
  ]
  private static let lines: Set<Context> = [
    .searching, .naming, .confirming, .wording, .commanding, .palette, .recalling, .prompting,
  ]
  private static let browsing: Set<Context> = [.browsing]
}
