import Testing

@testable import Gazette

@Test(arguments: [
  ("加 强 河 道 管 理 工 作", "加强河道管理工作"),
  ("推 进 数 字 乡 村 建 设，", "推进数字乡村建设，"),
  ("用　好　山　区　的　水　能", "用好山区的水能"),
  ("建 设 5G 基 站 一 百 座", "建设5G基站一百座"),
  ("郭 向 阳", "郭 向 阳"),
  ("开好夜间公交 方便夜班工人回家", "开好夜间公交 方便夜班工人回家"),
  ("The new bus lines of the town", "The new bus lines of the town"),
])
func `a line that was pulled apart is closed again`(_ line: String, _ expected: String) {
  #expect(Page(line).texts == [expected])
}

@Test(arguments: ["\n", "\r\n", "\r", "\u{0B}", "\u{85}", "\u{2028}", "\u{2029}"])
func `every line ending parts lines and is counted once`(_ end: String) {
  let page = Page("甲" + end + end + "乙" + end)
  #expect(page.texts == ["甲", "乙"])
  #expect(page.lines.map(\.number) == [1, 3])
  #expect(page.lines.map(\.blanksAbove) == [0, 1])
}

@Test func `a form feed parts lines but is no line of the file`() {
  let page = Page("甲\n\u{0C}乙\n丙")
  #expect(page.texts == ["甲", "乙", "丙"])
  #expect(page.lines.map(\.number) == [1, 2, 3])
}

@Test(arguments: [
  ("雨\u{200B}水", "雨水"),
  ("\u{FEFF}雨水", "雨水"),
  ("雨\u{AD}水\u{2060}", "雨水"),
  ("雨\u{FE0F}水", "雨水"),
  ("⾬⽔", "⾬⽔"),
  ("  雨　 \t水  ", "雨 水"),
])
func `characters without room are dropped and white space becomes one space`(
  _ line: String, _ expected: String
) {
  #expect(Page(line).texts == [expected])
}

@Test(arguments: [
  ("## 修渠引水", "修渠引水", Line.Markup.heading(level: 2)),
  ("<h3>修渠引水</h3>", "修渠引水", .heading(level: 3)),
  ("<H1 class=\"t\">修渠引水</H1>", "修渠引水", .heading(level: 1)),
  ("- 修渠引水", "修渠引水", .listItem),
  ("> 修渠引水", "修渠引水", .quote),
  ("修<b>渠</b>引<i>水</i>", "修渠引水", .none),
  ("修**渠**引水", "修渠引水", .none),
  ("*修渠*引水", "修渠引水", .none),
  ("_修渠_ 引水", "修渠 引水", .none),
  ("修渠_农事_青禾网", "修渠_农事_青禾网", .none),
  ("5*3*2", "5*3*2", .none),
  ("* 修渠的人", "修渠的人", .listItem),
  ("见[附图](javascript:void\\(0\\);)所示", "见附图所示", .none),
  ("见[附图](https://example.org/a)所示", "见附图所示", .none),
  ("如图![渠](a.png)所示", "如图所示", .none),
  ("修渠&nbsp;引水", "修渠 引水", .none),
  ("![渠](a.png)", "![渠](a.png)", .image),
  ("水位<5米且>3米", "水位<5米且>3米", .none),
  ("渠[3]水", "渠[3]水", .none),
  ("#修渠引水", "修渠引水", .heading(level: 1)),
  ("--", "--", .none),
  ("修渠引水 | ||||", "修渠引水", .none),
  ("渠水流过村庄。 |", "渠水流过村庄。", .none),
  ("修渠引水 |||", "修渠引水", .none),
  ("<p>修渠引水 | ||||</p>", "修渠引水", .none),
  ("修渠引水 |||<br/>", "修渠引水", .none),
  ("水利局局长 |", "水利局局长 |", .none),
  ("水渠名录 | 渠长多少 |", "水渠名录 | 渠长多少 |", .none),
])
func `markup is taken off and remembered`(
  _ line: String, _ expected: String, _ markup: Line.Markup
) {
  let page = Page(line)
  #expect(page.texts == [expected])
  #expect(page.lines.map(\.markup) == [markup])
}

@Test func `front matter ends at its second rule`() {
  let page = Page("---\ntitle: 修渠\ndate: 2024-05-06\n---\n正文在此。\n---\n再一段。")
  let matter = page.lines.filter { $0.markup == .frontMatter }
  #expect(matter.map(\.number) == [1, 2, 3, 4])
  #expect(page.texts.suffix(3) == ["正文在此。", "---", "再一段。"])
}

@Test func `a rule without a partner opens no front matter`() {
  #expect(Page("---\n正文在此。").lines.allSatisfy { $0.markup != .frontMatter })
}

@Test(arguments: [
  ("渠水", 0, 4), ("　　渠水", 4, 4), ("    渠水A", 4, 5), ("\t渠", 4, 2), ("“渠”…", 0, 8),
])
func `indentation and width are told in half ems`(_ line: String, _ indent: Int, _ width: Int) {
  let page = Page(line)
  #expect(page.lines.map(\.indent) == [indent])
  #expect(page.lines.map(\.width) == [width])
}

@Test func `a control character stays, to be shown`() {
  #expect(Page("雨\u{1B}[31m水").texts == ["雨\u{1B}[31m水"])
}

@Test func `a page on one line is cut at its spaces, short pieces staying together`() {
  let sentence = String(repeating: "渠水流过村庄和田野，", count: 20)
  let page = Page("修渠引水 林晓禾 \(sentence)年年丰收。 \(sentence)村村通水。 GDP grew \(sentence)")
  #expect(page.texts.count == 3)
  #expect(page.texts.first == "修渠引水 林晓禾")
  #expect(page.lines.allSatisfy { $0.number == 1 })
}

@Test func `a long line with few gaps stays whole`() {
  let sentence = String(repeating: "渠水流过村庄和田野，", count: 50)
  #expect(Page("\(sentence) \(sentence)").lines.count == 1)
}

@Test func `glyphs point at the source's own characters`() {
  let page = Page("\u{200B}（⽔）　２是")
  let text = page.lines.flatMap { page.text($0) }
  #expect(page.texts == ["（⽔） ２是"])
  #expect(text.map(\.code) == [0x28, 0x6C34, 0x29, 0x20, 0x32, 0x662F])
  #expect(text.map(\.origin) == [1, 2, 3, 4, 5, 6])
}

@Test func `a tag that begins a line parts lines`() {
  let page = Page("<div><h2>修渠</h2><p>引水</p>种<b>树</b><br/>养鱼</div>")
  #expect(page.texts == ["修渠", "引水", "种树", "养鱼"])
  #expect(page.lines.map(\.markup) == [.heading(level: 2), .none, .none, .none])
}
