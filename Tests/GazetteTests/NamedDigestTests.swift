import Testing

@testable import Gazette

private let canal = "青禾县水务局介绍，溪口镇的水渠5月6日全线通水，下游六个村庄的两千亩水田不再靠天吃饭，渠边的三座老磨坊也重新转了起来，磨出来的米比机器打的香。"
private let buses = "公交公司昨天宣布，十二条夜间线路的末班车延长两个小时，票价不变，下夜班的工人回家方便了。"
private let market = "早市5月5日搬进了河边的新街，摊位编了号，清晨五点开市，早饭之后收摊，街面当天扫净。"

private func titles(_ page: String) -> [String] {
  readPage(page + "\n").articles.map { $0.title ?? "-" }
}

private let three =
  "溪口镇水渠全线通水 六村受益\n\n\(canal)\n\n夜间公交末班车延长两小时\n\n\(buses)\n\n早市搬进河边的新街\n\n\(market)"
private let expected = ["溪口镇水渠全线通水 六村受益", "夜间公交末班车延长两小时", "早市搬进河边的新街"]

@Test(arguments: [
  "青禾早报 | 溪口镇水渠全线通水；夜间公交延长；早市搬进新街\n\n\(three)",
  "【青禾早报】溪口镇水渠全线通水；夜间公交延长；早市搬进新街\n\n\(three)",
  "0506-0512一周大事\n\n2024/5/12 10:04\n请同意本站的规定，才能收听。\n\n国内新闻：\n\n\(three)",
  "2024-05-12 國際新聞\n\n外交\n\n\(three)",
  "今日要闻：溪口镇水渠全线通水；夜间公交末班车延长；早市搬进河边的新街\n\n\(three)",
])
func `a line above the items says that the page is a digest`(_ page: String) {
  #expect(titles(page) == expected)
}

@Test(arguments: [
  "青禾人看溪口 | 一条水渠的三十年\n\n修渠的由来\n\n\(canal)\n\n\(canal)\n\n修渠的办法\n\n\(canal)\n\n\(canal)\n\n修渠的账目\n\n\(canal)\n\n\(canal)",
  "一条水渠的三十年\n\n修渠；放水；养护\n\n修渠的由来\n\n\(canal)\n\n\(canal)\n\n\(canal)\n\n水从哪里来\n\n\(canal)\n\n\(canal)\n\n\(canal)\n\n谁来养护\n\n\(canal)\n\n\(canal)\n\n\(canal)",
])
func `sections of one text are no digest's items`(_ page: String) {
  #expect(readPage(page + "\n").articles.count == 1)
}

@Test(arguments: [
  ("歐洲新聞\n\n法國\n\n", "歐洲新聞\n\n德國\n\n", "歐洲新聞\n\n波蘭\n\n"),
  ("镇里新闻\n\n", "镇里新闻\n\n", "镇里新闻\n\n"),
  ("青禾站\n\n溪口\n\n", "青禾站\n\n县城\n\n", "青禾站\n\n河边\n\n"),
])
func `one line above each item labels it`(_ one: String, _ two: String, _ three: String) {
  let page =
    "读报站\n\n\(one)溪口镇水渠全线通水 六村受益\n\n\(canal)\n\n\(two)夜间公交末班车延长两小时\n\n\(buses)\n\n\(three)早市搬进河边的新街\n\n\(market)"
  #expect(titles(page) == expected)
}

@Test(arguments: [
  // Two headlines in brackets, a greeting and the name of a part above them.
  (
    "青禾早报 | 溪口镇水渠通水；夜间公交延长\n\n大家早上好！这里是今天的早报。\n\n昨夜今晨\n\n【溪口镇水渠全线通水 六村受益】\n\n\(canal)\n\n【夜间公交末班车延长两小时】\n\n\(buses)",
    ["溪口镇水渠全线通水 六村受益", "夜间公交末班车延长两小时"]
  ),
  // Numbers, and a link behind each text.
  (
    "青禾早知道\n1、溪口镇水渠全线通水 六村受益\n\(canal)>> 查看详情\n2、夜间公交末班车延长两小时\n\(buses)>> 查看详情\n3、早市搬进河边的新街\n\(market)>> 查看详情",
    expected
  ),
  // A saying for the day below the last.
  (
    "2024-05-12\n1、水渠5月6日全线通水，下游六个村庄受益；\n2、公交公司：末班车延长两个小时；\n3、早市5月5日搬进了河边的新街；\n4、县气象台：明天有雨；\n5、木作学堂昨天开课，学员十八人；\n【微语】水流过的地方，草木自己会长起来。",
    ["-", "-", "-", "-", "-"]
  ),
])
func `what stands around a digest's items is no text`(_ page: String, _ expected: [String]) {
  #expect(titles(page) == expected)
  let texts = readPage(page + "\n").articles.flatMap(\.paragraphs).map(\.text)
  #expect(!texts.contains { $0.contains("查看") || $0.contains("微语") || $0.contains("早上好") })
}

@Test(arguments: [
  ("2024-05-06 青禾新闻", "2024-05-06 青禾新闻"), ("青禾县修渠记-青禾新闻", "青禾县修渠记"),
  ("【 青禾县的水渠修成了二十里 】", "青禾县的水渠修成了二十里"), ("【要闻】青禾县的水渠修成了", "青禾县的水渠修成了"),
])
func `a day before a dash is no headline and a bracket around all is no tag`(
  _ line: String, _ title: String
) {
  let tagged = HeadlineTag.split(glyphs(line))
  #expect(String(tagged.title.compactMap { Unicode.Scalar($0.code) }.map(Character.init)) == title)
}

@Test(arguments: [
  // Headlines of two parts, one paragraph below each.
  (
    "水渠通水 六个村庄受益\n溪口镇的水渠九日全线通水，六个村庄的水田又有了水，村民都说好。\n公交延长 末班车到十二点\n公交公司昨天宣布，夜间公交延长两个小时，末班车改到十二点。\n早市搬家 新街清晨开市\n早市十日搬进河边的新街，清晨五点开市，早饭之后收摊。\n学堂开课 头批学员十八人\n木作学堂昨天开课，头批学员十八人，学期半年。",
    4
  ),
  // The headline above them is the text's.
  (
    "溪口镇这三年\n溪口镇的水渠修了三十年，镇里请来住户和师傅，一起看看钱花在哪里。\n水渠通水 六个村庄受益\n镇里请来修渠的师傅，一起看看渠修得怎样，大家各有各的说法。\n公交延长 末班车到十二点\n镇里请来开车的师傅，一起看看车跑得怎样，大家各有各的说法。\n早市搬家 新街清晨开市\n镇里请来摆摊的街坊，一起看看街扫得怎样，大家各有各的说法。",
    1
  ),
])
func `even items below headlines of two parts are a digest`(_ page: String, _ articles: Int) {
  #expect(readPage(page + "\n").articles.count == articles)
}

@Test(arguments: [
  ("检索 | 必读 | 订阅 | 广告 | 关于我们", true), ("青禾传媒 版权所有 2001-2025", true),
  ("本報檢索 | 本報必讀 | 本報欄目 | 本報獲獎 | 廣告", true), ("用微信扫描二维码，分享至好友", true),
  ("溪口镇水渠通水_第2张图片", true),
  ("修渠 | 种树 | 开市", false), ("水渠的图纸版权所有，谁都不能拿走。", false), ("镇里拍了二十张图片展览", false),
])
func `what a site prints around a text is told by its form`(_ line: String, _ isSites: Bool) {
  let line = glyphs(line)
  #expect(Furniture.isFurniture(line, of: line.kinds) == isSites)
}
