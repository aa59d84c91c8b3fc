import Testing

@testable import Gazette

private let heads = ["溪口镇水渠全线通水", "夜间公交末班车延长", "早市搬进河边新街", "木作学堂今天开课"]
private let texts = [
  "溪口镇的水渠5月6日全线通水，下游六个村庄的水田又有了水，渠边的老磨坊也转了起来。",
  "公交公司昨天宣布，十二条夜间线路的末班车延长两个小时，票价不变，下夜班的工人回家方便了。",
  "早市5月5日搬进了河边的新街，摊位编了号，清晨五点开市，早饭之后收摊，街面当天扫净。",
  "镇里的木作学堂今天开课，头一批学员十八人，由三位老师傅带着从认木料学起，学期半年。",
]
private let openings = ["溪口镇的", "公交公司", "早市5月", "镇里的木"]
private let endings = ["了起来。", "方便了。", "天扫净。", "期半年。"]

/// A page of four items, each set by a form.
private func page(_ head: String = "每日要闻早报（5月6日）\n\n", _ form: (Int, String, String) -> String)
  -> String
{
  head + heads.indices.map { form($0, heads[$0], texts[$0]) }.joined(separator: "\n") + "\n"
}

private let titled = heads.indices.map { "\(heads[$0])：\(openings[$0])…\(endings[$0])" }
private let untitled = heads.indices.map { "-：\(openings[$0])…\(endings[$0])" }

private let marks: [[String]] = [
  ["一、", "二、", "三、", "四、"], ["（一）", "（二）", "（三）", "（四）"], ["①", "②", "③", "④"],
  ["01 ", "02 ", "03 ", "04 "], ["【1】", "【2】", "【3】", "【4】"], ["NO.1 ", "NO.2 ", "NO.3 ", "NO.4 "],
  ["1丨", "2丨", "3丨", "4丨"], ["1）", "2）", "3）", "4）"], ["🔥 ", "📌 ", "🌍 ", "🚀 "],
]

@Test(arguments: marks)
func `a number or sign of any form before a digest's headlines is none of them`(_ marks: [String]) {
  #expect(itemEnds(page { "\(marks[$0])\($1)\n\($2)\n" }) == titled)
}

@Test(arguments: marks.dropLast() + [["1、", "2、", "3、", "4、"], ["（1）", "（2）", "（3）", "（4）"]])
func `below a digest's name numbered paragraphs are items`(_ marks: [String]) {
  #expect(itemEnds(page { marks[$0] + $2 }) == untitled)
}

@Test(arguments: [
  marks[0], marks[2], marks[4], ["1、", "2、", "3、", "4、"], ["08:10 ", "08:45 ", "09:02 ", "11:30 "],
  ["@青禾新闻", "@溪口日报", "@青禾新闻", "@街坊台"], ["◆", "◆", "◆", "◆"],
])
func `headlines in brackets stand behind numbers, clocks and who tells them`(_ marks: [String]) {
  #expect(itemEnds(page { "\(marks[$0])【\($1)】\($2)" }) == titled)
  #expect(itemEnds(page { "\(marks[$0])【\($1)】禾联社5月6日电，\($2)" }) == titled)
}

@Test(arguments: [
  ("bold print before the text", page { "- **\($1)**：\($2)" }),
  ("bold print behind a number", page { "\($0 + 1). **\($1)** \($2)" }),
  (
    "labels",
    page("") { "标题：\($1)\n链接：https://qinghe.example/\($0)\n时间：2024-05-0\($0 + 1)\n内容：\($2)\n" }
  ),
  ("labels with lines of their own", page("") { "标题：\($1)\n来源：青禾日报\n正文：\n\($2)\n---" }),
  ("a source below each headline", page { "\($1)\n来源：青禾日报\n\($2)\n" }),
  ("a clock below each headline", page { "\($1)\n2024-05-06 0\($0):10\n\($2)\n" }),
  (
    "parts with numbers",
    page {
      ($0 % 2 == 0 ? "\($0 == 0 ? "一、国内要闻" : "二、国际要闻")\n" : "")
        + "（\($0 % 2 == 0 ? "一" : "二")）\($1)\n\($2)"
    }
  ),
  ("triangles", page { "▲\($1)\n\($2)\n" }),
  (
    "a farewell", page("每日早报\n欢迎收看今天的早报。\n") { "\($0 + 1)、\($1)\n\($2)\n" } + "以上就是今天早报的全部内容，明天见。\n"
  ),
  (
    "reporters below each headline",
    page { "\($1)\n本报记者 \(["林禾", "周原", "林禾", "周原"][$0])\n\($2)\n" }
  ),
])
func `a digest's items in other forms`(_ name: String, _ text: String) {
  #expect(itemEnds(text) == titled, "\(name)")
}

