import Gazette
import Testing

private func markers(_ body: String) -> [String] {
  readPage("溪口鎮水渠維修進度\n\n\(body)\n").articles.flatMap(\.outline).map(\.marker)
}

private let replies = ["水渠共長二十公里，今年修好一半。", "鎮內設有看渠隊六隊，每隊三人。", "修渠的開支由縣與鎮分擔，村民不必出錢。"]

@Test(arguments: [
  "(一)\(replies[0])\n\n(二)及(三)\(replies[1])\n\n(四)\(replies[2])",
  "(一)\(replies[0])\n\n(二 )及 (三 )\n\n\(replies[1])\n\n(四)\(replies[2])",
  "(一)\(replies[0])\n\n(二)至(三)\n\(replies[1])\n\n(四)\(replies[2])",
])
func `an answer to several numbers is one point`(_ body: String) {
  let found = markers(body).map { $0.filter { $0 != " " } }
  #expect(found.count == 3)
  #expect(found.first == "(一)")
  #expect(found.dropFirst().first?.hasPrefix("(二)") == true)
  #expect(found.dropFirst().first?.hasSuffix("(三)") == true)
}

@Test(arguments: ["(二)及其他", "(甲)及(乙)", "及(二)"])
func `a bracket beside other words counts nothing`(_ line: String) {
  #expect(markers("\(replies[0])\n\n\(line)\n\n\(replies[1])").count <= 1)
}

// MARK: - People

private let text = "六月一日，青禾县的水渠通了水。村民们站在渠边看着水流进田里。"

@Test(arguments: ["采写", "采访", "报道", "撰写"])
func `who took part is named at the end, beside who signed above`(_ act: String) {
  let page = readPage(
    "水渠修通之后\n\n本报记者 林晓禾\n\n\(text)\n\n\(text)这条渠有二十公里长。\n\n（本报记者周小远、陈明参与\(act)）\n")
  #expect(page.articles.first?.people.map(\.name) == ["林晓禾", "周小远", "陈明"])
}

@Test func `who signs at the end of a signed text without taking part is no author`() {
  let page = readPage(
    "水渠修通之后\n\n本报记者 林晓禾\n\n\(text)\n\n\(text)这条渠有二十公里长。\n\n（本报记者周小远）\n")
  #expect(page.articles.first?.people.map(\.name) == ["林晓禾"])
}

private let essay = String(repeating: "水渠要人修，也要人看。渠修好了没有人看，三年就淤；人看了不修，五年就塌。", count: 10)

@Test func `a name before the headline's colon signs a text that never speaks of its bearer`() {
  let page = readPage("周小远：水渠是谁的\n\n\(essay)\n\n\(essay)\n")
  #expect(page.articles.first?.people.map(\.name) == ["周小远"])
}

@Test(arguments: ["周小远说，", "村里的周小远老人"])
func `news of somebody is not signed by them`(_ words: String) {
  let page = readPage("周小远：水渠是谁的\n\n\(words)\(essay)\n\n\(essay)\n")
  #expect(page.articles.first?.people.isEmpty == true)
}

@Test func `what reporters wrote together names none of them`() {
  let page = readPage("一朵花开满城香\n溪口日报记者集体采写\n\(essay)\n\(essay)\n")
  #expect(page.articles.first?.title == "一朵花开满城香")
  #expect(page.articles.first?.people.isEmpty == true)
}

@Test func `a side that alone is labelled asks`() {
  let page = readPage(
    "修渠答问\n\n\(text)\n\n网友提问：水费会不会涨？\n\n\(text)水费不涨。\n\n网友提问：后山什么时候通水？\n\n\(text)后山明年通水。\n")
  #expect(page.articles.first?.outline.map(\.kind) == [.question, .question])
  #expect(page.articles.first?.outline.map(\.heading) == ["水费会不会涨？", "后山什么时候通水？"])
}

@Test func `cells of the table that a question asks for begin no articles`() {
  let page = readPage(
    """
    溪口水渠的維修

    13. 單仲偕議員：主席，水渠的維修有5個主要來源，分別是鎮內撥款、港鐵公司的項目和村民捐款。就此，政府可否告知本會：

    (一)至今每個來源已提供的款項為何（按下表列出）；

    維修
    來源
    已提供的款項
    鎮內撥
    款項
    港鐵公司
    的項目
    村民捐款

    (二)當局有何措施令未施工的項目盡快動工？

    水利局局長：主席，就質詢的兩部分，我答覆如下：

    (一)各個來源的款項已經載於附件，請議員參閱。

    (二)當局會按照契約的規定，要求承建商在限期內完成工程。
    """)
  #expect(page.articles.map(\.title) == ["溪口水渠的維修"])
  #expect(page.articles.first?.people.map(\.name) == ["單仲偕"])
}
