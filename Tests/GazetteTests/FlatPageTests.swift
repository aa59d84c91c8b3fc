import Testing

@testable import Gazette

private let paragraphs = [
  "日前，青禾镇水利站站长林 禾走遍六个村庄，把六条水渠看了一遍，同三十位村民谈了话，记下了十几处漏水的地方。",
  "六个村庄轮流出工，春秋各清淤一次，由看渠人周 田带着，闸门坏了当天修好，账目每月贴在村口，人人都可以查看。",
  "明年还要再修两条渠，钱由镇里和县里各出一半，每村请两人看护，工钱按月发到手里，再也不用等到年底才结账。",
]

@Test(arguments: ["　　", " 　　", "    "])
func `single spaces within indented paragraphs of one line part nothing`(_ indent: String) {
  let page = "青禾镇修好六条水渠 " + paragraphs.map { indent + $0 }.joined(separator: " ") + indent + "（完）"
  let article = readPage(page).articles[0]
  #expect(readPage(page).articles.count == 1)
  #expect(article.paragraphs.contains { $0.text.hasPrefix("日前，青禾镇水利站站长林 禾走遍") })
}

@Test(arguments: [
  ("存在的问题：", "对策建议："), ("问题：", "建议："), ("水渠现状：", "几点建议："),
])
func `problem and advice are headings though they end in colons`(_ one: String, _ two: String) {
  let body =
    "\(one)|一是清淤不勤。一年只清一次，泥沙堵了渠口。|二是看护无人。闸门坏了没人修，水白白流走。|\(two)|一是多清几次。春秋各一次，六个村庄轮流出工。|二是请人看护。每村两人，工钱由镇里付。"
  let dump = outline(body)
  #expect(dump.hasPrefix("s \(one.dropLast())\n  p") && dump.contains("s \(two.dropLast())\n  p"))
}

@Test(arguments: ["正文：", "工作重点方向："])
func `a label by itself holds nothing`(_ label: String) {
  let body =
    "\(label)|（一）清淤要早。每年两次，春秋各一次，由六个村庄轮流出工。|（二）看闸要勤。每月查一遍，坏了当天修好，不等不靠。"
  #expect(outline(body).hasPrefix("p （一）"))
}
