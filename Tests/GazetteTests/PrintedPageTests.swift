import Testing

@testable import Gazette

@Test(arguments: [
  "https://www.qinghe.example/a/1.html 3/12",
  "https://www.qinghe.example/a/1.html?id=20240506&page=2       1/1",
  "file:///C:/渠/修渠.html 2/3",
  "Page 3 of 12",
  "第 3 页，共 12 页",
  "第3页 共12页",
])
func `what a browser prints below a page is a page mark`(_ line: String) {
  #expect(Page(line).pieces == ["furniture \(Page(line).texts[0])"])
  #expect(Furniture.isPageMark(glyphs(Page(line).texts[0])[...]))
}

@Test(arguments: [
  "https://www.qinghe.example/a/1.html",
  "http协议第3/12节讲什么",
  "2024/5/6",
  "水渠修了3/12",
  "Page 3 of 12 tells how the canal was dug",
])
func `an address, a day and a text are no page marks`(_ line: String) {
  #expect(!Furniture.isPageMark(glyphs(line)[...]))
}

private let first = "溪口镇的水渠修了三十年，渠底渗漏，闸门锈死，六个村庄的水田年年缺水，村民"
private let second = "盼着修渠。今年春天，镇里请来水利专家，沿着老渠走了三天。"

private func printed(_ header: String, _ footer: String) -> Gazette.Issue {
  let sheet = { (text: String, number: Int) in
    "\(header)\n\n\(text)\n\n\(footer) \(number)/2\n"
  }
  let page = sheet("修好村庄的水渠：六村议事\n\n\(first)", 1) + "\u{0C}" + sheet(second, 2)
  return readPage(page)
}

@Test(arguments: [
  "2024/5/6 10:20   修好村庄的水渠：六村议事_要闻_青禾网",
  "2024/5/6 10:20   修好村庄的水渠：六村议事",
  "2024-05-06 10:20   修好村庄的水渠：六村…… - 青禾网",
])
func `a text goes on below what a browser prints around its sheets`(_ header: String) {
  let issue = printed(header, "https://www.qinghe.example/a/1.html")
  #expect(issue.articles.map(\.title) == ["修好村庄的水渠：六村议事"])
  #expect(issue.articles.map { $0.paragraphs.map(\.text) } == [[first + second]])
}

@Test(arguments: ["2024-05-06 10:20 来源：青禾网", "2024-05-06 10:20 水渠修好了。"])
func `a row of facts and a sentence are no header`(_ line: String) {
  #expect(PrintHeader.end(in: glyphs(line)[...]) == nil)
}
