import Testing

@testable import Gazette

/// What `lines` are together with a column of 28 half ems below them.
private func pieces(_ lines: [String]) -> [String] {
  Page((lines + column).joined(separator: "\n")).pieces
}

private let column = [
  "溪口镇的水渠修了三十年，渠底", "渗漏，闸门锈死，下游六个村庄", "的水田年年缺水，村民只好抽取",
  "井水来灌溉。今年镇里下决心整", "修，先清淤泥，再补裂缝，最后", "换上新的闸门，工程预计在秋收", "之前完工。",
]

@Test(arguments: [
  ["去年全镇稻谷总产量增长了", "12.6%，新修的水渠又让三千亩", "水田有了水。"],
  ["按新的规定，水渠的闸门在", "10:30，下午三点，各开一次，", "村民都记得。"],
  ["全镇今年修渠共用去水泥的", "3,600吨，还有两千个村民出过", "工，人人出力。"],
])
func `a number with its point is cut nowhere`(_ lines: [String]) {
  #expect(pieces(lines).first == "body " + lines.joined())
}

@Test(arguments: ["...", "……", "…"])
func `dots of a text that breaks off stand on any line`(_ dots: String) {
  #expect(
    pieces(["水渠修了三十年还在漏水。新来", "的记者走了六个村庄，问了许多", dots, ""]).first
      == "body 水渠修了三十年还在漏水。新来的记者走了六个村庄，问了许多" + dots)
}

@Test(arguments: ["2024年5月6日", "2024-05-06", "发布日期：2024-05-06", "来源：青禾日报"])
func `a fact below a headline that fills its line is no part of it`(_ fact: String) {
  let found = pieces(["青禾县六个村庄水渠修成又通水", fact, ""])
  #expect(found.first == "short 青禾县六个村庄水渠修成又通水")
}

@Test(arguments: ["報告事項", "討論事項", "臨時動議"])
func `a part of a sitting begins below a full line`(_ part: String) {
  let found = pieces(["青禾縣議會第三屆第四次會會議錄", part])
  #expect(found.contains { $0.hasSuffix(" " + part) })
}

@Test(arguments: [
  ["《青禾日报》（2024年5月6日第", "05 版）"], ["《青禾日报》（2024年5月6日 星期一", "第4版）"],
])
func `a bracket of a paper's head is cut and put together`(_ lines: [String]) {
  let found = pieces(["水渠通水", ""] + lines + [""])
  #expect(found.count { $0.hasPrefix("masthead") } == 1)
}

@Test(arguments: ["※", "×", "℃", "→", "★", "①", "Ⅲ"])
func `signs fill an em`(_ sign: String) {
  #expect(Page("水\(sign)渠").lines.first?.width == 6)
}

// MARK: - Headings that fill their line

private let report = """
  青禾县水利工作报告
  各位代表，去年我们修成水渠，六个村庄的水田有了水，村民都很高兴。
  一、全县水渠修成通水
  修成水渠以后，六个村庄的三千亩水田都有了水，村民不再抽取井水来灌溉。
  二、六个村庄分别出工
  村民出工两千人次，清了三十年的淤泥，补好了裂缝，换上了新的闸门。
  三、三级同管一条水渠
  县里出钱，镇里出力，村里出人，谁的渠段谁来管，一直管到渠尾的水田。
  四、全县的水渠要修到每一个村庄
  今年还有八个村庄没有水渠，村民盼着早日开工，早日用上清水。
  """

@Test(arguments: [24, 28, 30])
func `a heading that fills its line ends there if all others of its series do`(_ width: Int) {
  let page = Wrapping(width: width).apply(report)
  let markers = readPage(page).articles.flatMap { $0.outline.map(\.heading) }
  #expect(markers.last == "全县的水渠要修到每一个村庄")
}

@Test func `headings of two halves end with their line`() {
  let heads = ["一、修好全县六条水渠，灌溉村庄千亩良田", "二、管好村庄各段水渠，分清县镇三级责任"]
  let text = "修成水渠以后，六个村庄的三千亩水田都有了水，村民不再抽取井水来灌溉。"
  let page = Wrapping(width: 38).apply(
    "青禾县水渠\n\n" + heads.map { $0 + "\n" + text + "\n" }.joined())
  let outline = readPage(page).articles.flatMap { $0.outline.map { $0.marker + $0.heading } }
  #expect(outline == heads)
}

/// Six items of a headline and a text each, parted by blank lines.
private let digest = [
  ("青禾县修成水渠", "青禾县去年修成三条水渠，六个村庄的水田有了水，村民不再抽取井水来灌溉。"),
  ("溪口镇换上新闸门", "溪口镇的闸门锈死多年，今年春天全部换成新的，村民说开关都比从前省力。"),
  ("三百户用上清水", "下游三百户人家上月用上了清水，水费按季收取，村里设了两个收费的地方。"),
  ("学校开了水利课", "溪口小学今年开了水利课，请老渠工到课堂上讲水渠的历史，学生都爱听。"),
  ("水利站招收新人", "县水利站今年招收八名新人，都要先到水渠上住三个月，再回到站里上班。"),
  ("青禾县的水渠修到了最远的村庄", "最远的村庄离县城六十里，水渠修到那里用了两年，上个月终于通了水。"),
]

@Test func `a headline that fills its line is told where every text below white space has one`() {
  let page = digest.map { title, text in
    title + "\n" + Wrapping(width: 28, indent: .none).apply(text) + "\n"
  }.joined(separator: "\n")
  #expect(readPage(page).articles.map(\.title) == digest.map(\.0))
}

@Test(arguments: ["12345)", "二〇二四年)", "（1998）", "2024)）"])
func `a line of nothing but numerals is read`(_ line: String) {
  #expect(!pieces(["青禾县水渠", line]).isEmpty)
}

@Test func `an address longer than its column does not make it wider`() {
  let text = (0..<6).map { _ in "溪口镇的水渠修了GDP三十年，渠底渗漏，闸门锈死" + "，六个村庄的水田年年缺水" }.joined()
  let lines = Wrapping(width: 40, indent: .none, breaks: .pushed).apply(text + "。")
  let address = "https://example.org/a/b/2024/05/06/n1.html"
  let page =
    "---\nurl: \(address.prefix(36))\nfrom: \(address.prefix(35))\n---\n## 水渠\n\n\(lines)\n"
  #expect(readPage(page).articles.flatMap(\.paragraphs).count { $0.role == .body } == 1)
}
