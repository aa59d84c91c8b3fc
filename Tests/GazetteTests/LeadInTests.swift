import Testing

@testable import Gazette

private let text =
  "溪口镇的水渠修好以后，六个村庄的水田都喝上了水，村民说今年的稻子一定比去年好。镇里请了两位村民看渠，每天走一遍，闸门坏了当天修好，淤泥也随时清掉。"
private let more = "每亩每年五元，由村里统一收取，用在看渠和清淤上，年终张榜公布，人人都可以查看。各公社的做法不同，钱够用的少，不够的多。"

@Test(arguments: ["今后应当：", "各村必须：", "看渠的人不得："])
func `a sentence that its list ends is no heading`(_ lead: String) {
  let page =
    "青禾县水利工作报告\n\(text)\n（一）管好水渠\n\(more)\n\(lead)\n（1）每天看渠。\(text)\n（2）每月清淤。\(more)\n（二）用好水渠\n\(text)\n"
  #expect(!(readPage(page).articles.first?.dump.contains(lead.dropLast()) ?? true))
}

@Test(arguments: ["县委：", "中央："])
func `whom a report is sent to is no heading`(_ receiver: String) {
  let page = "关于水渠检查的报告\n\(receiver)\n\(text)\n一、水渠的情况\n\(more)\n二、今后的办法\n\(text)\n"
  #expect(
    !(readPage(page).articles.first?.dump.contains("section  \(receiver.dropLast())") ?? true))
}

@Test(arguments: [
  ("Q1新渠什么时候修成？", "Q2哪些村庄先用水？", true), ("Q1：新渠什么时候修成？", "Q2：哪些村庄先用水？", true),
  ("问题一：新渠什么时候修成？", "问题二：哪些村庄先用水？", true), ("新渠什么时候修成？", "哪些村庄先用水？", false),
  ("Q2新渠什么时候修成？", "Q4哪些村庄先用水？", false),
])
func `of questions that count on from one two are enough`(
  _ first: String, _ second: String, _ expected: Bool
) {
  let texts = [first, text, second, more].map { Optional(glyphs($0)) }
  #expect(!BareQuestions.indices(in: texts).isEmpty == expected)
}
