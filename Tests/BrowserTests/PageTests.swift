import Browser
import Canvas
import Catalogue
import Gazette
import Search
import Testing

/// A library whose pages come when they are read.
@Suite struct PageTests {
  private let issues = SampleLibrary.issues

  @Test func `heads are listed before any page is read`() {
    let browser = browser()
    #expect(browser.draw().lines[1].contains("文章 1/3"))
    #expect(browser.draw().lines.contains { $0.contains("让山里的茶叶走出山门") })
    #expect(browser.wantedPages == [0, 1, 2])
  }

  @Test func `keys typed ahead of a page wait for it, none is lost`() {
    var browser = browser()
    for key in "jll" { _ = browser.update(.key(.character(key))) }
    for key in "jk" { _ = browser.update(.key(.character(key))) }
    _ = browser.update(.key(.character("j")))
    _ = browser.update(.key(.enter))
    #expect(browser.wantedPages.first == 1)
    _ = browser.update(.pageRead(issues[1], at: 1))
    let lines = browser.draw().lines
    #expect(lines[1].contains("提纲 2/2"))
    #expect(lines.contains { $0.contains("━ 正文") })
  }

  @Test func `leaving forgets the keys that waited`() {
    var browser = browser()
    for key in "lljj" { _ = browser.update(.key(.character(key))) }
    #expect(browser.update(.key(.control("c"))) == [.quit])
  }

  @Test func `a page that cannot be read is told, and the keys go on`() {
    var browser = browser()
    _ = browser.update(.key("l"))
    _ = browser.update(.key("l"))
    _ = browser.update(.key("j"))
    _ = browser.update(
      .pageUnreadable(at: 0, Complaint(chinese: "a.txt：没有这个文件", english: "a.txt: no such file")))
    #expect(browser.draw().lines.last?.contains("a.txt：没有这个文件") == true)
    #expect(browser.wantedPages == [1, 2])
  }

  @Test func `n goes on into an article whose page is not at hand`() {
    var browser = browser()
    _ = browser.update(.pageRead(issues[0], at: 0))
    for key in "/能源" { _ = browser.update(.key(.character(key))) }
    _ = browser.update(.found(naiveResult(Query("能源"), in: issues)))
    _ = browser.update(.key(.enter))
    for _ in 0..<3 { _ = browser.update(.key("n")) }
    #expect(browser.wantedPages.first == 1)
    _ = browser.update(.pageRead(issues[1], at: 1))
    #expect(browser.draw().lines.last?.contains("第 3/3 篇 第 1/") == true)
  }

  @Test(arguments: ["2n", "3n", "5n", "40n", "2N", "7N"])
  func `a number before n leads over pages that are not at hand`(_ keys: String) {
    var whole = Session()
    whole.press("/能源<enter>" + keys)
    var browser = browser()
    for key in "/能源" { _ = browser.update(.key(.character(key))) }
    _ = browser.update(.found(naiveResult(Query("能源"), in: issues)))
    _ = browser.update(.key(.enter))
    for key in keys { _ = browser.update(.key(.character(key))) }
    while let number = browser.wantedPages.first {
      _ = browser.update(.pageRead(issues[number], at: number))
    }
    let lines = browser.draw().lines
    #expect(lines.first == whole.lines.first && lines.last == whole.lines.last)
    #expect(lines[1].prefix(40) == whole.lines[1].prefix(40))
  }

  @Test func `while the library grows, or changes, the match that n went to stays`() {
    var browser = browser()
    for (number, issue) in issues.enumerated() {
      _ = browser.update(.pageRead(issue, at: number))
    }
    for key in "/能源" { _ = browser.update(.key(.character(key))) }
    _ = browser.update(.found(naiveResult(Query("能源"), in: issues)))
    _ = browser.update(.key(.enter))
    for key in "nn" { _ = browser.update(.key(.character(key))) }
    let before = browser.draw().lines
    #expect(before.last?.contains("第 2/3 篇 第 1/1 处") == true)
    var new = issues[2]
    (new.id, new.source.path) = ("new", "a-new-page.txt")
    for library in [[new] + issues, issues, issues + [new]] {
      let effects = browser.update(.catalogued(Catalogue(of: library), kept: 0, nil))
      #expect(effects == [.search(Query("能源"))])
      _ = browser.update(.found(naiveResult(Query("能源"), in: library)))
    }
    #expect(browser.draw().lines == before)
  }

  @Test func `while the library grows the reader stays`() {
    var browser = Browser(
      catalogue: Catalogue(), loading: Loading(done: 0, total: 0), theme: .plain,
      size: Size(width: 80, height: 24))
    #expect(browser.draw().lines[0].contains("读入中"))
    let first = Catalogue(of: [issues[0]])
    _ = browser.update(.catalogued(first, kept: 0, Loading(done: 1, total: 3)))
    #expect(browser.draw().lines[0].contains("读入 1/3"))
    _ = browser.update(.key("l"))
    _ = browser.update(.key("j"))
    let all = Catalogue(first.segments + Catalogue(of: Array(issues[1...])).segments)
    _ = browser.update(.catalogued(all, kept: 1, nil))
    #expect(browser.draw().lines[1].contains("期 1/3"))
    #expect(browser.draw().lines[1].contains("文章 2/3"))
  }

  @Test func `issues that come before push the reader's issue down and keep it selected`() {
    var browser = Browser(
      catalogue: Catalogue(of: [issues[1]]), theme: .plain, size: Size(width: 80, height: 24))
    _ = browser.update(.pageRead(issues[1], at: 0))
    _ = browser.update(.catalogued(Catalogue(of: issues), kept: 0, nil))
    #expect(browser.draw().lines[1].contains("期 2/3"))
    #expect(browser.draw().lines.contains { $0.contains("换窗") })
    #expect(!browser.wantedPages.contains(1))
  }

  @Test func `a page of another reading than the catalogue's is not taken`() {
    var browser = browser()
    var changed = issues[0]
    changed.id = "other"
    _ = browser.update(.pageRead(changed, at: 0))
    #expect(browser.wantedPages.first == 0)
  }

  private func browser() -> Browser {
    Browser(
      catalogue: Catalogue(of: issues), theme: .plain, size: Size(width: 80, height: 24))
  }
}
