import Testing

@testable import Gazette

private let text = "青禾县水渠从头到尾看了一遍，渠底淤塞，下游的田地每到夏天就缺水，村民们都说这件事拖不得了。"

/// Headings and their parents, one a line.
private func headed(_ page: String) -> [String] {
  func lines(_ nodes: [OutlineNode], _ depth: Int) -> [String] {
    nodes.flatMap {
      [String(repeating: "  ", count: depth) + $0.heading] + lines($0.children, depth + 1)
    }
  }
  return readPage(page).articles.flatMap { lines($0.outline, 0) }
}

@Test(arguments: [
  ["要把准修渠方向", "要强化力量协同", "要健全看渠制度"], ["要把准修渠方向", "要强化力量协同"],
  ["强化渠底清淤", "强化闸门看护", "强化账目公开"],
])
func `leads within a speech's points of several paragraphs stand below them`(_ leads: [String]) {
  let points = ["第一，充分认识修渠的重要性紧迫性", "第二，优化水渠系统布局", "第三，壮大看渠人队伍"]
  let page = points.enumerated().map { number, point in
    "\(point)。\(text)\n\n"
      + (number == 1 ? leads.map { "\($0)。\(text)" } : [text, text]).joined(separator: "\n\n")
  }
  let read = headed("在修渠工作座谈会上的讲话\n\n林禾\n\n\(text)\n\n" + page.joined(separator: "\n\n"))
  #expect(read.filter { !$0.hasPrefix(" ") } == points.map { String($0.dropFirst(3)) })
  #expect(read.filter { $0.hasPrefix(" ") } == leads.map { "  " + $0 })
}

@Test(arguments: [
  ["一九七八年水渠修了三十里", "一九七八年水闸换了十二座", "一九七八年水田增产了两成"],
  ["1978年全县修渠三十里", "1978年水闸都换了新的", "1978年看渠人领了工钱"],
])
func `a year that sentences begin with is no frame`(_ sentences: [String]) {
  #expect(
    headed("青禾县水利公报\n\n" + sentences.map { "\($0)。\(text)" }.joined(separator: "\n\n")).isEmpty)
}

@Test(arguments: [
  ("题目，新华社青禾5月6日电（记者 林禾）", "林禾"), ("题目,新华社青禾5月6日电(记者 秦麦)", "秦麦"),
  ("题目，本报讯（记者 范青）", "范青"),
])
func `a table's comma parts headline and dateline`(_ form: String, _ name: String) {
  let title = "青禾县六个村庄合力整修水渠：三千亩田不再缺水"
  let article = readPage(form.replacing("题目", with: title) + text + "     " + text).articles[0]
  #expect(article.title == title)
  #expect(article.people.map(\.name) == [name])
  #expect(article.bodyTexts.first?.hasPrefix("青禾县水渠") == true)
}

@Test(arguments: [
  "2024年5月6日，新华社青禾5月6日电", "昨天的会开得很好。林站长说，据新华社青禾5月6日电",
])
func `a day or a sentence before a dateline is no headline`(_ opening: String) {
  #expect(readPage(opening + text + text).articles.allSatisfy { $0.title == nil })
}

@Test(arguments: [
  ("（清水镇  林禾生）", "林禾生"), ("（石桥乡 秦麦）", "秦麦"), ("(东风街道 范青山)", "范青山"),
])
func `a place before a name is no author`(_ signature: String, _ name: String) {
  let article = readPage("青禾县合力整修水渠\n\n\(text)\n\n\(text)\n\n\(text)\n\n\(signature)\n").articles[0]
  #expect(article.people.map(\.name) == [name])
}

@Test(arguments: ["（范青  林禾生）", "（秦麦 林禾）"])
func `two names in brackets are two authors`(_ signature: String) {
  let article = readPage("青禾县合力整修水渠\n\n\(text)\n\n\(text)\n\n\(text)\(signature)\n").articles[0]
  #expect(article.people.count == 2)
}

@Test func `a bracket that closes a long text is not parted at its gap`() {
  let page =
    "青禾县合力整修水渠 " + String(repeating: text, count: 4) + "（林禾生 青禾县水利研究院农田水利研究所） "
    + "（责编：甲乙） 打印 分享 推荐"
  let article = readPage(page).articles[0]
  #expect(article.people.map(\.name) == ["林禾生"])
}

@Test func `an act's copy is made out by nobody who signs it`() {
  let page = """
    第100/2025號青禾縣司長批示

    青禾縣司長行使職權，作出本批示。

    一、委任水利局代表林禾為水渠小組成員，以替代原成員秦麥，直至任期屆滿為止。

    二、本批示自公佈翌日起產生效力。

    二零二五年七月二十九日

    青禾縣司長 柯嵐

    二零二五年七月三十日於青禾縣司長辦公室

    辦公室主任 林媛
    """
  #expect(readPage(page).articles[0].people.map(\.name) == ["柯嵐"])
}
