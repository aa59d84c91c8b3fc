import Testing

@testable import Gazette

private let text = "溪口镇的水渠修了三十年，渠底渗漏，闸门锈死，六个村庄的水田年年缺水，村民盼着早日修渠。"

private func people(_ head: [String]) -> [String] {
  readPage((head + [text, text, ""]).joined(separator: "\n")).articles.flatMap {
    $0.people.map(\.name)
  }
}

@Test(arguments: ["新华社", "塔斯社", "共同社"])
func `an agency alone above the text has sent it`(_ agency: String) {
  #expect(people(["溪口镇修成水渠", agency]) == [agency])
  #expect(people(["溪口镇修成水渠", "1976-9-19", agency]) == [agency])
}

@Test(arguments: ["新华社 2024年5月6日", "新华社\nhttps://example.org/a.html", "新华社\n溪口镇修成水渠"])
func `an agency above facts is their source`(_ rows: String) {
  #expect(people(["溪口镇修成水渠", rows]).isEmpty)
}

// MARK: - A member's speech

private let said = "水渠修了三十年，渠底渗漏，六個村莊的水田年年缺水。我們認為這份報告值得肯定。"

@Test(arguments: ["林曉禾議員", "周青議員", "陳水生議員"])
func `who alone has the word on a page without a headline is its author`(_ member: String) {
  let page = "\(member)：主席，首先，我想說一說水渠。\n\n\(said)\n\n\(said)\n"
  #expect(readPage(page).articles.flatMap { $0.people.map(\.name) } == [String(member.dropLast(2))])
}

@Test func `of two who have the word neither is`() {
  let page = "林曉禾議員：主席，我想說水渠。\n\n\(said)\n\n周青議員：我不同意。\n\n\(said)\n"
  #expect(readPage(page).articles.flatMap(\.people).isEmpty)
}

@Test func `the name of a sitting and its day beside a page's number are no text`() {
  let column = ["水渠修了三十年，渠底滲漏，六個", "村莊的水田年年缺水，村民只好抽", "取井水來灌溉。今年縣裡下決心整"]
  let lines =
    column + ["", "縣議會  ─  2013年 1月 30日", "", "3901", ""]
    + ["修，先清淤泥，再補裂縫，最後換", "上新的閘門，工程預計在秋收之前", "完工。"]
  let page = Page(lines.joined(separator: "\n"))
  #expect(page.pieces.filter { $0.hasPrefix("furniture") }.count == 2)
}

// MARK: - Talks

private func talk(_ names: [String]) -> String {
  "### 第五十三次協作會議\n\n【開始記錄】\n\n> （請點選簡報參考）\n\n> （請點選心智圖參考）\n\n"
    + names.map { "### \($0)：\n大家好，我是這一次會議的代表，很高興來到這裡。\n" }
    .joined(separator: "\n")
}

@Test func `where each speaker has a heading, so has one without a name`() {
  let names = ["林曉禾", "Elsie", "周青", "學生代表", "陳水生"]
  let article = readPage(talk(names)).articles.first
  #expect(article?.title == "第五十三次協作會議")
  #expect(article?.outline.isEmpty == true)
  #expect(article?.paragraphs.filter { $0.role == .body }.count == names.count)
}

@Test(arguments: ["周青总理兼外长", "溪口县县长林晓禾部长", "青禾省人民政府主席"])
func `who holds an office stands above what he declares`(_ who: String) {
  let page = "\(who)\n关于六个村庄修成水渠的声明\n\(text)\n\(text)\n"
  #expect(readPage(page).articles.map(\.title) == [who + "关于六个村庄修成水渠的声明"])
}
