import Testing

@testable import Gazette

private let plain = "水渠修了三十年，今年冬天要动工，六个村庄轮流出工，一家出一个人，自己带锹。"

@Test(arguments: ["抓好清淤。", "林晓禾在总结时对大家的话给予高度评价。", "夯实渠基，管好渠水。"])
func `a first sentence without a sibling is no heading`(_ sentence: String) {
  #expect(outline("\(plain)|\(sentence)\(plain)今年的水要早放十天。|\(plain)村里人都赞成。") == "")
}

@Test(arguments: [
  ("疏通水渠，清好渠底。", "看住闸门，修好闸房。", "s 疏通水渠，清好渠底\ns 看住闸门，修好闸房"),
  ("夯实渠基，管好渠水。", "修好路面，种好渠树。", "s 夯实渠基，管好渠水\ns 修好路面，种好渠树"),
])
func `two alike are headings`(_ one: String, _ other: String, _ expected: String) {
  #expect(outline("\(plain)|\(one)\(plain)今年的水要早放十天。|\(other)\(plain)村里人都赞成。") == expected)
}

@Test(arguments: ["同志们，朋友们！", "同志们！", "朋友们："])
func `words to the hearers head nothing`(_ words: String) {
  let body = outline(
    "\(words)\(plain)|疏通水渠，清好渠底。\(plain)早动手。|看住闸门，修好闸房。\(plain)早铺好。|\(words)\(plain)村里人都赞成。")
  #expect(body == "s 疏通水渠，清好渠底\ns 看住闸门，修好闸房")
}

@Test func `a marked up heading right below the headline holds the numbered parts`() {
  let page = readPage(
    "## 溪口镇议事录\n\n### 水务所答复部分\n\n1. 水务所就林晓禾等人所提水渠渗漏一事所作书面答复，请查照。\n2. 水务所就周文山等人所提闸门锈死一事所作书面答复，请查照。\n3. 水务所就何守拙等人所提渠边道路一事所作书面答复，请查照。\n"
  )
  #expect(page.articles.map(\.title) == ["溪口镇议事录"])
  #expect(page.articles.first?.outline.map(\.heading) == ["水务所答复部分"])
  #expect(page.articles.first?.outline.first?.children.count == 3)
}

@Test(arguments: [
  (["让规矩更清楚", "让账目更公开", "让修理更及时"], "one place more"),
  (["明晰分工，理顺看渠办法", "分段看管，落实巡渠制度", "细分水量，为下游留一成"], "couplets"),
])
func `three built alike are headings whatever their words`(_ heads: [String], _ name: String) {
  let body = heads.map { "\($0)。\(plain)今年的水要早放十天。" }.joined(separator: "|")
  #expect(
    outline("\(plain)|\(body)|\(plain)村里人都赞成。")
      == heads.map { "s \($0)" }.joined(separator: "\n"), "\(name)")
}

@Test func `what people said heads nothing`() {
  #expect(
    outline("\(plain)|林晓禾强调，修渠要早动手。\(plain)|林晓禾表示，管闸要早定人。\(plain)|\(plain)村里人都赞成。") == "")
}

@Test func `texts of numbered parts below each other are articles`() {
  let parts = ["水渠归谁管", "闸门怎么修", "水费怎么收", "看渠人怎么选", "渠树归谁有", "淤泥往哪里堆"].map {
    "、\($0)？\n\n\($0)，由村民大会商量，写成条文贴在村口，六个村庄都照办，一年改一回。\n\n"
  }
  let one = parts.prefix(3).enumerated().map { "\($0 + 1)\($1)" }.joined()
  let two = parts.suffix(3).enumerated().map { "\($0 + 1)\($1)" }.joined()
  let page = readPage("水渠管护基础知识\n\n\(one)水渠管护常见问题\n\n\(two)")
  #expect(page.articles.map(\.title) == ["水渠管护基础知识", "水渠管护常见问题"])
  #expect(page.articles.allSatisfy { $0.outline.count == 3 })
}

@Test func `sections that count anew below an introduction are one article's`() {
  let items = "1、\(plain)\n\n2、\(plain.dropFirst(6))\n\n3、\(plain.dropFirst(12))\n\n"
  let page = readPage("水渠管护办法\n\n\(plain)\n\n基础知识\n\n\(items)常见问题\n\n\(items)")
  #expect(page.articles.map(\.title) == ["水渠管护办法"])
}

// MARK: - Questions of a council

private func council(_ ask: String) -> [(String, Int)] {
  let page = readPage(
    "林曉禾議員：主席，溪口水渠滲漏多年，六個村莊用水困難，村民多次反映，至今沒有修理。\(ask)\n(一) 當局何時知悉水渠滲漏；\n(二) 有否計劃修理，若有，詳情為何？\n水務局局長：主席，當局一向重視水渠的維修。\n(一) 當局在去年接獲村民的來信。\n(二) 修理計劃已經擬定，今年冬天動工。\n"
  )
  return page.articles.first?.outline.map { ($0.marker, $0.children.count) } ?? []
}

@Test(arguments: ["就此，政府可否告知本會：", "就此，當局可否答覆："])
func `a member's question holds the points of question and answer`(_ ask: String) {
  let nodes = council(ask)
  #expect(nodes.map(\.0) == ["林曉禾議員："])
  #expect(nodes.map(\.1) == [4])
}

@Test func `a member who says something asks nothing by its form`() {
  #expect(council("我支持這項建議。").map(\.1) != [4])
}
