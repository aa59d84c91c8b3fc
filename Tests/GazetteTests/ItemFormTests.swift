import Testing

@testable import Gazette

private let canal = "溪口镇的水渠通水了，下游六个村庄的水田又有了水，渠边的老磨坊也转了起来，村民都说好。"
private let buses = "公交公司昨天宣布，夜间线路的末班车延长两个小时，票价不变，下夜班的工人回家方便了。"
private let market = "早市搬进了河边的新街，摊位编了号，清晨五点开市，早饭之后收摊，街面当天扫净。"

@Test(arguments: [
  (
    "two headlines with a sign and no other",
    "5月6日 第2版：镇里\n  • 溪口镇水渠通水\n\n    \(canal)\n\n  • 夜间公交延长\n\n    \(buses)",
    ["溪口镇水渠通水：溪口镇的", "夜间公交延长：公交公司"]
  ),
  (
    "a day behind the number",
    "青禾简讯\n1.5月6日水渠通水\n\(canal)\n2.夜间公交延长\n\(buses)\n3.早市搬进新街\n\(market)",
    ["5月6日水渠通水：溪口镇的", "夜间公交延长：公交公司", "早市搬进新街：早市搬进"]
  ),
  (
    "a paper's name and 印发 in a numbered headline",
    "青禾简讯\n1.水渠通水\n\(canal)\n2.《夜间公交办法（2024年修订）》印发\n\(buses)\n3.早市搬进新街\n\(market)",
    ["水渠通水：溪口镇的", "《夜间公交办法（2024年修订）》印发：公交公司", "早市搬进新街：早市搬进"]
  ),
  (
    "headline, reporter and text on one line each, day and part behind",
    "溪口镇水渠通水 【记者林禾／溪口报导】\(canal) 2024/05/06 14:44 镇里 水利\n夜间公交延长 【街坊中心／青禾报导】\(buses) 2024/05/06 09:56 街坊 公交\n早市搬进新街 【记者周原／青禾报导】\(market) 2024/05/05 19:00 街坊 市场",
    ["溪口镇水渠通水：溪口镇的", "夜间公交延长：公交公司", "早市搬进新街：早市搬进"]
  ),
  (
    "a page's part above the first sign",
    "辑 | 林禾\n要 闻\n辑 | 林禾\n◎ \(canal)\n（青禾日报）\n◎ \(buses)\n（溪口网）\n◎ \(market)\n（青禾日报）",
    ["-：溪口镇的", "-：公交公司", "-：早市搬进"]
  ),
  (
    "numbers below the names of parts",
    "国内新闻\n1，溪口镇水渠通水。\(canal)\n2，夜间公交延长。\(buses)\n国际新闻\n1，早市搬进新街。\(market)\n2，5月票价不变。\(buses)",
    ["-：溪口镇水", "-：夜间公交", "-：早市搬进", "-：5月票价"]
  ),
  (
    "bare paragraphs below the names of parts",
    "【国内】\n6日，\(canal)\n\(buses)\n【国际】\n当地时间5日，\(market)\n4日，\(canal)",
    ["-：6日，溪", "-：公交公司", "-：当地时间", "-：4日，溪"]
  ),
  (
    "two headlines below a digest's name", "溪口简讯\n溪口镇水渠通水\n\(canal)\n夜间公交末班车延长\n\(buses)",
    ["溪口镇水渠通水：溪口镇的", "夜间公交末班车延长：公交公司"]
  ),
  (
    "a paper of two characters and a reporter without label",
    "溪口镇水渠通水\n禾报讯（林禾） \(canal)\n夜间公交延长\n禾报讯（周原） \(buses)",
    ["溪口镇水渠通水：溪口镇的", "夜间公交延长：公交公司"]
  ),
  (
    "one part's name is a site's", "国际新闻\n溪口镇水渠通水\n6日，\(canal)\n5日，\(buses)\n4日，\(market)",
    ["国际新闻 溪口镇水渠通水：6日，溪"]
  ),
  (
    "two sections below a headline", "溪口的一年\n天气\n\(canal)\n集市\n\(buses)", ["溪口的一年 天气：溪口镇的"]
  ),
  (
    "one line of a text with a sign heads it", "水渠的一年\n\(buses)\n• 开工\n\(canal)\n到了秋天，渠修好了。",
    ["水渠的一年：公交公司"]
  ),
  (
    "a bracket within a sentence is no reporter's",
    "溪口镇水渠通水\n六个村庄的村民说好，【记者证】也要先看一看，\(canal)\n\(buses)",
    ["溪口镇水渠通水：六个村庄"]
  ),
])
func `items show themselves by their form`(_ name: String, _ text: String, _ expected: [String]) {
  #expect(items(text) == expected, "\(name)")
}

