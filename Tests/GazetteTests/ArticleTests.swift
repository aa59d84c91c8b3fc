import Testing

@testable import Gazette

private let bed = Body(
  title: "优化县域养老床位", author: "韦海宁",
  text: """
    县域养老床位总量不少，可是结构并不合理，能够照护失能老人的床位只占很小一部分，养老床位亟待优化。

    护理队伍同样不足，养老床位因此闲置，家庭负担日益沉重，社会各界反映强烈。
    """)
private let bus = Body(
  title: "办好夜间公交 减轻工人负担", author: "冯若兰",
  text: """
    夜间公交是城市夜晚的一根血管，如今线路少、间隔长，末班车收得早，夜班工人和医院陪护人员回家十分困难。

    夜间公交的票价也要统筹考虑，工人的负担不能再增加。
    """)
private let pond = Body(
  title: "清淤山塘水库 保障农田灌溉", author: "郭向阳",
  text: """
    山塘水库是农田灌溉的命脉，许多山塘淤积多年，蓄水能力不足设计的一半，遇到旱年就无水可放。

    清淤之后的山塘还要有人看护，灌溉用水也要有章可循。
    """)
private let market = Body(
  title: "给早市摊贩留出一条街", author: "罗小满",
  text: """
    早市摊贩起早贪黑，供应着半座城市的蔬菜早点，可是摊贩没有固定的去处，常常被驱来赶去，市民买菜也不方便。

    不妨在清晨划出一条街，摊贩按号摆放，早市散后由摊贩自己清扫。
    """)

/// An article before it is set on a page.
private struct Body {
  var title: String
  var author: String
  var text: String

  var head: String { "\(title)\n\n\(author)" }
}

/// `题目：第一段前六字` of each article in print order.
private func contents(_ parts: String...) -> [String] {
  readPage(parts.joined(separator: "\n\n")).articles.map {
    "\($0.title ?? "-")：\($0.paragraphs.first?.text.prefix(6) ?? "")"
  }
}

private let expected = [
  "优化县域养老床位：县域养老床位", "办好夜间公交 减轻工人负担：夜间公交是城", "清淤山塘水库 保障农田灌溉：山塘水库是农",
  "给早市摊贩留出一条街：早市摊贩起早",
]

@Test func `headlines above their bodies`() {
  #expect(contents(bed.head, bed.text, bus.head, bus.text) == Array(expected[..<2]))
  #expect(
    contents(bed.head, bed.text, bus.head, bus.text, pond.head, pond.text, market.head, market.text)
      == expected)
}

@Test func `headlines below their bodies`() {
  #expect(contents(bed.text, bed.head, bus.text, bus.head) == Array(expected[..<2]))
  #expect(
    contents(bed.text, bed.head, bus.text, bus.head, pond.text, pond.head) == Array(expected[..<3]))
}

@Test(arguments: [[0, 1], [1, 0]])
func `two headlines below two bodies in any order`(_ order: [Int]) {
  let heads = [bed, bus]
  #expect(
    contents(bed.text, bus.text, heads[order[0]].head, heads[order[1]].head)
      == Array(expected[..<2]))
}

@Test(arguments: [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]])
func `three headlines below three bodies in any order`(_ order: [Int]) {
  let heads = order.map { [bed, bus, pond][$0].head }.joined(separator: "\n\n")
  #expect(contents(bed.text, bus.text, pond.text, heads) == Array(expected[..<3]))
}

@Test(arguments: [[3, 2, 1, 0], [1, 3, 0, 2], [2, 0, 3, 1]])
func `four headlines above four bodies in another order`(_ order: [Int]) {
  let heads = order.map { [bed, bus, pond, market][$0].head }.joined(separator: "\n\n")
  #expect(contents(heads, bed.text, bus.text, pond.text, market.text) == expected)
}

@Test func `batches of two follow one another`() {
  #expect(
    contents(bed.text, bus.text, bus.head, bed.head, pond.text, market.text, market.head, pond.head)
      == expected)
}

@Test func `a line over the first headline is the page's theme`() {
  let issue = readPage("青禾市政协全体会议发言摘登\n\n\(bed.text)\n\n\(bed.head)\n\n\(bus.text)\n\n\(bus.head)")
  #expect(issue.themes == ["青禾市政协全体会议发言摘登"])
  #expect(issue.articles.map(\.title) == [bed.title, bus.title])
}

@Test func `a text without a headline is an article all the same`() {
  #expect(contents(bed.text) == ["-：县域养老床位"])
  #expect(readPage(bed.text).articles.map(\.paragraphs.count) == [2])
}

@Test func `two decks are one headline, a dash line is its subtitle`() {
  let issue = readPage("办好夜间公交\n\n减轻工人负担\n\n——来自青禾区的调查\n\n冯若兰\n\n\(bus.text)")
  #expect(issue.articles.map(\.title) == ["办好夜间公交 减轻工人负担"])
  #expect(issue.articles.map(\.subtitle) == ["——来自青禾区的调查"])
}

