import Testing

@testable import Gazette

private let one = "（一）清淤。每年两次，春秋各一次，由六个村庄轮流出工。|（二）看闸。每月查一遍，坏了当天修好，不等不靠。"
private let two = "（一）钱不够。镇里一年只有三万元，修一处就花完了。|（二）人不够。年轻人外出做工，渠边只剩老人。"
private let three = "（一）筹钱。向县里申请专款，村民每亩再出五元。|（二）请人。每村请两人看渠，工钱由镇里付。"

private func page(_ first: String, _ second: String, _ third: String) -> String {
  readPage(
    ["关于青禾镇水渠的调研报告", "日前，水利站走遍六个村庄，把水渠看了一遍。", first, one, second, two, third, three]
      .joined(separator: "|").replacing("|", with: "\n")
  ).articles[0].dump
}

private func levels(_ dump: String) -> String {
  dump.split(separator: "\n").map { $0.prefix { $0 == " " }.isEmpty ? "0" : "1" }.joined()
}

@Test(arguments: [
  ("一、做了哪些事情", "存在的主要问题", "三、下一步的打算"),
  ("一、做了哪些事情", "二丶存在的主要问题", "三、下一步的打算"),
  ("一、做了哪些事情", "工、存在的主要问题", "三、下一步的打算"),
  ("─、做了哪些事情", "二、存在的主要问题", "三、下一步的打算"),
  ("做了哪些事情", "二、存在的主要问题", "三、下一步的打算"),
])
func `a heading that lost its number stands where its series lacks one`(
  _ first: String, _ second: String, _ third: String
) {
  #expect(levels(page(first, second, third)) == "011011011")
}

@Test(arguments: [
  ("一、做了哪些事情", "水渠的老毛病", "二、下一步的打算"),
  ("一、做了哪些事情", "渠上的难处", "二、存在的主要问题"),
])
func `a heading between numbers that count on stays below the first`(
  _ first: String, _ second: String, _ third: String
) {
  #expect(!levels(page(first, second, third)).hasPrefix("0110"))
}

@Test(arguments: ["（—）|（二）|（三）", "（一）|二）|（三）", "（一）|（二|（三）"])
func `a spoilt bracket counts where a series lacks its number`(_ marks: String) {
  let marks = marks.split(separator: "|")
  let body =
    "\(marks[0])清淤要早。每年两次，春秋各一次，由六个村庄轮流出工。|\(marks[1])看闸要勤。每月查一遍，坏了当天修好，不等不靠。|\(marks[2])记账要清。每月贴在村口，人人可查，年底再算一遍。"
  #expect(outline(body).split(separator: "\n").count == 3)
}

@Test(arguments: [
  "（二期工程）去年动工，六个村庄出工出力。|水渠通水以后，稻田喝上了水，村民放了鞭炮。",
  "二）看闸要勤。每月查一遍，坏了当天修好，不等不靠。|水渠通水以后，稻田喝上了水，村民放了鞭炮。",
])
func `half a bracket by itself counts nothing`(_ body: String) {
  #expect(!outline(body).contains("p "))
}
