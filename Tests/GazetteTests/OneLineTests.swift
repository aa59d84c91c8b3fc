import Testing

@testable import Gazette

private let long = "溪口镇的水渠修了三十年，渠底渗漏，闸门锈死，六个村庄的水田年年缺水，村民盼着修渠。"
private let second = "水渠由镇里和六个村庄一同管理，每年春天清淤，秋天查漏，费用由六个村庄按田亩分担。"

@Test(arguments: [
  (
    "青禾县护渠办法 第一条 \(long) 第二条 \(second) 第三条 \(second)",
    ["青禾县护渠办法", "第一条 \(long)", "第二条 \(second)", "第三条 \(second)"]
  ),
  (
    "青禾县护渠办法 第一章 总则 第一条 \(long) 第二条 \(second)",
    ["青禾县护渠办法", "第一章 总则", "第一条 \(long)", "第二条 \(second)"]
  ),
  (
    "修好村庄的水渠和水闸 5月6日，\(long) 一、清淤 1.定人 \(second) 今年已经开工。",
    ["修好村庄的水渠和水闸", "5月6日，\(long)", "一、清淤", "1.定人", second, "今年已经开工。"]
  ),
  (
    "\(long) 青禾县人民政府 2024年5月6日 （此件公开发布） 青禾县护渠办法 \(second)",
    [long, "青禾县人民政府 2024年5月6日", "（此件公开发布）", "青禾县护渠办法", second]
  ),
])
func `numbers, days and brackets show where a line of the page ended`(
  _ page: String, _ expected: [String]
) {
  #expect(Page(page).texts == expected)
}

@Test(arguments: [
  (
    "修好水渠 六村议事 林晓禾 \(long) \(second) \(long)",
    ["修好水渠 六村议事 林晓禾", long, second, long]
  ),
  (
    "修好水渠 （上） 林晓禾 \(long) \(second) \(long)",
    ["修好水渠 （上） 林晓禾", long, second, long]
  ),
  (
    "修好水渠 \(long) 从春到秋，投工投劳，共修了 3期，\(second) 今年又修了。",
    ["修好水渠", long, "从春到秋，投工投劳，共修了 3期，\(second)", "今年又修了。"]
  ),
])
func `decks, names and a number within a sentence stay together`(
  _ page: String, _ expected: [String]
) {
  #expect(Page(page).texts == expected)
}

@Test(arguments: [
  "发布时间：2024-05-06 10:20:05 来源：青禾网 关于修好全镇水渠水闸的意见",
  "关于修好全镇水渠水闸的意见 青禾政发〔2024〕6号",
  "来源： 青禾网 发布时间： 2024-05-06 关于修好全镇水渠水闸的意见",
])
func `facts on the headline's line are no part of it`(_ head: String) {
  let issue = readPage("\(head) \(long) \(second) 一、清淤 \(second) 二、查漏 \(second)")
  #expect(issue.articles.map(\.title) == ["关于修好全镇水渠水闸的意见"])
}

@Test(arguments: [
  "首页 > 政务公开 > 工作报告 溪口镇六村水渠整修报告",
  "下载 打印 【字号： 大 中 小 】 溪口镇六村水渠整修报告",
  "溪口镇六村水渠整修报告 [此件已经镇里批准。]",
  "溪口镇六村水渠整修报告 2024年5月6日 16:20",
  "溪口镇六村水渠整修报告 发布时间：2024-5-6",
  "溪口镇六村水渠整修报告 作者：本报评论员 时间：2024-05-06",
  "溪口镇六村水渠整修报告 青禾网",
  "溪口镇六村水渠整修报告 《青禾日报》社论",
  "首页 镇务公开 溪口镇六村水渠整修报告 溪口镇六村水渠整修报告 发布时间：2024-05-06",
])
func `what a site prints around the headline of a page on one line is no part of it`(_ head: String)
{
  let issue = readPage("\(head) \(long) \(second) 一、清淤 \(second) 二、查漏 \(second)")
  #expect(issue.articles.map(\.title) == ["溪口镇六村水渠整修报告"])
  #expect(issue.articles.first?.paragraphs.first?.text == long)
}

@Test func `a headline that begins with a year stands behind a site's buttons`() {
  let issue = readPage("下载 打印 【字号： 大 中 小 】 2024年溪口镇水渠整修报告 \(long) \(second) \(second)")
  #expect(issue.articles.map(\.title) == ["2024年溪口镇水渠整修报告"])
}

@Test func `a name behind a long post is the author's`() {
  let issue = readPage(
    "修好水渠再种树 2024-05-06 10:28:00 来源：青禾网 作者：中共青禾县委党校水利教研室副教授 林晓禾 \(long) \(second)")
  #expect(issue.articles.map(\.title) == ["修好水渠再种树"])
  #expect(issue.articles.map(\.signatories) == [["林晓禾/author/中共青禾县委党校水利教研室副教授"]])
}

@Test func `a numbered heading of two clauses ends where a year follows`() {
  let issue = readPage(
    "修好水渠再种树 \(long) （一）先修上游，夯实“水利立镇”的根基 2024年，镇里修了三里渠。\(second) （二）再修下游，守住“六村同渠”的家业 2025年，镇里又修了八里渠。\(second)"
  )
  #expect(
    issue.articles.first?.outline.map(\.heading) == ["先修上游，夯实“水利立镇”的根基", "再修下游，守住“六村同渠”的家业"])
}

@Test(arguments: ["修好水渠 六村议事 再种果树", "修好水渠 ‹ › 再种果树", "修好水渠 林晓禾作文集 再种果树"])
func `short words of a headline stay together`(_ head: String) {
  #expect(Page("\(head) \(long) \(second) \(long)").texts == [head, long, second, long])
}
