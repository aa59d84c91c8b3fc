/// Commands that go far, and those that lead back.
enum Travel: String, Sendable, Hashable, CaseIterable {
  case nextArticle, previousArticle, nextIssue, previousIssue
  case setMark, goToMark, jumpBack, jumpForward

  var entry: CommandEntry {
    switch self {
    case .nextArticle: CommandEntry(["]"], Travel.browsing, "下一篇", "next article")
    case .previousArticle: CommandEntry(["["], Travel.browsing, "上一篇", "previous article")
    case .nextIssue: CommandEntry(["}"], Travel.browsing, "下一期", "next issue")
    case .previousIssue: CommandEntry(["{"], Travel.browsing, "上一期", "previous issue")
    case .setMark:
      CommandEntry(["m"], Travel.browsing, "在此处作记号：再按一字", "set a mark: then any character")
    case .goToMark:
      CommandEntry(["'"], Travel.browsing, "到记号处：再按该字", "go to a mark: then its character")
    case .jumpBack:
      CommandEntry(["ctrl-o"], Travel.browsing, "跳回先前的地方", "back to where you jumped from")
    case .jumpForward:
      CommandEntry(["alt-o", "ctrl-]"], Travel.browsing, "再跳向前", "forward again")
    }
  }

  private static let browsing: Set<Context> = [.browsing]
}
