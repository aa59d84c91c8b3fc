import Testing

@testable import Gazette

private let paragraphs = [
  "一、修渠的经过",
  "溪口镇的水渠修了三十年，渠底渗漏，闸门锈死，六个村庄的水田年年缺水，村民盼着修渠已经盼了许多个春天。去年冬天，镇里请来县水利局的技术员，沿着水渠走了三天，量了每一处渗漏的地方，把该修的都画在一张图上。今年春天先清上游的十二里，下游的六里秋后再清。",
  "清淤的人每村出二十个，天不亮就下渠，天黑了才上来，午饭送到渠边，吃过了接着干。干了四十天，渠底的淤泥都运到田里当了肥料，闸门也从木头的换成了铁的。",
  "二、分水的办法",
  "修渠的钱一半由镇里出，一半由六个村庄按田亩分担，账目每个月贴在村口的墙上，谁家都可以来问，也可以来查。什么时候放水，放多少，六个村庄坐在一起商量，商量好了写下来，也贴在墙上。如今上游的水当天就能流到下游的田里，今年的稻子一定会比往年收得多。",
  "管护组有十二个人，每村两个，轮流看守闸门，白天两个，夜里两个，下雨天再加两个人。谁家的水没有到，就去找管护组，管护组当天去看，第二天给回话。",
]

/// Cut wherever a fragment of the printed page ended: no two lines have a width in common.
private func fragments(_ paragraph: String, _ lengths: [Int]) -> String {
  var lines: [Substring] = []
  var rest = paragraph[...]
  var turn = paragraph.count
  while rest.count > 40 {
    lines.append(rest.prefix(lengths[turn % lengths.count]))
    rest = rest.dropFirst(lengths[turn % lengths.count])
    turn += 1
  }
  return (lines + [rest]).joined(separator: "\n")
}

@Test(arguments: [
  [38, 27, 33, 24, 40, 29, 22, 35], [21, 39, 26, 36, 31, 23, 34, 28], [30, 41, 25, 37, 32, 20],
])
func `a page in fragments is the same page`(_ lengths: [Int]) {
  let page = "溪口镇修渠报告\n" + paragraphs.map { fragments($0, lengths) }.joined(separator: "\n")
  let article = readPage(page).articles.first
  #expect(article?.title == "溪口镇修渠报告")
  #expect(article?.outline.map(\.heading) == ["修渠的经过", "分水的办法"])
  #expect(article?.outline.allSatisfy { $0.children.isEmpty } == true)
}

@Test(arguments: [
  // A list of headlines.
  (1...12).map { "第\($0)村今年修好了水渠，清了淤泥，换了闸门，分水的办法也都写在了墙上" + String(repeating: "好", count: $0) },
  // Paragraphs, each on its line.
  paragraphs + paragraphs.reversed(),
])
func `a page of whole lines is no page in fragments`(_ lines: [String]) {
  #expect(!Measure(Page(lines.joined(separator: "\n"))).isRagged)
}
