import Testing

@testable import Gazette

private let first = "日前，青禾镇水利站用半个月时间走遍六个村庄，把六条水渠看了一遍，同三十位村民谈了话。"
private let second = "六个村庄轮流出工，春秋各清淤一次，闸门坏了当天修好，账目每月贴在村口。"
private let text = "\(first)\n\n\(second)"

private func head(_ lines: String) -> String {
  let article = readPage("\(lines)\n\n\(text)\n").articles[0]
  return "\(article.title ?? "-")|\(article.subtitle ?? "-")"
}

@Test(arguments: [
  ("### 六条水渠今年全部清淤\n\n# 水到田头，秧苗不愁", "水到田头，秧苗不愁|-"),
  ("## 镇里拿出三万元\n\n# 看渠人有了工钱", "看渠人有了工钱|-"),
  ("# 水从哪里来？\n\n## ——青禾镇水利站站长答记者问", "水从哪里来？|——青禾镇水利站站长答记者问"),
  ("# 老渠新水\n\n### ——青禾镇六个村庄修渠记", "老渠新水|——青禾镇六个村庄修渠记"),
  ("### 看渠人守住三十里水渠——\n\n# 水从山上来", "水从山上来|-"),
])
func `what stands above or below a headline by its level is no part of it`(
  _ lines: String, _ expected: String
) {
  #expect(head(lines) == expected)
}

@Test(arguments: [
  ("# 修好老水渠\n\n# 种好责任田", "种好责任田")
])
func `lines that lead on belong to one headline`(_ lines: String, _ rest: String) {
  #expect(head(lines).contains(rest) && !head(lines).hasPrefix("\(rest)|"))
}

@Test(arguments: ["120处", "3.6万元", "48人"])
func `figures above what they count head no article`(_ figure: String) {
  let page =
    "## 1. 水渠通水\n\n今天，青禾镇水渠通水，稻田喝上了水。\n\n## 2. 数字水利 水渠管护一年账\n\n\(figure)\n一年里水利站看护的水渠又添了一段，漏水少了。\n6个村\n六个村庄轮流出工，春秋各清淤一次。\n\n## 3. 水利站招人\n\n水利站招看渠人十二名，每村两名。\n"
  #expect(!readPage(page).articles.contains { $0.title == figure || $0.title == "6个村" })
}

@Test(arguments: ["3月5日 星期二 晴", "12月8日 星期四 阴转小雨", "2月28日 星期日"])
func `the day above a diary's only entry is no heading`(_ day: String) {
  let article = readPage("两会日记：水渠的事\n\n\(day)\n\n\(text)\n").articles[0]
  #expect(article.outline.isEmpty)
}

@Test func `a headline printed again within the text goes with a picture`() {
  let page =
    "青禾镇的水从哪里来\n\n2024-05-06 10:41:35\n\n青禾镇的水从哪里来\n\n村民在渠边清淤\n\n问：青禾镇的水渠修得怎样？你们下一步有什么打算？\n\n答：今年六条水渠全部清淤，闸门坏了当天修好，账目每月贴在村口。\n\n青禾镇的水从哪里来\n\n站长在渠边查看闸门\n\n明年还要再修两条渠，钱由镇里和县里各出一半，每村请两人看护。\n\n问：村民怎么说？\n\n答：水一来就好，秧苗当天就插下去了，一家人忙到天黑。\n"
  let article = readPage(page).articles[0]
  #expect(article.outline.count == 2)
  #expect(!article.dump.contains("站长在渠边") && !article.dump.contains("村民在渠边"))
}

@Test func `the first of the headings of a lower level is a section, no deck`() {
  let article = readPage(
    "# 青禾镇看渠人林晓禾\n\n## 个人介绍\n\n\(first)\n\n## 采访记录\n\n\(second)\n"
  ).articles[0]
  #expect(article.title == "青禾镇看渠人林晓禾")
  #expect(article.outline.map(\.heading) == ["个人介绍", "采访记录"])
  #expect(article.paragraphs.first?.text == "个人介绍")
}

@Test(arguments: [
  // The only one of its level, and one above a further line of the headline.
  "# 青禾镇看渠人林晓禾\n\n## 三十年守着一条渠\n\n\(first)\n\n\(second)\n",
  "# 青禾镇看渠人林晓禾\n\n## 三十年守着一条渠\n\n### ——记青禾镇水利站\n\n\(first)\n\n## 采访记录\n\n\(second)\n",
])
func `a lower heading alone below a headline is its deck`(_ page: String) {
  #expect(readPage(page).articles[0].outline.allSatisfy { $0.heading != "三十年守着一条渠" })
}
