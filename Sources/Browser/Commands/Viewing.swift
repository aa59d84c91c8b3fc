/// Commands that change how much is shown, and how it is arranged.
enum Viewing: String, Sendable, Hashable, CaseIterable {
  case zoom, widen, narrow
  case toggleFold, foldAll, unfoldAll, showOneLevel, showTwoLevels, showThreeLevels
  case nextGrouping, previousGrouping
  case results, concordance, reorder

  var entry: CommandEntry {
    switch self {
    case .zoom: CommandEntry(["w"], Viewing.browsing, "本栏占满屏幕；还原", "this pane alone; all again")
    case .widen: CommandEntry(["shift-right"], Viewing.browsing, "加宽本栏", "widen the pane")
    case .narrow: CommandEntry(["shift-left"], Viewing.browsing, "收窄本栏", "narrow the pane")
    case .toggleFold:
      CommandEntry(["z a"], Viewing.browsing, "折起或展开条目", "fold or unfold the node")
    case .foldAll: CommandEntry(["z M"], Viewing.browsing, "全部折起", "fold all nodes")
    case .unfoldAll: CommandEntry(["z R"], Viewing.browsing, "全部展开", "unfold all nodes")
    case .showOneLevel: CommandEntry(["z 1"], Viewing.browsing, "只看一级", "the first level only")
    case .showTwoLevels:
      CommandEntry(["z 2"], Viewing.browsing, "看到二级", "down to the second level")
    case .showThreeLevels:
      CommandEntry(["z 3"], Viewing.browsing, "看到三级", "down to the third level")
    case .nextGrouping:
      CommandEntry(["v"], Viewing.browsing, "第一栏换一种分组", "group the first pane otherwise")
    case .previousGrouping:
      CommandEntry(["V"], Viewing.browsing, "换回前一种分组", "the grouping before")
    case .results:
      CommandEntry(
        ["r"], Viewing.browsing, "搜索结果列成一表；还原", "what was found as one list; panes again")
    case .concordance:
      CommandEntry(
        ["R"], Viewing.browsing, "逐处列出匹配及上下文；还原", "every match in context; panes again")
    case .reorder:
      CommandEntry(
        ["s"], Viewing.browsing, "结果改按相关、日期、版面", "order of the list: rank, date, page")
    }
  }

  private static let browsing: Set<Context> = [.browsing]
}
