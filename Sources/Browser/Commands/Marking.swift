/// Commands that set something down at the selected article or node.
enum Marking: String, Sendable, Hashable, CaseIterable {
  case bookmark, tag, note, longNote

  var entry: CommandEntry {
    switch self {
    case .bookmark: CommandEntry(["*"], Marking.browsing, "加、去书签", "bookmark, or not")
    case .tag: CommandEntry(["#"], Marking.browsing, "加标签；-标签 去掉", "tag; -tag takes it off")
    case .note: CommandEntry(["c"], Marking.browsing, "写一行批注", "write a note of one line")
    case .longNote:
      CommandEntry(["C"], Marking.browsing, "在编辑器里写批注", "write a note in the editor")
    }
  }

  private static let browsing: Set<Context> = [.browsing]
}
