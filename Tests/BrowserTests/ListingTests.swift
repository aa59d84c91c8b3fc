import Browser
import Canvas
import Catalogue
import Search
import Testing

/// What was found as one list across issues, and every place of it in context.
@Suite struct ListingTests {
  @Test func `results of all issues stand in one list, the best first`() {
    let session = session(listing: "r")
    #expect(
      session.lines.prefix(9) == [
        " 青石周刊 · 2024-04 · 第A05版                                       qingshi.txt",
        "━ 结果 1/3 · 按相关 ────────────────────────────┬─ 提纲 1/2 ────────────────────",
        " 小镇图书馆的能源账              白鹭  青石周刊 │ 小镇图书馆的能源账",
        "   图书馆一年用电12万度，一半花在冬天…  2024-04 │ 白鹭",
        " 让山里的茶叶走出山门          陆小满  江湾日报 │",
        "   …00吨鲜叶，能源用屋顶的太阳能     2024-03-18 │ 首先 ，换窗",
        " 旧码头怎样变成人人都愿意来散步的地方——关于江…  │ 其次 ，装表",
        "   …二）装灯。能源由江上的风来供。   2024-03-18 │",
        "                                                │",
      ])
  }

  @Test func `a narrow screen has the list alone`() {
    let session = session(width: 44, height: 14, listing: "r")
    #expect(
      session.lines == [
        " 青石周刊 · 2024-04 · 第A05版",
        "━ 结果 1/3 · 按相关 ────────────────────────",
        " 小镇图书馆的能源账          白鹭  青石周刊",
        "   图书馆一年用电12万度，一半花在…  2024-04",
        " 让山里的茶叶走出山门      陆小满  江湾日报",
        "   …0吨鲜叶，能源用屋顶的太阳能  2024-03-18",
        " 旧码头怎样变成人人都愿意来散步的地方——关…",
        "   …）装灯。能源由江上的风来供。 2024-03-18",
        "",
        "",
        "",
        "",
        "",
        " /能源  2 期 3 篇 2 点  Enter 打开  / 搜索",
      ])
  }

  @Test func `every place stands on a line, the matches below each other`() {
    let session = session(listing: "R")
    #expect(
      session.lines.prefix(7) == [
        " 青石周刊 · 2024-04 · 第A05版                                       qingshi.txt",
        "━ 逐处 1/3 · 共 3 处 · 按相关 ──────────────────────────────────────────────────",
        "            小镇图书馆的 能源 账                            小镇图书馆的能源账",
        "  …冷库，能存500吨鲜叶， 能源 用屋顶的太阳能。三是请邮局每… 让山里的茶叶走出山…",
        " …一）拆墙。（二）装灯。 能源 由江上的风来供。              旧码头怎样变成人人…",
        "",
        "",
      ])
  }

  @Test func `the order changes by key and by name`() {
    var session = session(listing: "r")
    session.press("s")
    #expect(session.lines[1].contains("结果 1/3 · 按日期"))
    session.press(":order page<enter>")
    #expect(session.lines[1].contains("结果 1/3 · 按版面"))
    #expect(session.lines[2].contains("让山里的茶叶走出山门"))
  }

  @Test func `enter reads the article, and the jump list leads back to the list`() {
    var session = session(listing: "r")
    session.press("j<enter>")
    #expect(session.lines[1].contains("━ 正文"))
    session.press("<c-o>")
    #expect(session.lines[1].contains("━ 结果 2/3"))
    session.press("r")
    #expect(session.lines[1].contains("文章"))
  }

  @Test func `the list asks for the pages whose articles it shows`() {
    var browser = Browser(
      catalogue: Catalogue(of: SampleLibrary.issues), theme: .plain,
      size: Size(width: 80, height: 24))
    for key in "/能源" { _ = browser.update(.key(.character(key))) }
    _ = browser.update(.found(naiveResult(Query("能源"), in: SampleLibrary.issues)))
    for key: Key in [.enter, "R", "s", "s"] { _ = browser.update(.key(key)) }
    #expect(browser.isAwaitingExcerpts)
    #expect(browser.wantedPages == [0, 1])
    for number in [0, 1] {
      _ = browser.update(.pageRead(SampleLibrary.issues[number], at: number))
    }
    #expect(!browser.isAwaitingExcerpts)
    #expect(browser.draw().lines[2].contains(" 能源 用屋顶的太阳能"))
  }

  @Test func `without a search there is nothing to list`() {
    var session = Session()
    session.press("R")
    #expect(session.status.contains("先按 / 搜索"))
  }
}

extension ListingTests {
  fileprivate func session(width: Int = 80, height: Int = 24, listing: String) -> Session {
    var session = Session(width: width, height: height)
    session.press("/能源<enter>" + listing)
    return session
  }
}
