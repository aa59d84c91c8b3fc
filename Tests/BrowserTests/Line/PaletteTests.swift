import Canvas
import Testing

@testable import Browser

@Suite struct PaletteTests {
  private static let searches: [(text: String, first: String)] = [
    ("", "open"), ("quit", "quit"), ("帮助", "help"), ("next", "next-match"), ("match", "next-match"),
    ("theme", "theme"), ("issue prev", "previous-issue"), ("COPY", "copy"),
  ]

  @Test(arguments: searches)
  func `what is typed narrows by name and by either language`(text: String, first: String) {
    var palette = CommandPalette()
    palette.edit { $0.insert(text) }
    #expect(palette.choice?.name == first)
  }

  @Test func `the palette shows keys and names, and Enter runs`() {
    var session = Session(width: 80, height: 24)
    session.press("<c-k>article")
    #expect(
      session.lines[4..<11].joined(separator: "\n") == """
        ┌─ 命令 ───────────────────────────────────────────────────────────────────────┐
        │ › article                                                                    │
        │›]                   下一篇                                      next-article │
        │ [                   上一篇                                  previous-article │
        │ Enter               打开：期、文章、正文                                open │
        │ J                   与上一篇并为一篇                                    join │
        │ S                   从某段起另立一篇                                   split │
        """)
    #expect(session.browser.draw().cursor == Point(x: 11, y: 5))
    session.press("<enter>")
    #expect(session.lines[1].contains("─ 文章 2/3 "))
  }

  @Test func `a command that wants more opens the line`() {
    var session = Session(width: 80, height: 24)
    session.press("<c-k>theme<enter>")
    #expect(session.status == ":theme")
    session.press("<esc><a-x>xyzzy<enter>")
    #expect(session.browser.layer == .none)
  }
}
