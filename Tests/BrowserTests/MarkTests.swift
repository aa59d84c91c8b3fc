import Browser
import DeskModel
import Export
import Gazette
import Testing

@Suite struct MarkTests {
  @Test func `a bookmark shows in the lists and can be taken off`() {
    var session = Session()
    session.press("ll*")
    #expect(session.status == " 已加书签；M 一览")
    #expect(session.lines.contains { $0.contains("* ■ 先把路修好") })
    #expect(session.lines.contains { $0.contains("│ * 让山里的茶叶") })
    session.press("*")
    #expect(session.status == " 已去书签")
    #expect(!session.screen.contains("* ■"))
  }

  @Test(arguments: [
    ("#水 路<enter>", " 标签：#水 #路"), ("#水<enter>#-水<enter>", " 没有标签"),
    ("c再读<enter>", " 已写批注"), ("c再读<enter>c<c-u><enter>", " 已去批注"),
    ("#水<esc>", " Enter 打开  / 搜索  e 导出  y 复制  ? 帮助  q 退出"),
  ])
  func `tags and notes are typed in a line`(keys: String, status: String) {
    var session = Session()
    session.press("ll" + keys)
    #expect(session.status == status)
  }

  @Test func `of two articles that share a title only the marked one shows it`() {
    var issue = SampleLibrary.issues[0]
    issue.articles[1].title = issue.articles[0].title
    var session = Session(issues: [issue])
    session.press("j*")
    #expect(session.lines[2].contains("│ 让山里的茶叶"))
    #expect(session.lines[3].contains("│ * 让山里的茶叶"))
  }

  @Test func `the list of marks is narrowed by what is typed`() {
    var session = Session()
    session.press("ll*jc修路的事<enter>j#冷库<enter>M")
    #expect(session.lines[0].contains("书签·标签·批注 1/3"))
    session.press("冷库")
    #expect(session.lines[0].contains("1/1"))
    #expect(session.lines[2].contains("#冷库 在镇上建一座冷库"))
    session.press("<back><back>修路")
    #expect(session.lines[2].contains("修路的事"))
    session.press("<c-u>没有的")
    #expect(session.screen.contains("没有匹配"))
  }

  @Test func `a mark is removed from the list with all its parts`() {
    var session = Session()
    session.press("ll*#水<enter>c记<enter>M<c-x>")
    #expect(session.desk.contents.marks.all.isEmpty)
    #expect(session.screen.contains("还没有：* 书签  # 标签  c 批注"))
  }

  @Test func `a mark leads to its place, and back`() {
    var session = Session()
    session.press("lljj*<esc>hhjM<enter>")
    #expect(session.lines[0].contains("江湾日报"))
    #expect(session.screen.contains("在镇上建一座冷库"))
    #expect(session.lines[1].contains("提纲 3/"))
  }

  @Test func `a mark of a page that is not in the library says so`() {
    var session = Session()
    let anchor = Anchor(
      source: "/gone.txt", issue: "?", article: ArticleWords(title: "无", opening: ""))
    let marks = Marks([Mark(anchor: anchor, isBookmarked: true, citation: Citation(title: "无"))])
    session.desk.contents.marks = marks
    session.press("M<enter>")
    #expect(session.status == " 书库里没有这个文件：/gone.txt")
  }

  @Test func `a long note is written in the editor`() {
    var session = Session()
    session.press("llC")
    guard case .compose(let composition, "")? = session.effects.last else {
      Testing.Issue.record("no editor")
      return
    }
    session.send(.composed(composition, "一\n二\n"))
    #expect(session.desk.contents.marks.all.map(\.note) == ["一\n二"])
  }

  @Test(arguments: [(1, 1), (20, 5), (40, 9), (300, 100)])
  func `the list of marks fits every screen`(width: Int, height: Int) {
    var session = Session(width: width, height: height)
    session.press("l*c一<enter>M")
    #expect(session.lines.count == height)
  }
}