@Test(arguments: [
  ("【街巷议事】\n\n办好夜间公交\n\n冯若兰", "街巷议事"),
  ("办好夜间公交\n\n【街巷议事】\n\n冯若兰", "街巷议事"),
  ("办好夜间公交（街巷议事）\n\n冯若兰", "街巷议事"),
  ("街巷议事｜办好街坊的夜间公交\n\n冯若兰", "街巷议事"),
  ("议事 | 办好街坊的夜间公交\n\n冯若兰", "议事"),
  ("街巷丨办好街坊的夜间公交\n\n冯若兰", "街巷"),
  ("冯若兰丨办好街坊的夜间公交\n\n本报讯", nil),
  ("夜间公交怎么办好｜街坊\n\n冯若兰", nil),
  ("办好夜间公交（上）\n\n冯若兰", nil),
])
func `a column's tag is told from the headline`(_ head: String, _ column: String?) {
  #expect(readPage("\(head)\n\n\(bus.text)").articles.map(\.column) == [column])
}

@Test func `a site's name behind the headline is the newspaper's`() {
  let issue = readPage("办好夜间公交_街巷议事_青禾新闻网\n\n\(bus.text)")
  #expect(issue.articles.map(\.title) == ["办好夜间公交"])
  #expect(issue.articles.map(\.column) == ["街巷议事"])
  #expect(issue.newspaper == "青禾新闻网")
}

@Test(arguments: [
  ("办好夜间公交 | example.org", "办好夜间公交"),
  ("办好夜间公交 - 青禾新闻网", "办好夜间公交"),
  ("办好夜间公交_街巷_青禾网", "办好夜间公交"),
  ("办好夜间公交 | 减轻负担", "办好夜间公交 | 减轻负担"),
  ("办好夜间公交2.0", "办好夜间公交2.0"),
  ("2024年青禾县政府工作报告2024年青禾县政府工作报告", "2024年青禾县政府工作报告"),
  ("来来来来", "来来来来"),
])
func `front matter's headline loses the site's name`(_ line: String, _ title: String) {
  #expect(
    readPage("---\ntitle: \(line)\n---\n\n\(bus.text)").articles.map(\.title) == [title])
}

@Test func `front matter gives headline, author and date`() {
  let issue = readPage(
    "---\ntitle: \"办好夜间公交\"\nauthor: 冯若兰\ndate: 2024-05-06T08:00:00Z\n---\n\n\(bus.text)")
  #expect(issue.articles.map(\.title) == ["办好夜间公交"])
  #expect(issue.articles.map(\.signatories) == [["冯若兰/author"]])
  #expect(issue.date == "2024-05-06")
}

@Test(arguments: [
  ("林晓禾", ""), ("作者/林晓禾", ""), ("文：林晓禾", ""), ("作者：周小远", "作者：林晓禾\n\n"),
])
func `names below the first paragraph sign the article that has none`(
  _ byline: String, _ above: String
) {
  let lead = "水渠是村庄的命脉，多年失修，渗漏严重，村民用水一直十分困难。"
  let text = "溪口镇的水渠修了三十年，渠底渗漏，闸门锈死，六个村庄的水田年年缺水。"
  let page = readPage("修好村庄的水渠\n\n\(above)\(lead)\n\n\(byline)\n\n\(text)\n\n\(text)\n")
  #expect((page.articles.count == 1) == above.isEmpty)
}

@Test(arguments: [(2, "采访｜林晓禾", 1), (3, "记者：林晓禾", 1), (5, "采访｜林晓禾", 2)])
func `a label below the first paragraphs signs the article, one further down ends it`(
  _ paragraphs: Int, _ byline: String, _ articles: Int
) {
  let text = "溪口镇的水渠修了三十年，渠底渗漏，闸门锈死，六个村庄的水田年年缺水。"
  let above = Array(repeating: text, count: paragraphs).joined(separator: "\n\n")
  let page = readPage("修好村庄的水渠\n\n\(above)\n\n\(byline)\n\n\(text)\n\n\(text)\n")
  #expect(page.articles.count == articles)
  #expect(page.articles.first?.signatories == ["林晓禾/author"])
}

@Test func `a headline over a picture is no article`() {
  let page = readPage(
    "专栏：\n\n修好村庄的水渠\n\n溪口镇的水渠修了三十年，渠底渗漏，闸门锈死。\n\n专栏：\n\n图片\n\n村民在渠边合影。\n\n新华社记者林晓禾摄\n")
  #expect(page.articles.map(\.title) == ["修好村庄的水渠"])
}

@Test func `a headline below a signature opens an article`() {
  let issue = readPage(
    "\(bed.head)\n\n\(bed.text)\n\n（作者单位：青禾大学）\n\n办好夜间公交\n\n\(bus.text)")
  #expect(issue.articles.map(\.title) == [bed.title, "办好夜间公交"])
}

@Test func `the chair's words between motions belong to none`() {
  let motions = "第一案：\n\n案由：请修缮古桥案。\n\n第二案：\n\n案由：请增设夜校案。"
  let issue = readPage("主席宣布开会，请秘书长报告提案。\n\n\(motions)")
  #expect(issue.articles.map(\.title) == ["第一案", "第二案"])
  #expect(issue.blocks.first?.role == .unassigned)
}

@Test(arguments: ["第二案：", "【街巷议事】\n\n办好夜间公交\n\n冯若兰\n\n【开门问策】"])
func `a headline below the last text is read without a trap`(_ head: String) {
  let issue = readPage("第一案：\n\n案由：请修缮溪口古桥案。\n\n\(head)")
  #expect(issue.articles.map(\.title) == ["第一案"])
}
