/// Commands that say how a page must be read where the parser is wrong.
enum Mending: String, Sendable, Hashable, CaseIterable {
  case join, split, title, people, raise, lower, drop, add, takeBack

  var entry: CommandEntry {
    switch self {
    case .join: CommandEntry(["J"], Mending.browsing, "与上一篇并为一篇", "join with the article above")
    case .split:
      CommandEntry(["S"], Mending.browsing, "从某段起另立一篇", "begin an article at a paragraph")
    case .title: CommandEntry(["T"], Mending.browsing, "改标题", "set the title")
    case .people: CommandEntry(["P"], Mending.browsing, "改作者等", "set the people")
    case .raise: CommandEntry(["<"], Mending.browsing, "条目升一级", "raise the node a level")
    case .lower: CommandEntry([">"], Mending.browsing, "条目降一级", "lower the node a level")
    case .drop: CommandEntry(["X"], Mending.browsing, "去掉条目", "drop the node")
    case .add: CommandEntry(["A"], Mending.browsing, "添一条目", "add a node")
    case .takeBack:
      CommandEntry(["U"], Mending.browsing, "撤销刚才的更正", "take the last correction back")
    }
  }

  private static let browsing: Set<Context> = [.browsing]
}
