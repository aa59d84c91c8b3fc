import Testing

@testable import Gazette

/// A column of 28 half ems, with lines under test in front of it.
private func column(_ head: [String]) -> [String] {
  Page((head + body).joined(separator: "\n")).pieces
}

private let body = [
  "溪口镇的水渠修了三十年，渠底",
  "渗漏，闸门锈死，下游六个村庄",
  "的水田年年缺水，村民只好抽取",
  "井水来灌溉。今年镇里下决心整",
  "修，先清淤泥，再补裂缝，最后",
  "换上新的闸门，工程预计在秋收",
  "之前完工。",
]

private let text =
  "body 溪口镇的水渠修了三十年，渠底渗漏，闸门锈死，下游六个村庄的水田年年缺水，村民只好抽取井水来灌溉。今年镇里下决心整修，先清淤泥，再补裂缝，最后换上新的闸门，工程预计在秋收之前完工。"

@Test(arguments: [
  (["青禾日报 2024年5月6日 星期一", "第4版：议事"], ["masthead 青禾日报 2024年5月6日 星期一第4版：议事"]),
  (["青禾日报 2024年5月6日 第12", "版"], ["masthead 青禾日报 2024年5月6日 第12版"]),
  (
    ["让山区水渠通水的关键在于管护", "■ 林晓禾 周远"],
    ["short 让山区水渠通水的关键在于管护", "byline ■ 林晓禾 周远"]
  ),
  (
    ["让山区水渠通水的关键在于管护", "青禾大学水利学院教授 林晓禾"],
    ["short 让山区水渠通水的关键在于管护", "byline 青禾大学水利学院教授 林晓禾"]
  ),
  (
    ["让山区水渠通水的关键在于管护", "——访青禾大学教授林晓禾"],
    ["short 让山区水渠通水的关键在于管护", "subtitle ——访青禾大学教授林晓禾"]
  ),
  (
    ["让山区水渠通水", "■ 青禾大学水利学院副院长、教", "授 林晓禾"],
    ["short 让山区水渠通水", "byline ■ 青禾大学水利学院副院长、教授 林晓禾"]
  ),
])
func `a short line is told from the next though it fills its line`(
  _ head: [String], _ expected: [String]
) {
  #expect(column(head) == expected + [text])
}

@Test(arguments: [
  ["溪口镇去年动工修建的新的供水", "工程今年四月全部完工。"],
  ["据测算，全部完工以后的溪口镇", "能够多种三百亩水稻。"],
  ["记者看到，溪口镇修渠的工地上", "人来人往，十分热闹。"],
])
func `the first line of a paragraph is no headline`(_ head: [String]) {
  #expect(column(head) == ["body " + head.joined(), text])
}

@Test func `a page's number does not part a sentence`() {
  var lines = body
  lines.insert(contentsOf: ["", "— 3 —", ""], at: 3)
  #expect(Page(lines.joined(separator: "\n")).pieces == [text, "furniture — 3 —"])
}

@Test func `rows of numbers are no running head, and long lines are not taken for one`() {
  let text = String(repeating: "村里修了水渠，", count: 16) + "渠水一直流到田头2016/02/02"
  let page = "18 19 20 21 22 23 24\n25 26 27 28 29 30 1\n\n修渠三年记\n\n\(text)\n"
  #expect(readPage(page).articles.first?.paragraphs.map(\.text).joined().hasPrefix("村里修了") == true)
}

@Test func `a running head does not part a sentence and a title that returns is kept once`() {
  var lines = ["溪口镇水渠调查"] + body
  lines.insert(contentsOf: ["1", "\u{0C}溪口镇水渠调查"], at: 4)
  #expect(
    Page(lines.joined(separator: "\n")).pieces == [
      "short 溪口镇水渠调查", text, "furniture 1", "furniture 溪口镇水渠调查",
    ])
}

@Test func `first lines may have lost their indentation`() {
  let printed = [
    "近年来，全县山塘水库年久失修，",
    "蓄水能力不足设计的一半，遇到旱年",
    "就无水可放，灌溉得不到保障。",
    "清淤之后的山塘还要有人看护，灌",
    "溉用水也要有章可循，不能谁在上游",
    "谁先放水，更不能有水乱放。",
    "看护山塘的人要有报酬，报酬从水",
    "费里出，水费由各村按照面积分摊，",
    "每年公布一次账目。",
  ]
  let pieces = Page(printed.joined(separator: "\n")).pieces
  #expect(pieces.map { $0.prefix(9) } == ["body 近年来，", "body 清淤之后", "body 看护山塘"])
}