@Test(arguments: [
  ("…村民都说好，大家都来看水，孩子们很高兴，老人们也很高兴，街坊也高兴。 2024/05/06 10:04 财经 产业", true),
  ("…村民都说好，大家都来看水，孩子们很高兴，老人们也很高兴，街坊也高兴。2024-05-06 10:04", true),
  ("…村民都说好，大家都来看水，孩子们很高兴，老人们也很高兴！ 2024年5月6日 10:04 街坊", true),
  ("…村民都说好，大家都来看水，孩子们很高兴，老人们也很高兴，街坊也高兴。下次是2024/05/06 10:04", false),
  ("…村民都说好，大家都来看水，孩子们很高兴，老人们也很高兴，街坊也高兴。 10:04 财经", false),
  ("溪口镇水渠通水。2024/05/06 10:04", false),
])
func `a day, a clock and a site's part may stand behind the last sentence`(
  _ text: String, _ expected: Bool
) {
  #expect(TrailingFacts.endsInStamp(glyphs(text)) == expected, "\(text)")
}

@Test(arguments: [
  ("1.5月6日水渠通水", true), ("2.2024年水渠通水", true), ("3.16日开市", true), ("4.水渠通水", true),
  ("1，水渠通水", true), ("3,11月票价不变", true),
  ("1,200亩水田", false), ("1.5倍于去年的水量", false), ("2.30元一张票", false), ("1.2024", false),
])
func `a day behind an item's number is no decimal`(_ text: String, _ expected: Bool) {
  #expect(Enumeration.isNumbered(glyphs(text)) == expected, "\(text)")
}

private let words = "印发到会各位阅并讨论。看来几个公社的水渠问题是全县都有的，值得先谈一谈。"
private let report =
  "根据我们半年来看到的情况，各公社的干劲是大的，水渠修得也快，只是渠底渗漏的不少，下游的生产队常常等不到水。\n我们走了十二个生产队，看了三十里水渠，问了队长和看水的人，报告如下，请县委指示，以便早作安排。\n各队都说，先把渗漏补好，再谈加宽。"

@Test(arguments: [
  (
    "somebody's words above a report",
    "县委办公室印发“水渠检查报告”\n1959.09.09\n\n\(words)\n\n林禾\n九月二日\n\n\(report)",
    ["县委办公室印发“水渠检查报告”：印发到会"]
  ),
  (
    "words of two paragraphs",
    "县委批转水渠检查报告\n\(words)\n请各社照此办理。\n周原\n一九五九年九月二日\n\(report)",
    ["县委批转水渠检查报告：印发到会"]
  ),
  (
    "under another verb", "省委转发青禾县水渠报告\n\(words)\n林禾\n九月二日\n\(report)",
    ["省委转发青禾县水渠报告：印发到会"]
  ),
  (
    "an office's notice has its receivers",
    "关于印发水渠办法的通知\n各县人民委员会：\n\(words)\n县人民委员会\n1959年9月2日\n\(report)",
    ["关于印发水渠办法的通知：各县人民", "-：根据我们"]
  ),
  (
    "nothing is sent out", "水渠边的一天\n\(words)\n（作者：林禾，青禾县委）\n\(report)",
    ["水渠边的一天：印发到会", "-：根据我们"]
  ),
])
func `who sends a report on may sign above it`(
  _ name: String, _ text: String, _ expected: [String]
) {
  #expect(items(text) == expected, "\(name)")
}

@Test(arguments: [
  ("文:林禾/编辑:周原", ["林禾"]), ("林禾摄影报道", ["林禾"]), ("本报墨西哥城1月28日电记者林禾川报道：", ["林禾川"]),
])
func `who wrote is told by a stroke, a task or behind the wire`(_ line: String, _ names: [String]) {
  let text =
    line.hasSuffix("：") ? "溪口镇水渠通水\n\(line)\(canal)" : "溪口镇水渠通水\n\(canal)\n\(buses)\n（\(line)）"
  #expect(readPage(text).articles.first?.people.map(\.name) == names, "\(line)")
}

@Test(arguments: [
  (["头版|水渠通水", "头版|公交延长", "早市|早市搬进新街"], ["水渠通水", "公交延长", "早市搬进新街"], ["头版", "头版", "早市"]),
  (
    ["周原川｜水渠通水", "周原川｜公交延长", "早市｜早市搬进新街"], ["水渠通水", "公交延长", "早市搬进新街"],
    ["周原川", "周原川", "早市"]
  ),
  (["县里/溪口镇|水渠通水", "街坊|公交延长", "街坊|早市搬进新街"], ["水渠通水", "公交延长", "早市搬进新街"], ["县里/溪口镇", "街坊", "街坊"]),
  (["周原川｜水渠通水", "公交延长", "早市搬进新街"], ["周原川｜水渠通水", "公交延长", "早市搬进新街"], ["-", "-", "-"]),
])
func `before a stroke stands a column where most headlines have one`(
  _ heads: [String], _ titles: [String], _ columns: [String]
) {
  let texts = [canal, buses, market]
  let page = readPage(
    "溪口简讯\n" + zip(heads, texts).map { "\($0)\n\($1)" }.joined(separator: "\n"))
  #expect(page.articles.map { $0.title ?? "-" } == titles)
  #expect(page.articles.map { $0.column ?? "-" } == columns)
}

