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
