import Browser
import Canvas
import Testing

@Suite struct WalkTests {
  @Test(arguments: [
    ("", "━ 期 1/3 "), ("j", "━ 期 2/3 "), ("jjjjk", "━ 期 2/3 "), ("G", "━ 期 3/3 "),
    ("Ggg", "━ 期 1/3 "), ("l", "━ 文章 1/3 "), ("<enter><down>", "━ 文章 2/3 "),
    ("<tab><tab>", "━ 提纲 1/11 "), ("<tab><tab><tab>", "━ 期 1/3 "), ("<backtab>", "━ 提纲 1/11 "),
    ("lljj", "━ 提纲 3/11 "), ("llG", "━ 提纲 11/11 "), ("lljjh", "━ 文章 1/3 "),
    ("ll<pgdn>", "━ 提纲 11/11 "), ("llG<c-u>", "━ 提纲 2/11 "), ("lll", "━ 正文 "),
    ("l<enter>", "━ 正文 "), ("ll<enter>h", "━ 提纲 1/11 "), ("ll<enter>hhh", "━ 文章 1/3 "),
    ("l<enter>q", "━ 文章 1/3 "), ("ll<enter><esc>", "━ 提纲 1/11 "), ("h", "━ 期 1/3 "),
  ])
  func `keys walk through the panes`(_ keys: String, _ title: String) {
    var session = Session()
    session.press(keys)
    #expect(session.lines[1].contains(title), "\(session.lines[1])")
  }

  @Test func `each selection drives the next`() {
    var session = Session()
    session.press("jl")
    #expect(session.lines[1].contains("文章 1/2"))
    #expect(session.lines.contains { $0.contains("小镇图书馆的能源账") })
    session.press("j")
    #expect(session.lines.contains { $0.contains("（本周六上午九点") })
    #expect(session.lines.contains { $0.contains("没有提纲") })
  }

  @Test func `the text follows the outline`() {
    var session = Session(height: 9)
    session.press("ll<enter><tab>G")
    #expect(session.lines.contains { $0.contains("三是办比赛") })
    #expect(!session.lines[2].contains("让山里的茶叶走出山门"))
  }

  @Test func `the outline follows the text`() {
    var session = Session(height: 9)
    session.press("l<enter>")
    #expect(session.lines[1].contains("提纲 1/11"))
    session.press("<c-f><c-f>")
    #expect(!session.lines[1].contains("提纲 1/11"))
    session.press("G")
    #expect(session.lines[1].contains("提纲 11/11"))
    session.press("gg")
    #expect(session.lines[1].contains("提纲 1/11"))
  }

  @Test func `a resize keeps the passage in sight`() {
    var session = Session(width: 100, height: 9)
    session.press("ll<enter><tab>G")
    session.send(.resized(Size(width: 64, height: 9)))
    #expect(session.lines.contains { $0.contains("最后把手艺传下去") || $0.contains("办比赛") })
  }

  @Test(arguments: [Size(width: 44, height: 14), Size(width: 120, height: 8)])
  func `the selected point stays in sight where lines run otherwise`(_ size: Size) {
    var session = Session(width: 120, height: 40)
    session.press("l<enter>jjjjjjj")
    #expect(session.lines[1].contains("提纲 8/11"))
    session.send(.resized(size))
    #expect(session.screen.contains("最后把手艺传下去。"))
  }

  @Test(arguments: [("q", Effect.quit), ("Q", .quit), ("l<enter>Q", .quit), ("<c-z>", .suspend)])
  func `some keys are for the world outside`(_ keys: String, _ effect: Effect) {
    var session = Session()
    session.press(keys)
    #expect(session.effects == [effect])
  }

  @Test func `a single issue opens at its articles`() {
    let session = Session(issues: [SampleLibrary.issues[0]])
    #expect(session.lines[1].contains("━ 文章 1/3 "))
  }

  @Test func `an empty library is walked without harm`() {
    var session = Session(issues: [])
    session.press("jlljkGgg<enter>eyn/能源<enter>nN<esc>?<esc>")
    #expect(session.lines.contains { $0.contains("没有可读的文章") })
  }
}
