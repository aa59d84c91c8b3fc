import Testing

@testable import Gazette

private let texts = [
  "每年两次，春秋各一次，由六个村庄轮流出工，渠底挖深了一尺。", "每月查一遍，坏了当天修好，不等不靠，看渠的人也有了工钱。",
  "向县里申请专款，村民每亩再出五元，账目贴在村口，人人可查。",
]
private let heads = ["清淤要早", "看闸要勤", "筹钱要实"]

private func nodes(_ marks: [String], above: String = "就此提出以下建议：") -> [String] {
  let points = marks.indices.map { marks[$0] + heads[$0] + "。" + texts[$0] }
  let page = ["关于青禾镇水渠的调研报告", "日前，水利站走遍六个村庄，把水渠看了一遍，同村民谈了很多。", above] + points
  return readPage(page.joined(separator: "\n")).articles[0].dump.split(separator: "\n").map(
    String.init)
}

@Test(arguments: [
  ["A.", "B.", "C."], ["a)", "b)", "c)"], ["（a）", "（b）", "（c）"], ["Ⅰ、", "Ⅱ、", "Ⅲ、"],
  ["I. ", "II. ", "III. "],
  ["举措1：", "举措2：", "举措3："], ["建议一：", "建议二：", "建议三："], ["任务一、", "任务二、", "任务三、"], ["1：", "2：", "3："],
  ["一：", "二：", "三："], ["[一]", "[二]", "[三]"], ["〔一〕", "〔二〕", "〔三〕"], ["一　", "二　", "三　"],
  ["第一个层面是", "第二个层面是", "第三个层面是"], ["NO.1", "NO.2", "NO.3"],
  ["Part 1 ", "Part 2 ", "Part 3 "], ["TIP1：", "TIP2：", "TIP3："],
])
func `letters and words with numbers count points`(_ marks: [String]) {
  let found = nodes(marks)
  #expect(found.count == 3)
  #expect(zip(found, heads).allSatisfy { $0.hasPrefix("p ") && $0.hasSuffix($1) })
}

@Test(arguments: [
  ["附件1：", "附件2：", "附件3："], ["星期一：", "星期二：", "星期三："], ["方案一：", "看法：", "做法："],
  ["E.", "B.", "K."], ["NO.7", "NO.3", "NO.9"], ["NO.", "NO.", "NO."],
])
func `what is counted for other ends is no point`(_ marks: [String]) {
  #expect(!nodes(marks, above: "水渠通水以后，稻田喝上了水，村民放了鞭炮。").contains { $0.hasPrefix("p ") })
}

@Test func `a question with a number before its label is one node`() {
  let page =
    "水到田头——访水利站林晓禾\n\n1.问：水渠修了几年？\n\n答：三年。\(texts[0])\n\n2.问：钱从哪里来？\n\n答：大家凑。\(texts[2])\n"
  #expect(readPage(page).articles[0].dump.split(separator: "\n").count == 2)
}

@Test(arguments: [
  ["第一种人", "第二种人", "第三种人"], ["第一类问题", "第二类问题", "第三类问题"], ["第一种情况", "第二种情况", "第三种情况"],
])
func `paragraphs that each tell of a kind are points, their words whole`(_ marks: [String]) {
  let found = nodes(marks, above: "从几个村子看，村民对修渠的态度大致有三种")
  #expect(found.count == 3)
  #expect(zip(found, zip(marks, heads)).allSatisfy { $0.contains($1.0 + $1.1) })
}

@Test(arguments: [
  ["第一种人", "村民说", "第三种人"], ["第三种人", "第五种人", "第七种人"],
])
func `kinds that do not count on are no points`(_ marks: [String]) {
  #expect(!nodes(marks, above: "水渠通水以后，稻田喝上了水。").contains { $0.hasPrefix("p ") })
}
