/// Commands of the basket.
enum Collecting: String, Sendable, Hashable, CaseIterable {
  case moveEntryDown, moveEntryUp, deepenEntry, raiseEntry, renameEntry, rewriteEntry, removeEntry,
    undoBasket, visitEntry, exportBasket, emptyBasket, closeBasket

  var entry: CommandEntry {
    switch self {
    case .moveEntryDown:
      CommandEntry(["J", "shift-down"], Collecting.own, "条目下移", "move the entry down")
    case .moveEntryUp: CommandEntry(["K", "shift-up"], Collecting.own, "条目上移", "move the entry up")
    case .deepenEntry:
      CommandEntry([">", "l", "right"], Collecting.own, "条目降一级", "a level deeper")
    case .raiseEntry: CommandEntry(["<", "h", "left"], Collecting.own, "条目升一级", "a level up")
    case .renameEntry: CommandEntry(["r"], Collecting.own, "改条目标题", "change the heading")
    case .rewriteEntry:
      CommandEntry(["R"], Collecting.own, "在编辑器里改条目", "change heading and text in the editor")
    case .removeEntry:
      CommandEntry(["d", "del"], Collecting.own, "移出摘编（连同下级）", "take it out with what is below it")
    case .undoBasket: CommandEntry(["u"], Collecting.own, "撤销", "undo")
    case .visitEntry: CommandEntry(["enter"], Collecting.own, "到出处", "go to the source")
    case .exportBasket: CommandEntry(["e"], Collecting.own, "导出摘编", "export the basket")
    case .emptyBasket: CommandEntry(["C"], Collecting.own, "清空摘编", "empty the basket")
    case .closeBasket:
      CommandEntry(["q", "B", "esc", "ctrl-c"], Collecting.own, "关闭摘编", "close the basket")
    }
  }

  private static let own: Set<Context> = [.collecting]
}
