import Canvas
import Testing

@testable import Browser

@Suite struct TravelTests {
  private static let walks: [(keys: String, title: String)] = [
    ("2j", "━ 期 3/3 "), ("99j", "━ 期 3/3 "), ("2G", "━ 期 2/3 "), ("3G2gg", "━ 期 2/3 "),
    ("ll5j", "━ 提纲 6/11 "), ("ll10G", "━ 提纲 10/11 "), ("ll5j2k", "━ 提纲 4/11 "),
    ("2l", "━ 提纲 1/11 "), ("2<tab>", "━ 提纲 1/11 "), ("ll2<esc>j", "━ 提纲 2/11 "),
    ("ll2j.", "━ 提纲 5/11 "), ("ll2j3.", "━ 提纲 6/11 "), ("ll2j3..", "━ 提纲 9/11 "),
    ("ll]", "━ 提纲 1/8 "), ("l]", "━ 文章 2/3 "), ("l2]", "━ 文章 3/3 "), ("l]].", "━ 文章 1/2 "),
    ("}", "━ 期 2/3 "), ("}l[", "━ 文章 3/3 "), ("2}{", "━ 期 2/3 "), ("2}.", "━ 期 3/3 "),
    ("llmajj'a", "━ 提纲 1/11 "), ("ll3jm中gg'中", "━ 提纲 4/11 "), ("ll4jG''", "━ 提纲 5/11 "),
    ("llG<c-o>", "━ 提纲 1/11 "), ("ll3jGgg<c-o><c-o>", "━ 提纲 4/11 "),
    ("ll3jGgg2<c-o>2<a-o>", "━ 提纲 1/11 "), ("llGgg<c-o><c-]>", "━ 提纲 1/11 "),
    ("llG<c-o>G<a-o>", "━ 提纲 11/11 "), ("/能源<enter>lll<c-o>", "━ 期 1/2 "),
    ("l]<enter>]", "━ 正文 "), ("l]<enter>2gg<c-o>", "━ 正文 "),
  ]

  @Test(arguments: walks)
  func `numbers, marks and jumps lead where they say`(keys: String, title: String) {
    var session = Session(width: 80, height: 24)
    session.press(keys)
    #expect(session.lines[1].contains(title))
    #expect(session.browser.pending.isEmpty)
  }

  private static let answers: [(keys: String, status: String)] = [
    ("12", " 12"), ("3g", " 3g"), ("m", " m"), ("'", " '"), ("ma", "已作记号 a"), ("'x", "没有记号 x"),
    (".", "还没有可重复的动作"), ("[", "到头了"), ("<c-o>", "到头了"), ("9}", "到头了"), ("5<esc>", "q 退出"),
  ]

  @Test(arguments: answers)
  func `the bottom line tells what is awaited and what can not be`(keys: String, status: String) {
    var session = Session(width: 80, height: 24)
    session.press(keys)
    #expect(session.status.contains(status))
  }

  @Test func `a mark leads back out of a search that hides it`() {
    var session = Session(width: 80, height: 24)
    session.press("l2jma/能源<enter>'a")
    #expect(session.lines[1].contains("━ 文章 3/3 "))
    session.press("''")
    #expect(session.lines[1].contains("─ 期 2/3 ───────┬━ 文章 1/2 "))
  }

  @Test func `a number counts in lists over the panes too`() {
    var session = Session(width: 46, height: 12)
    session.press("?3j")
    #expect(session.screen.contains(" 4–13/"))
    session.press("2G")
    #expect(session.screen.contains(" 2–11/"))
  }

  @Test func `what repeats is the last action, not the way there`() {
    var session = Session(width: 80, height: 24)
    session.press("lyj.")
    #expect(session.takeEffects().count == 2)
  }

  @Test func `no key of a burst is lost`() {
    var session = Session(width: 80, height: 24)
    session.press("ll" + String(repeating: "j", count: 200) + "/04242")
    #expect(session.status.hasPrefix("/04242"))
    session.press("<enter>")
    #expect(session.status.contains("/04242"))
  }
}
