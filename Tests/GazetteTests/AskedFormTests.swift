import Testing

@testable import Gazette

private let points = "(一) 水閘何時動工；\n(二) 經費由誰負擔；及\n(三) 下游各村如何分水？"
private let answer = "發展局局長：主席，\n(一) 水閘預計明年三月動工。\n(二) 經費由縣裡負擔一半。\n(三) 下游各村按田畝分水。"

private func questions(_ first: String, _ second: String) -> [String] {
  readPage("\(first)\n\(points)\n\(answer)\n\(second)\n\(points)\n\(answer)\n").articles.map {
    $0.people.map(\.name).joined(separator: " ")
  }
}

@Test(arguments: [
  ("林曉禾議員：主席，青禾溪水閘年年漏水。就此，政府可否告知本會：", "江水生議員：主席，東橋村道去年塌陷。就此，政府可否告知本會："),
  ("林曉禾議員：主席，青禾溪水閘年年漏水。請書面答覆下列各項：", "江水生議員：主席，東橋村道去年塌陷。請書面答覆下列各項："),
  ("林曉禾委員：主席，青禾溪水閘年年漏水，請問部長：", "江水生委員：主席，東橋村道去年塌陷，請問部長："),
])
func `a question without number and headline begins an article by its asker`(
  _ first: String, _ second: String
) {
  #expect(questions(first, second).count == 2)
  #expect(questions(first, second).last?.contains("江水生") ?? false)
}

@Test(arguments: [
  // Further remarks of members who ask for nothing formally.
  ("林曉禾議員：主席，青禾溪水閘年年漏水，我很擔心。", "江水生議員：主席，東橋村道去年塌陷，我也很擔心。"),
  // One question, and what an official says to it.
  ("林曉禾議員：主席，青禾溪水閘年年漏水。就此，政府可否告知本會：", "發展局局長：主席，就各位議員的提問，現答覆如下："),
])
func `other remarks begin no article`(_ first: String, _ second: String) {
  #expect(questions(first, second).count == 1)
}

private func titles(_ between: String) -> [String] {
  readPage(
    "青禾溪水閘的整修\n1. 林曉禾議員：主席，青禾溪水閘年年漏水。就此，政府可否告知本會：\n\(points)\n\(answer)\n\(between)\n"
      + "東橋村道的塌陷\n2. 江水生議員：主席，東橋村道去年塌陷。就此，政府可否告知本會：\n\(points)\n\(answer)\n"
  ).articles.map { $0.paragraphs.last.map { String($0.text.suffix(4)) } ?? "" }
}

@Test(arguments: [
  ("主席：本會就這項質詢已用了二十分鐘。第二項質詢。", "田畝分水。"), ("主席：第二項質詢。", "田畝分水。"), ("代理主席：下一項質詢。", "田畝分水。"),
  ("李長堤議員：主席，我沒有其他問題了。", "問題了。"), ("發展局局長：我會後書面答覆。", "面答覆。"),
])
func `what the chair says before the next question belongs to none`(
  _ between: String, _ end: String
) {
  #expect(titles(between).first?.suffix(4) == end.suffix(4))
}

@Test(arguments: [
  ("提\n案\n人", "林曉禾議員"), ("提\n案\n人", "林曉禾議員；\n江水生議員"), ("動\n議\n人", "林曉禾"),
])
func `a label set one character below the other is one row`(_ label: String, _ names: String) {
  let record =
    "類\n別\n水字第 3 號\n\(label)\n\(names)\n連\n署\n人\n周遠山議員\n案\n由\n請整修青禾溪水閘，以利灌溉，並保障下游六村水田用水。\n"
    + "說\n明\n水閘建於四十年前，閘門銹蝕，去年三次漏水，農戶損失甚大。\n決\n議\n照案通過\n"
  let page = readPage("總字第 11 號案\n\(record)\n總字第 12 號案\n\(record)")
  #expect(page.articles.count == 2)
  #expect(page.articles.allSatisfy { $0.title?.hasSuffix("號案") ?? false })
  #expect(page.articles.allSatisfy { $0.people.first?.name == "林曉禾" })
}

@Test(arguments: ["甲\n乙", "修\n渠\n記"])
func `other single characters are no label`(_ lines: String) {
  let page = readPage("青禾溪水閘\n\(lines)\n水閘建於四十年前，閘門銹蝕，去年三次漏水，農戶損失甚大。\n縣裡今年要把它修好。")
  #expect(page.articles.allSatisfy { $0.people.isEmpty })
}
