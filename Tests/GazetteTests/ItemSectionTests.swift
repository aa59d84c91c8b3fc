import Testing

@testable import Gazette

private let canal = "溪口镇的水渠9月6日通水了，六个村庄的水田又有了水，村民都说好。镇里的渠长告诉记者，这条渠修了三年，一共花了两百万元，明年还要再修。"
private let buses = "夜间公交从9月6日起延长两个小时，夜班工人回家方便了。公交公司告诉记者，末班车改到十二点半，票价不涨，试行三个月。"
private let market = "早市9月6日有了自己的一条街，清晨开市，早饭之后收摊。镇里的工商所告诉记者，早市的摊位有六十个，先来的先选，不收摊位费。"

@Test(arguments: [
  // Markdown: bold lines within an item of which the text stands above them.
  "# 溪口播报\n\n## 溪口镇水渠通水 六村受益\n\n\(canal)\n\n**东渠怎样修**\n\n东渠的渠底先清了淤，再铺石头，两边种上树。\n\n**西渠怎样修**\n\n西渠原来是土渠，这一回全用石头砌。\n\n## 夜间公交延长两小时\n\n\(buses)\n\n## 早市有了自己的街\n\n\(market)",
  // Deeper headings.
  "## 溪口镇水渠通水 六村受益\n\n\(canal)\n\n### 东渠\n\n东渠的渠底先清了淤，再铺石头，两边种上树。\n\n### 西渠\n\n西渠原来是土渠，这一回全用石头砌。\n\n## 夜间公交延长两小时\n\n\(buses)\n\n## 早市有了自己的街\n\n\(market)",
  // Numbers alone.
  "溪口镇今日要闻\n\n1. 溪口镇水渠通水 六村受益\n\n\(canal)\n\n东渠怎样修成的\n\n\(canal)\n\n2. 夜间公交延长两小时\n\n\(buses)\n\n3. 早市有了自己的街\n\n\(market)",
])
func `a line without a mark is a section of the marked item above it`(_ page: String) {
  #expect(items(page).map { $0.prefix(4) } == ["溪口镇水", "夜间公交", "早市有了"])
}

@Test(arguments: [
  // The marked line has no text of its own, and the others have: it is one item with its parts.
  (
    "## 溪口镇水渠通水 六村受益\n\n\(canal)\n\n## 夜间公交延长两小时\n\n\(buses)\n\n## 镇里快讯\n\n早市有了自己的街\n\n\(market)\n\n学堂换了新课表\n\n昨天，学堂换了课表，多了一节体育课。\n\n## 县里降雨\n\n昨天，县里下了一天的雨，水库涨了三尺。",
    ["溪口镇水渠通水 六村受益", "夜间公交延长两小时", "镇里快讯", "县里降雨"]
  ),
  // Below the last number nothing is told.
  (
    "溪口镇今日要闻\n\n1. 溪口镇水渠通水 六村受益\n\n\(canal)\n\n2. 夜间公交延长两小时\n\n\(buses)\n\n3. 早市有了自己的街\n\n\(market)\n\n学堂换了新课表\n\n近日，学堂换了课表，学堂的孩子们多了一节体育课。",
    ["溪口镇水渠通水 六村受益", "夜间公交延长两小时", "早市有了自己的街", "学堂换了新课表"]
  ),
])
func `lines without a mark are parts of the marked line above, or items below the last number`(
  _ page: String, _ expected: [String]
) {
  #expect(readPage(page + "\n").articles.map { $0.title ?? "-" } == expected)
}

@Test(arguments: [
  "本期主要内容：\n\n1.水渠通水，六村受益；\n\n2.镇里快讯：\n\n（1）公交延长\n夜班工人受益；\n\n3.早市有了自己的街；\n\n4.县里连日降雨。\n\n",
  "提要\n1.水渠通水，六村受益\n2.镇里\n3.早市有了自己的街\n4.县里连日降雨\n",
  "1.水渠通水，六村受益\n2.公交延长夜班工\n人受益\n3.早市有了自己的街\n4.县里连日降雨\n",
])
func `entries that ran over their line stand in the contents list`(_ list: String) {
  let page =
    "溪口播报\n\n\(list)\n## 水渠通水，六村受益\n\n\(canal)\n\n## 公交延长夜班工人受益\n\n\(buses)\n\n## 早市有了自己的街\n\n\(market)\n\n## 县里连日降雨\n\n昨天，县里下了一天的雨，水库涨了三尺。"
  #expect(
    readPage(page + "\n").articles.map { $0.title ?? "-" } == [
      "水渠通水，六村受益", "公交延长夜班工人受益", "早市有了自己的街", "县里连日降雨",
    ])
}

@Test(arguments: [
  ("公交今起免费！", true), ("公交免费几天？", true), ("通知：公交免费！", true),
  // The text below says nothing of it, or a sentence stands before it.
  ("大家拍手叫好！", false), ("他说了。公交免费！", false),
])
func `within a digest a headline may exclaim`(_ line: String, _ isHeadline: Bool) {
  let page =
    "溪口早知道\n水渠通水\n\(canal)（溪口报）\n\(line)\n9月6日，镇里宣布公交免费三天，公交公司加开了二十个班次，夜里也有车。（溪口报）\n早市有了自己的街\n\(market)（青禾报）\n县里连日降雨\n9月6日，县里下了一天的雨，水库涨了三尺。（青禾报）"
  let titles = readPage(page + "\n").articles.compactMap(\.title)
  #expect(titles.contains(line) == isHeadline)
  if isHeadline { #expect(titles == ["水渠通水", line, "早市有了自己的街", "县里连日降雨"]) }
}

@Test(arguments: [
  ("今天是9月6日，青禾报带您几分钟速览镇里的新鲜事。", ["水渠通水", "公交延长", "早市有街"]),
  ("早上好！欢迎收听新闻早餐。", ["水渠通水", "公交延长", "早市有街"]),
  ("溪口镇今天有三件大事，请看今日要闻。", ["水渠通水", "公交延长", "早市有街"]),
])
func `who greets above a digest's first headline tells no news`(
  _ lead: String, _ expected: [String]
) {
  let page =
    "青年早新闻\n\n\(lead)\n\n水渠通水\n\n据青禾社，昨天\(canal)\n\n公交延长\n\n据青禾社，昨天\(buses)\n\n早市有街\n\n据青禾社，昨天\(market)"
  #expect(readPage(page + "\n").articles.map { $0.title ?? "-" } == expected)
}

@Test(arguments: [
  ("溪口短波\n△\(canal) (林晓禾)\n△\(buses) (周远)\n△\(market) (陈小溪)", ["林晓禾", "周远", "陈小溪"]),
  ("溪口短波\n△\(canal) (林晓禾)?\n△\(buses) (周远)?\n△\(market) (陈小溪)?", ["林晓禾", "周远", "陈小溪"]),
  ("溪口短波\n△\(canal)（林 禾）\n△\(buses)（周远）\n△\(market)（陈溪）", ["林禾", "周远", "陈溪"]),
  // Two of them may be anything, and an agency is a source.
  ("溪口短波\n△\(canal)（完）\n△\(buses)（下）\n△\(market)（图）", ["", "", ""]),
  ("溪口短波\n△\(canal)（溪口报）\n△\(buses)（青禾社）\n△\(market)（早市网）", ["", "", ""]),
])
func `each item of a digest may be signed in brackets`(_ page: String, _ names: [String]) {
  let people = readPage(page + "\n").articles.map {
    $0.people.filter { $0.role == .author }.map(\.name).joined(separator: "、")
  }
  #expect(people == names)
}
