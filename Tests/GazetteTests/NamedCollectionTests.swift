import Gazette
import Testing

private let answer = "溪口镇的水渠修了三十年，渠底渗漏，闸门锈死，六个村庄的水田年年缺水，村民等着换闸清淤。"

private func talk(_ guest: String) -> String {
  "**陈明（采访人）**：您在水渠上做了多少年？\n\n**\(guest)（受访人）**：\(answer)\n\n**陈明**：最难的是什么？\n\n**\(guest)**：\(answer)\n\n"
}

@Test func `records below a place's name and their label are articles`() {
  let page = readPage(
    "# 溪口\n\n访谈记录\n\n## 看渠队林晓禾\n![](a.png)\n\n\(talk("林晓禾"))## 水利站周小远\n\n\(talk("周小远"))")
  #expect(page.articles.map(\.title) == ["看渠队林晓禾", "水利站周小远"])
}

@Test func `one record below them is the page's article, pictures alone are none`() {
  let page = readPage(
    "# 溪口\n\n访谈记录\n\n## 老渠长\n![](a.png)\n![](b.png)\n## 看渠队林晓禾\n\n\(talk("林晓禾"))")
  #expect(page.articles.map(\.title) == ["看渠队林晓禾"])
}

@Test(arguments: [
  "# 水渠\n\n## 源头\n\n\(answer)\n\n## 去处\n\n\(answer)\n",
  "# 溪口水渠三十年\n\n调查记录\n\n## 源头\n\n\(answer)\n\n## 去处\n\n\(answer)\n",
  "# 水渠\n\n调查记录\n\n## 一、源头\n\n\(answer)\n\n## 二、去处\n\n\(answer)\n",
])
func `sections below a headline are none`(_ text: String) {
  #expect(readPage(text).articles.count == 1)
}

// MARK: - Reports

@Test func `a part's label on its line heads what a report says below`() {
  let rows = ["产业结构持续优化", "城乡发展开局良好", "生态治理扎实推进"]
  let page = readPage(
    "政府工作报告\n\n各位代表：\n\n现在，我向大会报告工作，请予审议。\n\n2015年工作回顾：\n\n"
      + rows.map { "\($0)。\(answer)" }.joined(separator: "\n\n")
      + "\n\n2016年工作安排：\n\n今年要把水渠修到后山，镇里出钱，村里出工，年底以前让最后两个村庄的水田都喝上水。\n")
  let outline = page.articles.first?.outline ?? []
  #expect(outline.map(\.heading) == ["2015年工作回顾", "2016年工作安排"])
  #expect(outline.first?.children.map(\.heading) == rows)
}

@Test(arguments: ["（2023年9月对修渠的指示）", "（众人鼓掌）", "（2019年5月6日给看渠队的回信）"])
func `a line within brackets heads nothing`(_ line: String) {
  let page = readPage("水渠是怎样修成的\n\n\(answer)\n\n\(line)\n\n\(answer)\n\n\(line)\n\n\(answer)\n")
  #expect(page.articles.flatMap(\.outline).isEmpty)
}

private let facts =
  "标题：溪口镇政府工作报告\n发文单位：溪口镇人民政府\n来源URL：https://www.example.cn/columns/ab0652d2-7dc4-49e7-89f1-1901d3eb723b/202308/14/d8549b93-2f0c-4e55-b60d-95193e571ce4.html\n\n正文：\n\n"

@Test(arguments: [
  "在溪口镇第三届人民代表大会第二次会议上\n\n镇长 林晓禾\n\n", "镇长 林晓禾\n\n", "2021年成绩单、2022年这样干\n\n2021年工作回顾：\n\n",
])
func `an address of any length and a label stand above one report`(_ head: String) {
  let page = readPage(facts + head + "各位代表：\n\n现在，我向大会报告工作，请予审议。\(answer)\n\n\(answer)\n")
  #expect(page.articles.map(\.title) == ["溪口镇政府工作报告"])
}

@Test func `a day behind a headline is no part of it, a year is`() {
  #expect(
    readPage("---\ntitle: 溪口镇工作报告（2016年1月24日 林晓禾）\n---\n\n\(answer)\n\n\(answer)\n").articles.first?
      .title == "溪口镇工作报告")
  #expect(
    readPage("---\ntitle: 溪口镇工作报告（2016年）\n---\n\n\(answer)\n\n\(answer)\n").articles.first?.title
      == "溪口镇工作报告（2016年）")
}

@Test func `what an office's bulletin took a text from stands between a question and the text`() {
  let page = readPage("口粮究竟由谁来管？\n据某某部“情况汇集”编\n\(answer)\(answer)\n来源：1960年4月17日《溪口简报》。\n")
  #expect(page.articles.map(\.title) == ["口粮究竟由谁来管？"])
}

@Test func `a further telegram below a signed one goes on under the headline`() {
  let page = readPage(
    "溪口、青禾两地修渠情况\n新华社溪口28日电　\(answer)\n\(answer)（林晓禾）\n新华社青禾26日电　\(answer)\n一、渠底清淤，六村包干。\(answer)\n二、闸门换新，专人看管。\(answer)\n"
  )
  #expect(page.articles.map(\.title) == ["溪口、青禾两地修渠情况"])
}

@Test func `a part's name may be long and hold all of a cut report`() {
  let page = readPage(
    "政府工作报告\n\n各位代表：\n\n现在，我向大会报告工作，请予审议。\n\n溪口镇上届政府工作回顾和今年工作\n\n\(answer)\n\n一、水渠日益完好\n\n\(answer)\n\n二、水田逐年增产\n\n\(answer)\n"
  )
  let outline = page.articles.first?.outline ?? []
  #expect(outline.map(\.heading) == ["溪口镇上届政府工作回顾和今年工作"])
  #expect(outline.first?.children.map(\.marker) == ["一、", "二、"])
}

@Test func `a task above a name is its label`() {
  let page = readPage("看渠人访谈\n2024年5月6日\n\n采访 |\n周小远\n\n\(answer)\n\n\(answer)今年要修好。\n")
  #expect(page.articles.map(\.title) == ["看渠人访谈"])
  #expect(page.articles.first?.people.map(\.name) == ["周小远"])
}
