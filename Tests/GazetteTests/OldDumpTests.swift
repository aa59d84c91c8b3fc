import Testing

@testable import Gazette

private let text = "溪口镇的水渠修了三十年，渠底渗漏，闸门锈死，六个村庄的水田年年缺水。"
private let second = "今年春天，六个村庄的社员一齐动手，二十里水渠修成了，水田又有了水。"

/// `题目 | 人 | 首四字…末四字` of each article.
private func reading(_ page: String) -> [String] {
  readPage(page + "\n").articles.map { article in
    let people = article.people.map(\.name).joined(separator: "、")
    let body = article.paragraphs.filter { $0.role == .body }
    let (first, last) = (body.first?.text.prefix(4) ?? "-", body.last?.text.suffix(4) ?? "-")
    return "\(article.title ?? "-") | \(people) | \(first)…\(last)"
  }
}

@Test(arguments: [
  (
    "1. 溪口修成新水渠 六个村庄放水 县里的领导同志参加放水\n第1版()专栏: 溪口修成新水渠 六个村庄放水 县里的领导同志参加放水 新华社一九七六年三月七日讯 \(text)",
    "溪口修成新水渠 六个村庄放水 县里的领导同志参加放水 |  | 溪口镇的…年缺水。"
  ),
  (
    "1. 溪口修成新水渠\n第1版()专栏: 溪口修成新水渠 新华社一九七六年三月七日讯 \(text) (附图片) 社员们在渠边合影。 新华社记者摄",
    "溪口修成新水渠 |  | 溪口镇的…年缺水。"
  ),
  (
    "1. 溪口修成新水渠\n第1版()专栏: 溪口修成新水渠 本报评论员 \(text)",
    "溪口修成新水渠 |  | 溪口镇的…年缺水。"
  ),
  (
    "1. 溪口修成新水渠\n第1版()专栏: 溪口修成新水渠 青禾县委通讯组 \(text)",
    "溪口修成新水渠 | 青禾县委通讯组 | 溪口镇的…年缺水。"
  ),
  (
    "1. 溪口修成新水渠\n第1版()专栏: 溪口修成新水渠 新华社一九七六年三月七日讯 \(text)报上有（附图片）几个字。",
    "溪口修成新水渠 |  | 溪口镇的…几个字。"
  ),
  (
    "1. 溪口修成新水渠\n第1版()专栏: 溪口修成新水渠 今年春天 \(text)",
    "溪口修成新水渠 |  | 今年春天…年缺水。"
  ),
])
func `what a dump runs together with its text is told apart`(_ page: String, _ expected: String) {
  #expect(reading("1976-03-08\n第 1 版\n" + page) == [expected])
}

@Test(arguments: [
  ("(本版照片均为新华社记者摄)", "村长发言。"), ("（本版图片均由本报记者摄）", "村长发言。"), ("（本组照片均为新华社记者摄）", "村长发言。"),
  ("新华社记者摄", "拍手称快。"), ("（新华社记者 林晓禾摄）", "拍手称快。"),
])
func `a credit for all of a page's pictures has no caption above it`(
  _ credit: String, _ last: String
) {
  let page = "六个村庄的社员举行放水大会。\n会上，社员们拍手称快。\n溪口村的村长发言。\n\(credit)"
  let body = readPage(page + "\n").articles.first?.paragraphs.filter { $0.role == .body }
  #expect(body?.last?.text.suffix(5) == last[...])
}
