import Canvas
import Catalogue
import Gazette
import Testing

@testable import Browser

/// When the next keys may be tried before they are pressed, and which.
@Suite struct ForeseeTests {
  @Test(
    arguments: [
      ("", "j", true), ("", "k", true), ("", "l", true), ("", .enter, true), ("", .tab, true),
      ("l<enter>", "q", true), ("l<enter>", .pageDown, true), ("H", "j", true), ("?", "j", true),
      ("", "e", false), ("", "/", false), ("", ":", false), ("", "z", false), ("", "n", false),
      ("/", "j", false), (":", "j", false), ("e", "j", false), ("", "*", false),
    ] as [(String, Key, Bool)])
  func `only what moves is tried unasked`(_ keys: String, _ key: Key, _ isTried: Bool) {
    var session = Session()
    session.press(keys)
    #expect(session.browser.mayForesee(key) == isTried)
  }

  @Test(
    arguments: [
      ("", ["j"], ["j", "k"]), ("", [.up, "l"], [.up, .down, "l"]), ("", ["k", "j"], ["k", "j"]),
      ("", [.enter], [.enter, "q"]), ("l<enter>", ["q", .enter], ["q", .enter]),
      ("", ["e", "j"], ["j"]), ("/", ["j"], []), ("", [], []),
    ] as [(String, [Key], [Key])])
  func `the latest keys and the way back are likely`(
    _ keys: String, _ latest: [Key], _ likely: [Key]
  ) {
    var session = Session()
    session.press(keys)
    #expect(session.browser.likelyKeys(after: latest) == likely)
  }

  @Test(arguments: [("", true), ("jl", true), ("5", false), ("g", false), ("/能", false)])
  func `nothing is tried while a key means something else soon`(_ keys: String, _ isAtRest: Bool) {
    var session = Session()
    session.answersSearches = false
    session.press(keys)
    #expect(session.browser.isAtRest == isAtRest)
  }

  @Test func `nor while pages are on their way`() {
    let issues = SampleLibrary.issues
    var browser = Browser(
      catalogue: Catalogue(of: issues), theme: .plain, size: Size(width: 120, height: 40))
    #expect(!browser.isAtRest)
    #expect(browser.awaitedPages == [0])
    for (number, issue) in issues.enumerated() { _ = browser.update(.pageRead(issue, at: number)) }
    #expect(browser.isAtRest)
    #expect(browser.awaitedPages == [])
  }
}
