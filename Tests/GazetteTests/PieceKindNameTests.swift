import Testing

@testable import Gazette

private let text =
  "溪口镇的水渠修好以后，六个村庄的水田都喝上了水，村民说今年的稻子一定比去年好。镇里请了两位村民看渠，每天走一遍，闸门坏了当天修好，淤泥也随时清掉。"
private let more = "每亩每年五元，由村里统一收取，用在看渠和清淤上，年终张榜公布，人人都可以查看。各公社的做法不同，钱够用的少，不够的多。"

private func reading(_ page: String) -> [String] {
  readPage(page + "\n").articles.map { "\($0.title ?? "-") | \($0.column ?? "")" }
}

@Test(arguments: [
  ("更好地管好水渠\n《青禾日报》社论", "更好地管好水渠 | 社论"), ("更好地管好水渠\n青禾日报社论", "更好地管好水渠 | 社论"),
  ("更好地管好水渠\n（《青禾日报》1960年3月8日社论）", "更好地管好水渠 | 社论"),
  ("青禾日报短评\n更好地管好水渠", "更好地管好水渠 | 短评"), ("更好地管好水渠\n《青禾晚報》社論", "更好地管好水渠 | 社論"),
  // Neither names a paper.
  ("更好地管好水渠\n《怎样管水渠》述评", "更好地管好水渠 《怎样管水渠》述评 | "), ("村民读社论", "村民读社论 | "),
])
func `a paper and the kind of piece it printed stand beside the headline`(
  _ head: String, _ expected: String
) {
  #expect(reading("\(head)\n\(text)\n\(more)") == [expected])
}

@Test(arguments: ["机关考试策论范文", "2024年县里考试作文例文", "考场佳作"])
func `a collection names its kind before each headline`(_ kind: String) {
  #expect(
    reading("\(kind)：管好水渠 用好水渠\n\(text)\n\(more)\n\n\(kind)：水渠边的一代青年\n\(text)\n\(more)")
      == ["管好水渠 用好水渠 | \(kind)", "水渠边的一代青年 | \(kind)"])
}

@Test(arguments: ["镇长：管好水渠要靠大家", "写好一篇范文，县长说：先看水渠", "范文：水渠"])
func `other words before a colon are the headline's`(_ head: String) {
  #expect(ModelText.labelEnd(of: glyphs(head)) == nil)
}

@Test(arguments: [
  ("会议听取了关于水渠修建情况的报告", true), ("县政府提出了关于提请审议水渠管理条例的议案", true),
  ("会议审议了关于春灌的决定", true), ("写好水渠检查的报告", false), ("作好了春灌准备", false), ("听取了村民意见", false),
])
func `what was done at a sitting is no heading`(_ sentence: String, _ expected: Bool) {
  #expect(HeadingCandidate.tellsAct(glyphs(sentence)) == expected)
}
