import Testing

@testable import Gazette

private let body = "各位代表：\n现在，我代表镇人民政府，向大会报告工作，请予审议。\n一、去年工作\n水渠修好了四公里，三个村庄的水田当天就浇上了水，村民到渠边放了鞭炮。"

private func head(_ line: String) -> String {
  let article = readPage("\(line)\n\(body)").articles[0]
  let people = article.people.map(\.name).joined(separator: " ")
  return "\(article.title ?? "-")|\(article.subtitle ?? "-")|\(people)"
}

@Test(arguments: [
  (
    "镇政府工作报告——2024年1月22日在青禾镇第十九届人民代表大会第四次会议上 镇长 林禾",
    "镇政府工作报告|——2024年1月22日在青禾镇第十九届人民代表大会第四次会议上|林禾"
  ),
  (
    "水渠工作报告——2019年3月2日在青禾县水利工作会议上",
    "水渠工作报告|——2019年3月2日在青禾县水利工作会议上|"
  ),
  (
    "修好老水渠 种好责任田——2019年3月2日在青禾县农村工作大会上 县长 周田",
    "修好老水渠 种好责任田|——2019年3月2日在青禾县农村工作大会上|周田"
  ),
  (
    "标题：镇政府工作报告——在青禾镇第十九届人民代表大会第四次会议上",
    "镇政府工作报告|——在青禾镇第十九届人民代表大会第四次会议上|"
  ),
])
func `a headline and its occasion on one line are parted`(_ line: String, _ wanted: String) {
  #expect(head(line) == wanted)
}

@Test(arguments: ["修好水渠——青禾镇2024年工作记事", "镇长林禾在水利工作会议上——说说2024年的水渠"])
func `another dash in a headline parts nothing`(_ line: String) {
  #expect(head(line) == "\(line)|-|")
}

@Test(arguments: [
  "——2019年3月2日在青禾镇第十九届人民代表大会第四次会议\n\n镇长  林禾",
  "2019年3月2日在青禾镇\n\n第十九届人民代表大会第四次会议上\n\n镇长  林禾",
])
func `an occasion below front matter that gives the headline is no text`(_ head: String) {
  let article = readPage(
    "---\nsource: https://qinghe.example/2019\ntitle: 青禾镇人民政府工作报告（2019）\n---\n\n\(head)\n\n\(body)"
  ).articles[0]
  #expect(article.title == "青禾镇人民政府工作报告（2019）")
  #expect(article.subtitle?.contains("第十九届人民代表大会") == true)
  #expect(article.people.map(\.name) == ["林禾"])
  #expect(article.paragraphs.first?.text == "各位代表：")
}
