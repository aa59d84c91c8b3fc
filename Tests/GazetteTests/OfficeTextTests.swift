import Testing

@testable import Gazette

private let text = "溪口镇的水渠修了三十年，渠底渗漏，闸门锈死，六个村庄的水田年年缺水，村民盼着修渠。"
private let second = "水渠由镇里和六个村庄一同管理，每年春天清淤，秋天查漏，费用由六个村庄按田亩分担。"

private func dump(_ body: String) -> String {
  readPage("修好水渠的六村\n林晓禾\n\(body)\n").articles.map(\.dump).joined(separator: "\n")
}

@Test(arguments: [
  ("第三章 管水", "s 第三章 管水\n  p 第六条 渠水归六村共用\n  p 第七条 清淤由六村分担"),
  ("第二节 清淤", "s 第二节 清淤\n  p 第六条 渠水归六村共用\n  p 第七条 清淤由六村分担"),
  ("第十三章 附则", "s 第十三章 附则\n  p 第六条 渠水归六村共用\n  p 第七条 清淤由六村分担"),
])
func `a chapter by itself holds the articles below it`(_ line: String, _ expected: String) {
  let law = "\(line)\n第六条 渠水归六村共用。\(text)\n第七条 清淤由六村分担。\(second)"
  #expect(dump(law) == expected)
}

@Test(arguments: ["第二节 清淤", "第二章 清淤"])
func `a lone section between two articles holds those below it only`(_ line: String) {
  let law = "第五条 渠水归六村共用。\n\(line)\n第六条 清淤由六村分担。\(second)"
  #expect(
    dump(law) == "p 第五条 渠水归六村共用\ns \(line)\n  p 第六条 清淤由六村分担")
}

@Test(arguments: ["第十条 第十一条 第二十条", "第一章 第二章 第三章", "第三節 第四節"])
func `a row of numbers links to a law's articles`(_ row: String) {
  let issue = readPage("青禾县管水办法\n\n\(row)\n\n第一条 \(text)\n第二条 \(second)\n")
  #expect(issue.articles.map(\.title) == ["青禾县管水办法"])
  #expect(issue.articles.first?.paragraphs.first?.text.hasPrefix("第一条") ?? false)
}

@Test(arguments: ["第十条 渠水", "第三章 管水 第四章"])
func `a number with its name is no link`(_ row: String) {
  #expect(!Page(row).pieces.contains { $0.hasPrefix("furniture") })
}

@Test(arguments: [
  (
    "五年来，我们众志成城、严防严控，抗旱救灾取得大胜。\(text)\n五年来，我们同心同向、共克时艰，水利建设实现预期目标。\(second)\n"
      + "五年来，我们尽锐出战、决战决胜，六村饮水全面达标。\(text)", 3
  ),
  (
    "2020 年，我们众志成城、严防严控，抗旱救灾取得大胜。\(text)\n2020 年，我们同心同向、共克时艰，水利建设实现预期目标。\(second)", 2
  ),
  (
    "一年来，全县上下抢抓机遇，渠道建设提速推进。\(text)\n一年来，全县上下聚焦民生，饮水安全全面达标。\(second)\n"
      + "一年来，全县上下转变作风，为民服务更加贴心。\(text)", 3
  ),
  ("那年冬天，我去了溪口。\(text)\n那年春天，渠水来了。\(second)\n那年秋天，稻子熟了。\(text)", 0),
  ("他说，渠要大家来修。\(text)\n他说，水要大家来管。\(second)\n他说，账要大家来算。\(text)", 0),
])
func `what paragraphs share at their beginning is set aside`(_ body: String, _ count: Int) {
  let report = dump("\(text)\(second)\n\(body)")
  #expect(report.split(separator: "\n").count == count)
}

@Test(arguments: [
  "理论认识：“水渠的好坏，就是六个村庄人心的齐散，也是三十年管水功夫的深浅”", "众人说渠：“修渠靠众人，众人靠干部，干部靠公道，公道靠账目”",
  "老人讲古：“先有溪口渠，后有溪口村，渠在村就在，渠断村就散”",
])
func `a heading in another's words ends with its quotation`(_ line: String) {
  #expect(Page("\(text)\n\n\(line)\n\n\(second)\n").paragraphs.contains("\n\(line)\n"))
}

@Test(arguments: [
  "水渠的好坏，关系着六个村庄三十年来的人心齐散，也关系着今后三十年里各村",
  "先有溪口渠，后有溪口村，渠在村就在，渠断村就散，这是溪口镇六个村的老人说",
])
func `a line of clauses below a paragraph goes on`(_ line: String) {
  #expect(!Page("\(text)\n\(line)\n的管水功夫和收成，谁都看得见。\n").paragraphs.contains("\(line)\n"))
}

@Test(arguments: ["这是那年冬天，县里开会时的一幕——", "说起修渠，老林讲了一件事——", "要问成效如何，请看一组数字——"])
func `a sentence that leads on with a dash is text`(_ line: String) {
  #expect(Page("\(text)\n\n\(line)\n\n\(second)\n").pieces.contains("body \(line)"))
}

@Test(arguments: ["修渠的人——", "溪口——一条渠的六十年"])
func `a dash in a few words makes no sentence`(_ line: String) {
  #expect(Page("\(text)\n\n\(line)\n\n\(second)\n").pieces.contains("short \(line)"))
}

@Test(arguments: [
  ("1️⃣ 清淤。\(text)\n2️⃣ 查漏。\(second)", 2), ("1️⃣清淤。2️⃣查漏。3️⃣修闸。\(text)", 3),
  ("1⃣ 清淤。\(text)\n2⃣ 查漏。\(second)\n3⃣ 修闸。\(text)", 3), ("1️⃣ 清淤。\(text)", 0), ("清淤 1️⃣0️⃣0️⃣ 天。\(text)", 0),
])
func `numbers on keys count points`(_ body: String, _ count: Int) {
  #expect(dump(body).split(separator: "\n").count == count)
}

@Test(arguments: [
  ("一、今年的形势（一）水量偏少。\(text)（二）渠道老化。\(second)二、明年的打算\(text)", 4),
  ("一、修渠的进展情况(一)上段完工。\(text)(二)下段开工。\(second)(三)闸门到货。\(text)二、管水的做法。\(second)", 5),
  ("一、总的要求是修好水渠。\(text)二、几项要求（一）要定人。\(second)（二）要定钱。\(text)", 4),
  ("一、关于第三条（一）的说明。\(text)二、关于第五条（二）的说明。\(second)", 2),
  ("一、今年的形势（一）期。\(text)二、明年的打算。\(second)", 2),
])
func `a deeper series begins right behind a heading that lost its line`(
  _ body: String, _ count: Int
) {
  #expect(dump(body).split(separator: "\n").count == count)
}
