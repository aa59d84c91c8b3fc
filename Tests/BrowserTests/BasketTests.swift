import Browser
import DeskModel
import Export
import Gazette
import Testing

/// The entries of the basket on the screen, a line each, without their sources.
private func entries(_ session: Session) -> [String] {
  session.lines.dropFirst().prefix { !$0.hasPrefix("│ ─") }
    .compactMap { line in
      let text = line.dropFirst(2).prefix { $0 != "│" }
      guard let dash = text.firstIndex(of: "-") else { return nil }
      let head = text[dash...].prefix(8)
      return text[..<dash].description + head.trimmingSuffix { $0 == " " }.description
    }
}

extension Substring {
  fileprivate func trimmingSuffix(while isDropped: (Character) -> Bool) -> Substring {
    var rest = self
    while let last = rest.last, isDropped(last) { rest.removeLast() }
    return rest
  }
}

@Suite struct BasketTests {
  @Test func `a node goes into the basket with what is below it`() {
    var session = Session()
    session.press("llb")
    #expect(session.status == " 已收入 4 条，摘编共 4 条；B 打开")
    session.press("B")
    #expect(
      entries(session) == ["- 先把路修好", "  - 修通茶园到公", "  - 在镇上建一座", "  - 请邮局每天来"])
    #expect(session.screen.contains("《让山里的茶叶走出山门》，陆小满，江湾日报，2024-03-18，第6版"))
  }

  @Test func `what is in the basket is not put there twice`() {
    var session = Session()
    session.press("llbb")
    #expect(session.status == " 已在摘编里；B 打开")
    #expect(session.effects.count == 1)
  }

  @Test func `an article goes there with its outline`() {
    var session = Session()
    session.press("jlbB")
    #expect(session.lines[1].contains("- "))
    #expect(session.lines[0].contains("摘编 1/"))
  }

  @Test(arguments: [
    ("J", ["- 在镇上建一座", "- 修通茶园到公", "- 请邮局每天来"]),
    ("jjK", ["- 修通茶园到公", "- 请邮局每天来", "- 在镇上建一座"]),
    ("j>", ["- 修通茶园到公", "  - 在镇上建一座", "- 请邮局每天来"]),
    ("j><", ["- 修通茶园到公", "- 在镇上建一座", "- 请邮局每天来"]),
    ("d", ["- 在镇上建一座", "- 请邮局每天来"]), ("ddd", []),
    ("dduu", ["- 修通茶园到公", "- 在镇上建一座", "- 请邮局每天来"]),
    ("j>ku", ["- 修通茶园到公", "- 在镇上建一座", "- 请邮局每天来"]),
    ("r<c-u>新题<enter>", ["- 新题", "- 在镇上建一座", "- 请邮局每天来"]),
    ("r<c-u>新题<esc>", ["- 修通茶园到公", "- 在镇上建一座", "- 请邮局每天来"]),
    ("Cn", ["- 修通茶园到公", "- 在镇上建一座", "- 请邮局每天来"]), ("Cy", []),
    ("Cyu", ["- 修通茶园到公", "- 在镇上建一座", "- 请邮局每天来"]),
  ])
  func `the basket is put in order`(keys: String, expected: [String]) {
    var session = Session()
    session.press("lljbjbjbB" + keys)
    #expect(entries(session) == expected)
  }

  @Test func `the selection stays with the entry that moves`() {
    var session = Session()
    session.press("lljbjbjbBJJ")
    #expect(session.lines[0].contains("摘编 3/3"))
  }

  @Test func `a burst of keys loses none while the desk is slow`() {
    var session = Session()
    session.answersDesk = false
    session.press("lljbjbjbBJdj<")
    #expect(entries(session) == ["- 在镇上建一座", "- 请邮局每天来"])
    #expect(session.desk.contents.basket.entries.count == 2)
  }

  @Test func `what another program put in shows when the basket is opened`() {
    var session = Session()
    session.press("lljb")
    let entry = BasketEntry(
      id: 99, title: "别处来的", citation: Citation(),
      anchor: Anchor(source: "/x", issue: "", article: ArticleWords(title: nil, opening: "")))
    session.desk.contents.basket = Basket([entry] + session.desk.contents.basket.entries)
    session.press("B")
    #expect(entries(session) == ["- 别处来的", "- 修通茶园到公"])
  }

  @Test func `an answer that is older than the last change is dropped`() {
    var session = Session()
    session.answersDesk = false
    session.press("lljbjb")
    session.send(.desk(DeskContents(), turn: 1))
    session.press("B")
    #expect(entries(session).count == 2)
  }

  @Test func `an entry leads to its source`() {
    var session = Session()
    session.press("jlljb")
    let place = session.screen
    session.press("hkhkB<enter>")
    #expect(session.lines[0].contains("青石周刊"))
    #expect(place.contains("青石周刊"))
  }

  @Test func `the basket is exported with its sources, and comes back`() {
    var session = Session()
    session.press("lljbBe<enter>")
    guard
      case .save(.compilation(let compilation), .markdown, let path, false)? = session.effects.last
    else {
      Testing.Issue.record("nothing saved")
      return
    }
    #expect(path == "摘编.md")
    #expect(compilation.entries.map(\.citation.newspaper) == ["江湾日报"])
    session.send(.saved(path: path))
    #expect(session.lines[0].contains("摘编 1/1"))
  }

  @Test func `an entry is rewritten in the editor`() {
    var session = Session()
    session.press("lljbBR")
    guard case .compose(let composition, let text)? = session.effects.last else {
      Testing.Issue.record("no editor")
      return
    }
    #expect(text.hasPrefix("修通茶园到公路"))
    session.send(.composed(composition, "新题\n新的话。\n"))
    #expect(entries(session) == ["- 新题"])
    #expect(session.screen.contains("│ 新的话。"))
  }

  @Test func `an empty basket says how to fill it`() {
    var session = Session()
    session.press("BdrReJ>u")
    #expect(session.screen.contains("摘编是空的：在提纲或文章上按 b 收入"))
  }

  @Test(arguments: [(1, 1), (20, 5), (30, 8), (80, 24), (300, 100)])
  func `the basket fits every screen`(width: Int, height: Int) {
    var session = Session(width: width, height: height)
    session.press("lbBjjC")
    #expect(session.lines.count == height)
  }
}
