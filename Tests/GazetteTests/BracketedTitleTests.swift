import Testing

@testable import Gazette

private let text = "溪口镇的水渠修好以后，六个村庄的水田都喝上了水，村民说今年的稻子一定比去年好。"
private let more = "镇里请了两位村民看渠，每天走一遍，闸门坏了当天修好，淤泥也随时清掉。"

private func reading(_ page: String) -> [String] {
  readPage(page + "\n").articles.map { article in
    let people = article.people.map(\.name).joined(separator: "、")
    let first = article.paragraphs.first?.text.prefix(4) ?? "-"
    return "\(article.title ?? "-") | \(article.column ?? "") | \(people) | \(first)"
  }
}

@Test(arguments: [
  ("【溪口镇修成二十里水渠】\(text)（记者 林晓禾）", "溪口镇修成二十里水渠 |  | 林晓禾 | 溪口镇的"),
  ("【水渠通了，谁来看护？】\(text)\n\(more)", "水渠通了，谁来看护？ |  |  | 溪口镇的"),
  ("[青禾县：六村水渠全线通水]新华社青城5月6日电（记者 林晓禾）\(text)\n\n\(more)", "青禾县：六村水渠全线通水 |  | 林晓禾 | 溪口镇的"),
  ("2024-05-06 10:04 来源：青禾报\n【溪口镇修成二十里水渠】\(text)\n\(more)", "溪口镇修成二十里水渠 |  |  | 溪口镇的"),
])
func `a headline in brackets stands before the first words of its text`(
  _ page: String, _ expected: String
) {
  #expect(reading(page) == [expected])
}

@Test(arguments: [
  // A column, a series, an agency, who reports from where, a sentence, and any other note.
  "【溪口议事】\(text)\n\(more)", "【学习贯彻溪口会议精神】\(text)\n\(more)", "【新华社青城5月6日电】\(text)\n\(more)",
  "【记者林晓禾／溪口报导】\(text)\n\(more)", "【背景：三年前这里没有水渠。】\(text)\n\(more)",
  "[此处原有一幅水渠的照片]\(text)\n\(more)",
])
func `not everything in brackets before a text is its headline`(_ page: String) {
  #expect(readPage(page + "\n").articles.map(\.title) == [nil])
}

@Test(arguments: [
  "溪口镇水渠通水\n【二十里水渠怎样修成】\(text)\n\(more)", "溪口镇水渠通水\n\(text)\n【二十里水渠怎样修成】\(more)",
])
func `below a headline a bracket is none`(_ page: String) {
  #expect(readPage(page + "\n").articles.map(\.title) == ["溪口镇水渠通水"])
}

@Test(arguments: [
  ("【学思想 强党性 重实践 建新功】溪口镇修成二十里水渠", "学思想 强党性 重实践 建新功", "溪口镇修成二十里水渠"),
  ("【新渠道新田野新光景——踏实修渠】青禾县扩大水田灌溉", "新渠道新田野新光景——踏实修渠", "青禾县扩大水田灌溉"),
  ("【深入学习贯彻青禾县水利工作会议精神】管好水渠要靠大家", "深入学习贯彻青禾县水利工作会议精神", "管好水渠要靠大家"),
])
func `the name of a series in brackets is longer than a column's`(
  _ line: String, _ column: String, _ title: String
) {
  #expect(reading("\(line)\n\(text)\n\(more)") == ["\(title) | \(column) |  | 溪口镇的"])
}

@Test(arguments: [
  // Decks of a headline are of any length, and its clauses have commas.
  "溪口镇的水渠终于通水 村民们都说好", "六村通水，千亩受益，百姓说好", "青禾县的水渠——六个村庄的命根子", "2024年5月6日 溪口镇 青禾县",
])
func `other words in brackets name no series`(_ name: String) {
  #expect(!Column.isSeries(glyphs(name)))
}
