import Gazette
import Testing

private let text = "溪口镇的水渠修了三十年，渠底渗漏，闸门锈死，六个村庄的水田年年缺水。"

/// The headings of a page with a headline, an introduction and some paragraphs.
private func headings(_ sentences: [String]) -> [String] {
  let body = sentences.map { "\($0)\(text)" }.joined(separator: "\n\n")
  return readPage("修渠记\n\n林晓禾\n\n\(text)\n\n\(body)\n").articles
    .flatMap { $0.outline.map(\.heading) }
}

@Test(arguments: [
  ["看水源，如今上游三座水库都蓄满了水。", "看水渠，去冬清淤之后水流得比往年快。", "看水费，村里的账目每个月都贴在墙上。"],
  ["守水源，上游三座水库蓄满了水。", "护堤坝，去冬清淤之后水流得快。", "算水费，村里的账目贴在墙上。"],
  ["修好水渠是根本。", "管好水闸是抓手。", "收好水费是保障。"],
  ["打通下游的断头渠。", "推动三个镇共用一套量水的设备。", "落实看渠人的工钱。", "积极筹措清淤的用工和用料。"],
])
func `paragraphs one below the other whose sentences begin alike are headed by them`(
  _ sentences: [String]
) {
  let heads = sentences.map { String($0.dropLast()) }
  let found = headings(sentences)
  #expect(found.count == heads.count)
  #expect(zip(found, heads).allSatisfy { $1.hasPrefix($0) })
}

@Test(arguments: [
  ["去年春，村里清了渠底的淤泥。", "去年夏，村里换了两道闸门。", "去年冬，村里砌了一段渠墙。"]
])
func `times make no such row`(_ sentences: [String]) {
  #expect(headings(sentences).isEmpty)
}

@Test func `verses that begin alike are no headings`() {
  let verses = "往年渠里三寸泥，今年渠里一丈水。\n\n往年田里半把草，今年田里满坡稻。\n\n往年村里没有路，今年村里通大车。"
  let page = readPage("修渠记\n\n林晓禾\n\n\(text)\n\n\(verses)\n\n\(text)\n")
  #expect(page.articles.flatMap(\.outline).isEmpty)
}

@Test func `a question without its mark is answered on the next line`() {
  let turns = "问：今年的水渠修得怎样？\n答：\(text)\n问：水费什么时候公布\n答：\(text)\n问：看渠人由谁来请？\n答：\(text)\n"
  let outline = readPage(turns).articles.flatMap(\.outline)
  #expect(outline.map(\.marker) == ["问：", "问：", "问："])
  #expect(outline.map(\.heading) == ["今年的水渠修得怎样？", "水费什么时候公布", "看渠人由谁来请？"])
}
