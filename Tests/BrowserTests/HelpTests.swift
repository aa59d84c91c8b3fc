import Canvas
import Testing

@testable import Browser

@Suite struct HelpTests {
  private func session(after script: String) -> Session {
    var session = Session(width: 46, height: 12)
    session.press(script)
    return session
  }

  @Test func `the help is scrolled where it does not fit`() {
    let session = session(after: "?j")
    #expect(
      session.lines.dropLast().joined(separator: "\n") == """
        ┌─ 帮助 ─────────────────────────────────────┐
        │ Enter                 打开：期、文章、正文 │
        │ /                     边输入边搜索         │
        │ n                     下一处匹配           │
        │ N                     上一处匹配           │
        │ e                     导出到文件或剪贴板   │
        │ y                     复制所选（Markdown） │
        │ o                     在编辑器里打开原文   │
        │ |                     交给命令处理         │
        │ !                     本期疑点             │
        │ .                     重复上一个动作       │
        """)
    #expect(session.status.contains("/ 搜索") && session.status.contains(" 2–11/"))
  }

  @Test func `the help tells what can be searched for`() {
    #expect(session(after: "?/拼音").screen.contains("cq、chongqing         按拼音"))
  }

  @Test func `where there is little room, what a key does is told whole`() {
    var session = Session(width: 44, height: 14)
    session.press("?/打开")
    #expect(session.screen.contains("打开：期、文章、正文"))
  }

  @Test func `what is looked for narrows the help, and Esc shows all again`() {
    var session = session(after: "?/导出")
    #expect(session.screen.contains("导出到文件或剪贴板") && !session.screen.contains("边输入边搜索"))
    #expect(session.browser.draw().cursor == Point(x: 7, y: 11))
    session.press("<enter>")
    #expect(session.screen.contains("导出到文件或剪贴板") && !session.screen.contains("边输入边搜索"))
    session.press("/<esc>")
    #expect(session.screen.contains("边输入边搜索"))
    session.press("q")
    #expect(session.browser.layer == .none)
  }

  private static let places: [(keys: String, heading: String, first: String)] = [
    ("?", "动作", "打开"), ("/山<f1>", "可以这样搜", "水价 改革"), (":<f1>", "命令行", "输入时的帮助"),
    ("le?", "导出", "边输入边搜索"),
  ]

  @Test(arguments: places)
  func `the keys of where one is come first, and what was there comes back`(
    keys: String, heading: String, first: String
  ) {
    var session = session(after: String(keys.dropLast(keys.hasSuffix("?") ? 1 : 4)))
    let before = session.browser.layer
    session.press(keys.hasSuffix("?") ? "?" : .function(1))
    #expect(session.lines[1].contains(heading))
    session.press("q")
    #expect(session.browser.layer == before)
  }
}
