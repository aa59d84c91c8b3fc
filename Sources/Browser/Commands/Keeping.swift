/// Commands that fill the basket, or show what lies on the desk.
enum Keeping: String, Sendable, Hashable, CaseIterable {
  case addToBasket, openBasket, openMarks, removeMark

  var entry: CommandEntry {
    switch self {
    case .addToBasket: CommandEntry(["b"], [.browsing], "收入摘编", "put into the basket")
    case .openBasket: CommandEntry(["B"], [.browsing], "打开摘编", "open the basket")
    case .openMarks:
      CommandEntry(["M"], [.browsing], "书签、标签、批注一览", "list bookmarks, tags and notes")
    case .removeMark: CommandEntry(["ctrl-x"], [.recalling], "去掉所选", "remove the selected mark")
    }
  }
}
