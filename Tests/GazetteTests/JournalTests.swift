import Testing

@testable import Gazette

private let text = "溪口镇的水渠修了三十年，渠底渗漏，闸门锈死，六个村庄的水田年年缺水。"

@Test(arguments: [
  "摘要 水渠的管护要靠众人，本文考察六个村庄三十年的做法，并提出建议。\n\n关键词 水渠；管护；六村；议事；清淤；看护",
  "Abstract The canal has been kept by six villages for thirty years, and this paper tells how.",
  "AbstractThis paper tells how six villages kept a canal.\n\nKey words canal; village; keeping",
  "关键词：水渠；管护\n\n中图分类号：D602 文献标识码：A",
  "作者简介：何守拙（1987-），男，青城大学水利学院讲师。",
  "文献标志码：A 文章编号：1000-1000(2024)01-0001-06",
  "摘 要\n\n水渠的管护要靠众人，本文考察六个村庄三十年的做法，并提出建议。\n\n关键词\n\n水渠；管护；六村议事",
  "摘要\n\n水渠的管护要靠众人，本文考察六个村庄三十年的做法，并提出建议。",
])
func `what a journal prints above an essay is no part of it`(_ head: String) {
  let page = readPage("修好村庄的水渠\n\n何守拙\n\n\(head)\n\n\(text)\n\n\(text)\(text)\n")
  #expect(page.articles.map(\.title) == ["修好村庄的水渠"])
  #expect(
    page.articles.first?.paragraphs.first { $0.role == .body }?.text.hasPrefix(text) ?? false)
  #expect(page.articles.first?.people.map(\.name) == ["何守拙"])
}

@Test(arguments: ["摘要写得好，文章就成功了一半，老师总是这样教我们。", "关键词有三个，一个是水，一个是渠，一个是人。"])
func `a sentence about an abstract is text`(_ sentence: String) {
  let page = readPage("修好村庄的水渠\n\n何守拙\n\n\(sentence)\n\n\(text)\n")
  #expect(page.articles.first?.paragraphs.first?.text == sentence)
}

@Test(arguments: [
  ("青城大学水利学院  青城  100000", "青城大学水利学院 青城 100000"),
  ("（青城大学 水利学院，青城 100000）", "（青城大学 水利学院，青城 100000）"),
  ("溪口县水利局办公室，溪口 200000", "溪口县水利局办公室，溪口 200000"),
])
func `a unit with its postcode is where the author works`(_ line: String, _ unit: String) {
  let page = readPage("修好村庄的水渠\n\n何守拙\n\n\(line)\n\n\(text)\n\n\(text)\n")
  #expect(page.articles.map(\.title) == ["修好村庄的水渠"])
  #expect(page.articles.first?.people.first?.affiliation == unit)
}

@Test(arguments: ["水渠长达一百里，闸门100000", "热线100000"])
func `a number at a line's end is no postcode`(_ line: String) {
  let page = readPage("修好村庄的水渠\n\n何守拙\n\n\(line)\n\n\(text)\n\n\(text)\n")
  #expect(page.articles.first?.people.first?.affiliation == nil)
}

@Test func `the label above a list of the headings is no heading`() {
  let list = "一、清淤要及时\n二、闸门要常修\n三、看护要有人"
  let body = list.split(separator: "\n").map { "\($0)\n\n\(text)" }.joined(separator: "\n\n")
  let page = readPage("修好村庄的水渠\n\n\(text)\n\n本文脉络\n\n\(list)\n\n\(body)\n")
  #expect(page.articles.map(\.dump) == ["s 一、 清淤要及时\ns 二、 闸门要常修\ns 三、 看护要有人"])
}
