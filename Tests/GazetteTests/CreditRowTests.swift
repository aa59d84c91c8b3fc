import Testing

@testable import Gazette

/// Lines that name the author among tasks, days, papers and units.
struct CreditRowTests {
  private static let text = [
    "走进青河边的石桥村，议事厅里正热闹。村民们围坐在一起，为一条小路该怎么修争得面红耳赤，支书在黑板上记下每个人的意见。",
    "从前村里的事，几个干部说了算。如今大家的事大家议，谁也不觉得吃亏。三年来，议事厅议成了四十多件事，没有一件留下尾巴。",
    "路修好的那天，石桥村放了一挂鞭炮。",
  ]
  private static let title = "村口树下的议事厅"

  private func names(_ lines: [String]) -> [String] {
    let issue = readPage(lines.joined(separator: "\n"))
    #expect(issue.articles.map(\.title) == [CreditRowTests.title])
    return issue.articles.flatMap(\.people)
      .filter { $0.role == .author || $0.role == .organisation }.map(\.name)
  }

  @Test(arguments: [
    ("编辑：苏岚 作者：林禾", ["林禾"]), ("文/林禾 图/苏岚", ["林禾"]), ("林禾/文 苏岚/图", ["林禾"]),
    ("记者 林禾 文 苏岚 摄", ["林禾"]), ("林禾 口述 苏岚 整理", ["林禾"]), ("文丨林禾　编辑丨苏岚", ["林禾"]),
    ("记者：林禾 通讯员：苏岚", ["林禾", "苏岚"]), ("采访整理：林禾", ["林禾"]), ("文案：林禾", ["林禾"]),
    ("作者：林禾;苏岚", ["林禾", "苏岚"]), ("作者：林禾，青河大学教授", ["林禾"]), ("林禾，青河大学教授", ["林禾"]),
    ("林禾 | 青河日报", ["林禾"]), ("林禾（青河大学）　苏岚（青河研究院）", ["林禾", "苏岚"]), ("△林禾", ["林禾"]),
    ("@林禾", ["林禾"]), ("林禾①", ["林禾"]), ("原创 作者：林禾", ["林禾"]), ("【作者：林禾】", ["林禾"]),
    ("课题组成员：林禾 苏岚 周远", ["林禾", "苏岚", "周远"]), ("主笔 林禾", ["林禾"]),
  ])
  func `a line below the headline names the author`(_ line: String, _ expected: [String]) {
    #expect(names([CreditRowTests.title, line] + CreditRowTests.text) == expected)
  }

  @Test(arguments: [
    ("（林禾/文 苏岚/图）", ["林禾"]), ("（林禾，青河大学教授）", ["林禾"]), ("（林禾系青河大学教授）", ["林禾"]),
    ("（作者林禾为青河大学教授）", ["林禾"]), ("（本文作者系青河大学教授林禾）", ["林禾"]), ("（执笔人：林禾）", ["林禾"]),
    ("来源：青河日报 作者：林禾", ["林禾"]), ("作者：林禾；编辑：苏岚；审核：周远", ["林禾"]), ("供稿/林禾  审核/苏岚", ["林禾"]),
    ("责编：苏岚 审核：周远", []), ("（图片由青河市委宣传部提供）", []), ("编辑：苏岚", []),
  ])
  func `a line below the text names the author or nobody`(
    _ line: String, _ expected: [String]
  ) {
    #expect(names([CreditRowTests.title] + CreditRowTests.text + [line]) == expected)
  }

  @Test(arguments: [
    "补短板 强弱项", "【打印】 【投稿】 【推荐】 【关闭】", "院长：林禾 苏岚", "图片：苏岚", "作者：佚名", "林禾：议事厅里有学问",
  ])
  func `a line with a word that nothing explains is no row of credits`(_ line: String) {
    #expect(CreditRow(glyphs(line)) == nil)
  }

  @Test(arguments: [
    "村口树下的议事厅　　作者：林禾", "村口树下的议事厅 □ 林禾", "村口树下的议事厅（本报记者 林禾）",
  ])
  func `a label behind the headline begins the byline`(_ line: String) {
    #expect(names([line] + CreditRowTests.text) == ["林禾"])
  }

  @Test(arguments: [
    "title: 村口树下的议事厅\nauthors:\n  - 林禾\n  - 苏岚", "title: 村口树下的议事厅\nauthor: 林禾、苏岚",
    "标题: 村口树下的议事厅\n作者: 林禾, 苏岚",
  ])
  func `front matter names several authors`(_ fields: String) {
    #expect(names(["---", fields, "---", ""] + CreditRowTests.text) == ["林禾", "苏岚"])
  }

  @Test(arguments: [
    "首页 > 要闻 > 石桥村的议事厅里天天热闹", "当前位置：首页 > 要闻 > 石桥村的议事厅里天天热闹",
    "您的位置：首页 >> 理论 >> 石桥村的议事厅里天天热闹",
  ])
  func `a trail may end in the headline`(_ trail: String) {
    let article = readPage(([trail, "林禾"] + CreditRowTests.text).joined(separator: "\n")).articles[
      0]
    #expect(article.title == "石桥村的议事厅里天天热闹")
    #expect(article.people.map(\.name) == ["林禾"])
  }

  @Test(arguments: ["首页 > 要闻 > 正文", "首页 > 要闻 > 石桥村的议事厅里天天热闹"])
  func `a trail heads nothing where a headline stands below`(_ trail: String) {
    #expect(names([trail, CreditRowTests.title, "本报记者 林禾"] + CreditRowTests.text) == ["林禾"])
  }

  @Test(arguments: [
    ("林禾議員：主席，我動議通過印在議程內的議案。", ["林禾"]), ("林禾議員：代理主席，我謹動議通過有關議事廳的議案。", ["林禾"]),
    ("林禾議員：主席，我想談談議事廳。", []),
    ("林禾议员：多谢主席，我动议把议事廳修好。", ["林禾"]), ("主席：林禾議員請發言。", []), ("林禾：议事厅修得很好。", []),
  ])
  func `who moves a motion is its author`(_ first: String, _ expected: [String]) {
    #expect(names([CreditRowTests.title, first] + CreditRowTests.text) == expected)
  }
}
