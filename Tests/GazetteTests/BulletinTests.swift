import Testing

@testable import Gazette

private let text = "溪口镇的水渠修了三十年，渠底渗漏，闸门锈死，六个村庄的水田年年缺水，村民盼着修渠，镇里今年动工，钱由县里出一半，其余各村自筹。"
private let second = "水渠由镇里和六个村庄一同管理，每年春天清淤，秋天查漏，费用由六个村庄按田亩分担，账目每季张榜，谁家有疑问都能来查。"

private func bulletin(_ head: String, _ list: String) -> String {
  """
  \(head)

  \(list)

  水利要论

  修渠为什么要靠众人

  \(text)

  怎样看待投工和投钱

  \(second)

  各村来稿

  东桥村清淤三百丈

  东桥村从三月起清淤，\(text)
  """
}

private let list = "水利要论\n\n修渠为什么要靠众人\n\n怎样看待投工和投钱?\n\n各村来稿\n\n东桥村清淤三百丈"
private let titles = ["修渠为什么要靠众人", "怎样看待投工和投钱", "东桥村清淤三百丈"]

@Test(arguments: [
  "水利通讯【2025年第2期 总第40期】", "水利通讯\n\n2025年第2期  总第40期\n\n青禾县委员会水利委员会主办",
  "水利通讯\n第三期\n青禾县水利局编印",
])
func `a bulletin's list of names says which lines are headlines`(_ head: String) {
  let issue = readPage(bulletin(head, list))
  #expect(issue.articles.map(\.title) == titles)
  #expect(issue.articles.map(\.column) == ["水利要论", nil, "各村来稿"])
}

@Test(arguments: ["青禾县水利志", "水利培训班第三期学员守则"])
func `without an issue's number the list names sections`(_ head: String) {
  #expect(readPage(bulletin(head, list)).articles.count == 1)
}

@Test(arguments: [
  ("2025年第2期  总第40期", "masthead"), ("第2期总第40期", "masthead"), ("2024年第11期", "masthead"),
  ("青禾县委员会提案委员会主办", "masthead"), ("青禾县水利局编印", "masthead"), ("青禾县水利局 主办", "masthead"),
  ("修渠大会今天主办", "short"), ("第2期修渠工程", "short"), ("三百人同编印", "short"),
])
func `issue and publisher of a bulletin are told by their form`(_ line: String, _ kind: String) {
  #expect(Page(line).pieces.first?.split(separator: " ").first.map(String.init) == kind)
}

@Test(arguments: [
  "列席官員：\n\n水利部次長\n\n林曉禾\n\n青禾縣水利局副局長\n\n雷小虹",
  "列席人員：\n\n水利局長\n\n林曉禾\n\n主任秘書\n\n雷小虹\n\n水利局專員\n\n秦守田",
  "列席官員：林曉禾\n\n列席官員：\n\n青禾縣水利局技正兼科長\n\n雷小虹",
])
func `posts and names of those who sat in take turns`(_ attendance: String) {
  let head = "青禾縣議會第三次會議紀錄\n\n時  間：民國99年3月5日上午9時\n\n地  點：議會三樓"
  let issue = readPage("\(head)\n\n\(attendance)\n\n主  席：林議長守田\n\n報告事項\n\n\(text)\n\n\(second)\n")
  #expect(issue.articles.map(\.title) == ["青禾縣議會第三次會議紀錄"])
  #expect(issue.articles.first?.people.isEmpty ?? false)
}
