import Testing

@testable import Gazette

private func nodes(_ lines: [String]) -> String {
  readPage(
    (["关于青禾镇水渠的调研报告", "日前，水利站走遍六个村庄，把水渠看了一遍，同村民谈了很多。"] + lines)
      .joined(separator: "\n")
  ).articles[0].dump
}

private let clean = "每年两次，春秋各一次，由六个村庄轮流出工，渠底挖深了一尺。"
private let gates = "每月查一遍，坏了当天修好，不等不靠，看渠的人也有了工钱。"
private let money = "向县里申请专款，村民每亩再出五元，账目贴在村口，人人可查。"

@Test(arguments: ["渠边又见白鹭", "水到田头笑声多", "老渠新貌"])
func `a stray line above an item parts no series`(_ stray: String) {
  let dump = nodes([
    "一、做了哪些事情", "1.清淤三十里。" + clean, stray, "2.换闸十二座。" + gates, "二、下一步的打算",
    "1.筹足经费。" + money, "2.定好规矩。" + gates,
  ])
  let roots = dump.split(separator: "\n").filter { !$0.hasPrefix(" ") }
  #expect(roots == ["s 一、 做了哪些事情", "s 二、 下一步的打算"])
}

@Test func `a count that begins below a heading goes on below the next`() {
  let dump = nodes([
    "上游的事", "1.清淤三十里。" + clean, "2.换闸十二座。" + gates, "下游的事", "3.筹足经费。" + money,
    "4.定好规矩。" + gates,
  ])
  #expect(
    dump
      == "s 上游的事\n  p 1. 清淤三十里\n  p 2. 换闸十二座\ns 下游的事\n  p 3. 筹足经费\n  p 4. 定好规矩")
}

@Test(arguments: [
  (["一、", "一、", "三、"], ["一、", "一、", "三、"]), (["一、", "二、", "一、", "四、"], ["一、", "二、", "一、", "四、"]),
  (["（一）", "（一）", "（三）"], ["（一）", "（一）", "（三）"]),
])
func `a number printed twice counts in its place`(_ printed: [String], _ read: [String]) {
  let texts = [clean, gates, money, clean]
  let heads = ["清淤要早", "看闸要勤", "筹钱要实", "记账要清"]
  let dump = nodes(printed.indices.map { printed[$0] + heads[$0] + "。" + texts[$0] })
  #expect(dump == read.indices.map { "p \(read[$0]) \(heads[$0])" }.joined(separator: "\n"))
}

@Test func `a series that begins anew below another number is another`() {
  let dump = nodes([
    "一、做了哪些事情", "1.清淤三十里。" + clean, "2.换闸十二座。" + gates, "二、下一步的打算",
    "1.筹足经费。" + money, "2.定好规矩。" + gates,
  ])
  #expect(
    dump.split(separator: "\n").map { $0.hasPrefix(" ") } == [false, true, true, false, true, true])
}

@Test(arguments: ["一二", "—三〇—", "— 十二 —", "二七", "·九·"])
func `a sheet's number set in Chinese is no heading`(_ number: String) {
  let dump = nodes([
    "一、清淤要早。" + clean, number, "二、看闸要勤。" + gates, "三、筹钱要实。" + money,
  ])
  #expect(dump == "p 一、 清淤要早\np 二、 看闸要勤\np 三、 筹钱要实")
}

@Test(arguments: ["二", "十二", "三十"])
func `a number that may be a section's is no sheet's`(_ number: String) {
  #expect(!Furniture.isPageMark(glyphs(number)))
}

@Test(arguments: [
  (["1.", "", "3."], 1), (["", "2.", "3."], 0), (["1.", "2，", "3."], 1),
  (["一、", "二·", "三、"], 1),
])
func `a number lost or spoilt keeps its place among the others`(_ marks: [String], _ lost: Int) {
  let heads = ["清淤要早", "看闸要勤", "筹钱要实"]
  let texts = [clean, gates, money]
  let dump = nodes(
    marks.indices.flatMap { index in
      [marks[index] + heads[index], texts[index], "一是清理杂草。" + gates + "二是修补渠底。" + clean]
    })
  let roots = dump.split(separator: "\n").filter { !$0.hasPrefix(" ") }
  #expect(roots.count == 3)
}