@Test(arguments: [
  ("paragraphs below a digest's name", page { _, _, text in text + "\n" }),
  (
    "paragraphs below the names of parts",
    page { ($0 == 0 ? "国内要闻\n\n" : $0 == 2 ? "国际要闻\n\n" : "") + $2 + "\n" }
  ),
  (
    "a data set's records",
    page("") { "2024-05-0\($0 + 1) 10:0\($0)，正文：\($2)" }
  ),
  ("datelines below a digest's name", page { "新华社青禾5月\($0 + 1)日电 \($2)" }),
])
func `a digest's items without headlines`(_ name: String, _ text: String) {
  #expect(itemEnds(text) == untitled, "\(name)")
}

@Test func `a long headline is not gone on with by the text that says it again`() {
  let long = "青禾县水务局昨天宣布溪口镇的水渠全线通水：下游六个村庄的两千亩水田又有了水，渠边的老磨坊也转了起来"
  let first = "青禾县水务局介绍，溪口镇的水渠全线通水，下游六个村庄的两千亩水田又有了水，渠边的老磨坊也转了起来，磨出来的米比机器打的香。"
  let text = "\(heads[1])\n\n\(texts[1])\n\n\(heads[2])\n\n\(texts[2])\n\n\(long)\n\n\(first)\n"
  #expect(readPage(text).articles.map(\.title) == [heads[1], heads[2], long])
}

@Test func `one record on one line has its headline, facts and text`() {
  let text = "标题：\(heads[0]) 发布时间：2024-05-06 来源：青禾日报 内容：\(texts[0])\(texts[3])（责任编辑：林禾）"
  #expect(itemEnds(text) == ["\(heads[0])：\(openings[0])…\(endings[3])"])
}

@Test(arguments: [
  // Sections of a report count so too.
  "青禾县水利工作报告\n一、修渠\n水渠修了三年，先修上游一段，再修下游一段，今年全线通水。\n二、放水\n水渠放水之后，下游六个村庄轮流用水，一村一天。\n三、养护\n水渠由各村养护，渠长每月走一遍，水渠有漏就补。",
  // Points in bold print.
  "怎样修好一条水渠\n修渠要靠大家。\n- **先修上游的水渠**：上游的水渠不通，下游的水渠就没有水，所以修水渠先修上游。\n- **再修下游的水渠**：下游的水渠短，修水渠的人手也够，两个月就能修通水渠。\n- **最后养护水渠**：水渠修通以后要有人养护，养护水渠的钱由各村分摊。",
  // A label within a text.
  "水渠志编写办法\n每条水渠写一条。\n标题：写水渠的名字。\n内容：写水渠的起止、长短和受益的村庄。\n以上各项由各村填写，五月底交到镇里。",
])
func `sections and points are no items`(_ text: String) {
  #expect(readPage(text + "\n").articles.count == 1)
}

@Test(arguments: [
  ("每日要闻早报（5月6日）", true), ("本周科技热点", true), ("昨日财经要闻回顾", true), ("一周资讯速递", true),
  ("每日一渠", false), ("今日溪口的水渠", false), ("每周工作安排", false), ("要闻编辑部的一天", false),
])
func `a digest names how often, of what field and what kind of news`(_ name: String, _ isName: Bool)
{
  #expect(DigestName.isName(glyphs(name)) == isName)
}

// MARK: - Headlines marked up

private let marked = "# 青禾日报 2024-05-06\n\n"

@Test(arguments: [
  (
    "source and time",
    page(marked + "- \(heads[0])\n- \(heads[1])\n- \(heads[2])\n- \(heads[3])\n\n## 🤖 要闻\n\n") {
      "### [\($1)](https://qinghe.example/\($0))\n\n来源：青禾站 - 最新\n\n发布时间：2024-05-06 10:0\($0)\n\n\($2)\n"
    }
  ),
  (
    "a button",
    page(marked) { "### [视频]\($1)\n\n[查看视频 ↗](https://qinghe.example/\($0))\n\n\($2)\n\n---\n" }
  ),
  (
    "a clip's name",
    page(marked) {
      "## \($0 + 1). [视频]\($1)\n\n📹 **切片**: [clips/0\($0)_\($1).mp4](clips/0\($0)_\($1).mp4) | *时长: 7\($0) 秒*\n\n\n\($2)\n---\n"
    }
  ),
])
func `what returns below marked headlines are facts`(_ name: String, _ text: String) {
  #expect(itemEnds(text) == titled, "\(name)")
}