@Test(arguments: [
  "2024-03-18 09:26    来源：青禾政协网    作者：青禾市政协    点击：328",
  "2024年3月18日 来源：青禾日报",
  "（2024年3月18日）",
])
func `a line of fields is no headline`(_ line: String) throws {
  let piece = try #require(Page(line).pieces.first)
  #expect(piece.hasPrefix("sourceLine ") || piece.hasPrefix("masthead "))
}

@Test(arguments: [
  "2024年3月18日，溪口镇水渠通水。", "（2024年3月18日开工，两年建成）", "2024年的溪口镇",
])
func `a line with a date is not always a source line`(_ line: String) {
  #expect(!(Page(line).pieces.first?.hasPrefix("sourceLine ") ?? true))
}

@Test(arguments: [
  "上一篇：关于推进老旧电梯更新的建议", "扫一扫在手机打开当前页", "青ICP备12345678号-1", "技术支持：青禾信息中心",
  "□□□□□□", "■",
])
func `what a site or a scanner leaves is furniture`(_ line: String) {
  #expect(Page(line).pieces.first?.hasPrefix("furniture ") ?? false)
}

@Test func `links below an article are furniture, headlines elsewhere are not`() {
  let page = Page(
    """
    修好山区水渠

    溪口镇的水渠修了三十年，渠底渗漏，闸门锈死。

    相关链接
    · 关于山塘清淤的建议
    · 村民议事会怎样管水
    """)
  #expect(
    page.pieces.map { $0.split(separator: " ")[0] } == [
      "short", "body", "furniture", "furniture", "furniture",
    ])
}

@Test func `items of a list are no printed lines though they have one width`() {
  let page = Page(
    """
    书从哪里来

    - 县图书馆每季度轮换
    - 返乡大学生捐赠旧书
    - 出版社义卖剩余图书
    - 村民们自家藏书寄存

    三年来，书屋的书从三百册增加到四千册，其中农技书占三成，儿童读物占四成，其余是文学和历史。村民说，过去进城才能买到的书，如今走几步路就能借到。
    """)
  #expect(page.pieces.count == 6)
}

@Test func `rows of a table are no headlines`() {
  #expect(
    Page("| 村名 | 人口 | 水田 |\n| 溪口 | 312 | 855 |").pieces == [
      "body |村名|人口|水田|", "body |溪口|312|855|",
    ])
}

// MARK: - Links on lines of their own

private func paragraphs(_ lines: [String]) -> [String] {
  readPage("修好六村的水渠\n林晓禾\n" + lines.joined(separator: "\n") + "\n").articles
    .flatMap(\.paragraphs).map(\.text)
}

private let repaired = "溪口镇的水渠修了三十年，渠底渗漏，闸门锈死，六个村庄的水田年年缺水。镇里今年朝着村民的盼望，"
private let counted = "村民按田亩出工，账目贴在村口。先修上游的水渠，再修下游的水闸，由六个村庄的看渠人轮流看守"

@Test func `words that were links go on with the sentence around them`() {
  let found = paragraphs([
    repaired, "全面整修水渠", "的事情迈出了第一步。水泥和石料都运到了渠边。", counted, "总闸", "和六座分闸。", "开春以前全部完工。",
  ])
  #expect(
    found == [
      repaired + "全面整修水渠的事情迈出了第一步。水泥和石料都运到了渠边。", counted + "总闸和六座分闸。", "开春以前全部完工。",
    ])
}

@Test func `a paragraph that lost its stop ends above a heading`() {
  let found = paragraphs([counted, "全面整修水渠", "水泥和石料都运到了渠边。开春以前全部完工。"])
  #expect(!found.contains { $0.hasPrefix(counted + "全面整修水渠") })
}

@Test(arguments: ["一、全面整修水渠", "全面整修水渠：", "2024年整修水渠"])
func `what is no plain word was no link`(_ line: String) {
  let found = paragraphs([repaired, line, "水泥和石料都运到了渠边。开春以前全部完工。"])
  #expect(!found.contains { $0.hasPrefix(repaired + line) && $0.contains("水泥") })
}
