import Testing

@testable import Gazette

private let text = "溪口镇的水渠修了三十年，渠底渗漏，闸门锈死，六个村庄的水田年年缺水，村民盼着早日修渠。"

// MARK: - Letters to an editor

private func letter(_ question: String, _ call: String) -> String {
  "\(question)\n\(call)\n\(text)\n\(text)\n不知哪一种意见正确。希望答复。\n青禾县水利局林晓禾\n（编者注：经与县水利局联系，情况符合实际。）\n来源：《水利》1962年第22期\n"
}

@Test(arguments: ["水利编辑部：", "编辑同志：", "《水利》编辑部同志："])
func `a question above a call to the editors is the letter's headline`(_ call: String) {
  let article = readPage(letter("这样的水渠该不该修？", call)).articles.first
  #expect(article?.title == "这样的水渠该不该修？")
  let body = article?.paragraphs.filter { $0.role == .body }.map(\.text) ?? []
  #expect(body.first?.hasPrefix(call) == true)
  #expect(body.last == "不知哪一种意见正确。希望答复。")
  #expect(article?.outline.isEmpty == true)
}

@Test(arguments: ["主要做法：", "编辑部的故事：", "县水利局："])
func `other lines with a colon call nobody`(_ line: String) {
  let pieces = Page("这样的水渠该不该修？\n\(line)\n\(text)\n\(text)\n").pieces
  #expect(pieces.first == "body 这样的水渠该不该修？")
}

// MARK: - The office that sends out

private func people(_ page: String) -> [String] {
  readPage(page).articles.flatMap { $0.people.map(\.name) }
}

@Test(arguments: ["发文单位", "发文机关"])
func `the office that sends a paper out answers for it`(_ label: String) {
  let head = "标题：青禾县2016年政府工作报告\n\(label)：青禾县人民政府\n发文时间：2016-01-25\n\n正文：\n\n"
  #expect(people(head + "\(text)\n\n\(text)\n") == ["青禾县人民政府"])
  #expect(people(head + "青禾县2016年政府工作报告\n\n县长　林晓禾\n\n\(text)\n\n\(text)\n") == ["林晓禾"])
}

// MARK: - Heads

@Test(arguments: [
  ["——2016年2月25日在青禾市第十五届", "人民代表大会第八次会议上"], ["──在青禾市第十二届", "人民代表大会第四次会议上"],
  ["（2016年2月25日在青禾市第十五届", "人民代表大会第八次会议上）"],
])
func `an occasion is one over two lines, white space between or not`(_ lines: [String]) {
  let page = "政府工作报告\n\n" + lines.map { "**\($0)**\n\n" }.joined() + "各位代表：\n\n\(text)\n\n\(text)\n"
  let article = readPage(page).articles.first
  #expect(article?.title == "政府工作报告")
  #expect(article?.subtitle == lines.joined(separator: " "))
}

@Test func `a trail with a line for each step ends in the headline's end`() {
  let page =
    "首页\n水利与文化\n人物\n“治水”及古代水利家\n\n林晓禾 -- “治水”及古代水利家\n\n发布时间：2011-04-11\n\n\(text)\n\(text)\n"
  #expect(readPage(page).articles.map(\.title) == ["林晓禾 -- “治水”及古代水利家"])
}

// MARK: - Lists set narrower than the text

@Test func `where white space shows every paragraph no line without it begins one`() {
  let text = "溪口镇的水渠修了三十年，渠底渗漏，闸门锈死，下游六个村庄的水田年年缺水，村民只好抽取井水来灌溉。"
  let column = (1...3).map { String(repeating: text, count: $0) + "今年修。" }
    .map { Wrapping(width: 60, indent: .none).apply($0) }
  let list = [
    "（一）有没有修渠的计划，若有，有关修渠计划的详情和最新的进度", "是什么，由谁来负责落实，各村要出多少个工；",
    "若没有，县里将于什么时候制订并公布计划和时间", "表；若还没有决定制订计划，原因又是什么。",
  ].joined(separator: "\n")
  let page = "青禾县的水渠\n\n" + (column + [list] + column).joined(separator: "\n\n") + "\n"
  let article = readPage(page).articles.first
  #expect(article?.paragraphs.count { $0.role == .body } == 7)
  #expect(article?.paragraphs.contains { $0.role == .heading } == false)
}