@Test(arguments: [
  "# 一条水渠的三十年\n\n## 修渠\n\n记者：水渠是谁修的？\n\n林禾：\(texts[0])\n\n## 放水\n\n记者：水怎么放？\n\n林禾：\(texts[0])\n\n## 养护\n\n记者：谁来养护？\n\n林禾：\(texts[0])\n",
  "# 一条水渠的三十年\n\n## 修渠\n\n水渠修了三年，先修上游一段，再修下游一段。\n\n## 放水\n\n水渠放水之后，六个村庄轮流用水。\n\n## 养护\n\n水渠由各村养护，渠长每月走一遍。\n",
])
func `what is said below marked headings is no fact`(_ text: String) {
  #expect(readPage(text).articles.count == 1)
}

// MARK: - One line

private let story = texts.joined()

@Test(arguments: [
  "体育 \(heads[0]) \(story)", "2024-05-06 08:30，正文：\(heads[0]) \(story)", "原标题：\(heads[0]) \(story)",
  "(原标题：\(heads[0])) \(story)", "【\(heads[0])】\(story)", "\(heads[0])新华社青禾5月6日电（记者林禾）\(story)",
  "\(heads[0]) \(story)（来源：青禾日报）", "\(heads[0]) \(story) (责任编辑：林禾)",
])
func `the headline of a page on one line`(_ text: String) {
  #expect(itemEnds(text + "\n") == ["\(heads[0])：\(openings[0])…\(endings[3])"])
}

@Test(arguments: [
  ("青禾网溪口5月6日电 （记者林禾）\(story)", "-：\(openings[0])…\(endings[3])"),
  ("\(heads[0]) 来源：青禾晚报 2024-05-06 08:30 2月5日，\(story)", "\(heads[0])：2月5日…\(endings[3])"),
  ("摘要：\(story)", "-：摘要：溪…\(endings[3])"),
  ("体育运动会昨天在溪口举行，\(story)", "-：体育运动…\(endings[3])"),
])
func `a page on one line keeps its text whole`(_ text: String, _ expected: String) {
  #expect(itemEnds(text + "\n") == [expected])
}

@Test(arguments: [
  (
    "briefs that each begin with their day",
    "5月6日上午，\(texts[0])\n5月7日，\(texts[1])\n5月8日，\(texts[3])\n", 3
  ),
  ("one text that tells of days", "5月6日，水渠通水，六个村庄受益。\n5月7日，水渠试水，六个村庄用水。\n5月8日，水渠停水，六个村庄等水。\n", 1),
])
func `briefs in a row begin with days and share no words`(
  _ name: String, _ text: String, _ count: Int
) {
  #expect(readPage(text).articles.count == count, "\(name)")
}

@Test(arguments: [
  (
    "a list between two lead-ins",
    "今天节目的主要内容有：\n" + heads.map { "●\($0)" }.joined(separator: "\n")
      + "\n以下是详细内容：\n" + page("") { "\($1)\n\($2)\n" }, titled
  ),
  (
    "an item with a digest's name below others",
    page { "\($1)\n\($2)\n" } + "国内联播快讯\n6日，\(texts[1])\n", titled + ["国内联播快讯：6日，公…方便了。"]
  ),
])
func `lead-ins are no text and names below texts head items`(
  _ name: String, _ text: String, _ expected: [String]
) {
  #expect(itemEnds(text) == expected, "\(name)")
}

@Test(
  arguments: [
    (
      "offices below each text", page { "\($1)\n\($2)\n（\(["办公室", "工程科", "宣传科", "节水办"][$0])）\n" },
      nil
    ),
    (
      "offices below two texts",
      page { "\($1)\n\($2)\n" + ($0 < 2 ? "（\(["办公室", "工程科"][$0])）\n" : "") }, nil
    ),
    (
      "offices in a named digest",
      page("一周要闻\n\n") { "\($1)\n\n\($2)\n\n（\(["供水科", "公交科", "市场科", "学务科"][$0])）\n" }, nil
    ),
    (
      "columns above each headline", page { "（\(["水利", "公交", "市场", "学堂"][$0])）\n\($1)\n\($2)\n" },
      "水利"
    ),
    ("one column", page { ($0 == 0 ? "（水利）\n" : "") + "\($1)\n\($2)\n" }, "水利"),
  ] as [(String, String, String?)])
func `a bracket below each item's text is no column`(
  _ name: String, _ text: String, _ column: String?
) {
  let articles = readPage(text).articles
  #expect(articles.map(\.title) == heads, "\(name)")
  #expect(articles.first?.column == column, "\(name)")
  #expect(articles.last?.paragraphs.last?.text == texts[3], "\(name)")
}