@Test(arguments: [
  ("昨天水渠通水。 本台记者 林禾川：我在渠边。 下午水到了下游。 村民 周原川：大家都来看水。 此外，老磨坊也转了起来，磨出来的米香。", 0),
  ("昨天水渠通水，村民都来看。 村民 林禾川：大家都高兴。 渠长 周原川：下月还要修支渠。 此外，老磨坊也转了起来，磨出来的米香。", 0),
  ("记者：水渠通水了吗？ 林禾川：昨天通的。 记者：下游也有水吗？ 林禾川：下午水到了下游，大家都来看，老磨坊也转了起来。", 2),
])
func `a report lets people have a word and is no interview`(_ text: String, _ questions: Int) {
  let nodes = readPage(text + canal).articles.flatMap(\.outline)
  #expect(nodes.count == questions, "\(nodes.map(\.heading))")
}

@Test(arguments: [
  (
    "names and a place in brackets",
    "溪口镇水渠通水\n【林禾川 溪口】 \(canal)\n夜间公交延长\n【周原 林禾川 青禾】 \(buses)\n早市搬进新街\n【周原川 溪口】 \(market)",
    ["溪口镇水渠通水：溪口镇的", "夜间公交延长：公交公司", "早市搬进新街：早市搬进"], [["林禾川"], ["周原", "林禾川"], ["周原川"]]
  ),
  (
    "day and clock run into the text",
    "溪口镇水渠通水\n2024-05-06 10:04:27\(canal)\n夜间公交末班车延长\n2024-05-06 09:31:05\(buses)\n早市搬进了新街\n2024-05-05 17:20:11\(market)",
    ["溪口镇水渠通水：溪口镇的", "夜间公交末班车延长：公交公司", "早市搬进了新街：早市搬进"], [[], [], []]
  ),
  (
    "a count in brackets before each headline",
    "青禾要闻\n【要闻一】溪口镇水渠通水\n\(canal)\n【要闻二】夜间公交末班车延长\n\(buses)\n【要闻三】早市搬进了新街\n\(market)",
    ["溪口镇水渠通水：溪口镇的", "夜间公交末班车延长：公交公司", "早市搬进了新街：早市搬进"], [[], [], []]
  ),
  (
    "a digest's name, its day and the day of the week",
    "欢迎来到青禾网！\n新闻早餐2024年5月6日星期一\n1、\(canal)\n2、\(buses)\n3、\(market)",
    ["-：溪口镇的", "-：公交公司", "-：早市搬进"], [[], [], []]
  ),
  (
    "headlines in brackets name nobody",
    "【溪口镇的水渠通水了】\(canal)\n【夜间公交延长两小时】\(buses)\n【早市有了自己的街】\(market)",
    ["溪口镇的水渠通水了：溪口镇的", "夜间公交延长两小时：公交公司", "早市有了自己的街：早市搬进"], [[], [], []]
  ),
  (
    "a text that begins with its day", "溪口镇水渠通水\n2024年5月6日10时，\(canal)", ["溪口镇水渠通水：2024"], [[]]
  ),
])
func `items show themselves by what stands before their text`(
  _ name: String, _ text: String, _ expected: [String], _ people: [[String]]
) {
  #expect(items(text) == expected, "\(name)")
  #expect(readPage(text).articles.map { $0.people.map(\.name) } == people, "\(name)")
}

@Test(arguments: [
  ("注 释\n〔1〕 青禾县委九月一日的报告说，水渠已经通水。", true),
  ("源网址：https://www.example.org/2024/05/06/canal-and-buses-and-market-all-in-one.html", true),
  ("《青禾县水渠文稿（第九册）》（溪口出版社，1996年1月）第60-61页", true), ("根据县委办公室存件刊印。", true),
  ("《青禾县水渠文稿》是溪口人写的，一共写了九册。", false), ("网址写在渠边的木牌上，人人都看得见。", false),
  ("根据县里的安排，支渠明年开工。", false),
])
func `what stands below a text tells where it was taken from`(_ tail: String, _ isApart: Bool) {
  let last = readPage("溪口镇水渠通水\n\(canal)\n\(buses)\n\(tail)").articles.first?.paragraphs.last
  #expect((last?.text == buses) == isApart, "\(tail)")
}

@Test func `who posted a text on a site did not write it`() {
  let page = readPage("\(canal)\n\(buses)\n（撰稿/林禾川；审核/周原；发布/溪禾）")
  #expect(page.articles.first?.people.map(\.name) == ["林禾川"])
}

@Test func `a headline's tag is read within a longer text`() {
  let text = glyphs("题【决策参考】溪口镇的水渠通水了").dropFirst()
  #expect(HeadlineTag.split(text).column?.map(\.code) == glyphs("决策参考").map(\.code))
}
