import Testing

@testable import Gazette

private let paragraphs = [
  "溪口镇的水渠修了三十年，渠底渗漏，闸门锈死，六个村庄的水田年年缺水，村民盼着修渠已经盼了许多个春天。",
  "去年冬天，镇里请来县水利局的技术员，沿着水渠走了三天，量了每一处渗漏的地方，把该修的都画在一张图上。",
  "修渠的钱一半由镇里出，一半由六个村庄按田亩分担，账目每个月贴在村口的墙上，谁家都可以来问，也可以来查。",
  "如今水渠修好了，上游的水当天就能流到下游的田里，六个村庄的人说，今年的稻子一定会比往年收得多。",
]

private func body(_ mark: (String) -> String = { $0 }) -> String {
  paragraphs.map(mark).joined(separator: "\n\n")
}

/// Cut wherever a line is full: words and addresses whole, marks hanging over the margin.
private func cut(_ text: String, at width: Int) -> String {
  text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
    var lines = [""]
    var room = width
    var rest = line[...]
    while let first = rest.first {
      let word = rest.prefix { $0.isASCII && $0 != " " }
      let token = word.isEmpty ? rest.prefix(1) : word
      let own = token.reduce(0) { $0 + ($1.isASCII ? 1 : 2) }
      if own > room, !lines[lines.count - 1].isEmpty, !"，。、：；）》”".contains(first) {
        lines.append("")
        room = width
      }
      if first != " " || !lines[lines.count - 1].isEmpty {
        lines[lines.count - 1] += token
        room -= own
      }
      rest = rest.dropFirst(token.count)
    }
    return lines.joined(separator: "\n")
  }.joined(separator: "\n")
}

private func reading(_ text: String) -> [String] {
  readPage(text).articles.map { article in
    let outline = article.outline.map { $0.marker + $0.heading }
    return "\(article.title ?? "-") \(article.people.map(\.name)) "
      + "\(article.paragraphs.map(\.text)) \(outline)"
  }
}

private let pages = [
  "# 溪口镇六个村庄合力修好三十年的老水渠，今年春天放水\n\n\(body())",
  "# [溪口镇六个村庄合力修好三十年的老水渠](https://example.org/a/b/c/20240506/xikou-canal.html)\n\n\(body())",
  "---\ntitle: 溪口镇六个村庄合力修好三十年的老水渠，今年春天放水灌田\nauthor: 林晓禾\n---\n\n\(body())",
  "# 修好水渠\n\n## 把渗漏的渠底一段一段补好，不让一滴水白白流走\n\n\(body())\n\n"
    + "## 把锈死的闸门一座一座换好，让六个村庄都能放水\n\n\(body())",
  "# 修好水渠\n\n![](图/溪口镇六个村庄合力修好三十年的老水渠/canal-2024.jpg)\n\n\(body())",
  "<h1>溪口镇六个村庄合力修好三十年的老水渠</h1>\n\n\(body { "<p style=\"text-indent:2em\">\($0)</p>" })",
]

@Test(arguments: pages, [24, 31, 36, 40, 46, 52, 60, 68, 74, 80])
func `markup that was cut with the text is the same markup`(_ page: String, _ width: Int) {
  #expect(reading(cut(page, at: width)) == reading(page))
  let crlf = cut(page, at: width).replacing("\n", with: "\r\n")
  #expect(reading(crlf) == reading(page))
}

@Test(arguments: [
  // A heading that leaves room has ended.
  "# 修好水渠\n林晓禾\n\(cut(body(), at: 40))",
  // Brackets that nothing closes.
  "修好水渠\n\(cut("[溪口" + body(), at: 40))",
  // Paragraphs between two tags that nothing but their lines parts.
  "修好水渠\n<p>\n\(paragraphs.joined(separator: "\n"))\n</p>",
])
func `what is no cut markup keeps its lines`(_ page: String) {
  let lines = page.split(separator: "\n")
  #expect(Page(page).lines.count == lines.count)
}

@Test func `lines below cut markup keep their numbers`() {
  let page = cut(pages[1] + "\n\n修渠要实施“3类”工程：一是清淤，二是换闸。", at: 40)
  let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
  let last = Page(page).lines.last
  #expect(last?.number == lines.count)
}

/// A site's page whose headline is longer than the lines it was cut to.
@Test(arguments: [40, 46, 52, 60])
func `the rest of a site's headline is part of it`(_ width: Int) {
  let page =
    "溪口镇通报表扬今年修渠好建议，林晓禾代表的分水办法和另外三件建议一同上榜\n2024-05-06 11:03:00 来源：青禾新闻\n\n"
    + "新闻记者 周晓远\n\n\(body())\n\n（图片来源：溪口镇政府）\n\n• 为你推荐\n\n即时新闻"
  #expect(
    readPage(cut(page, at: width)).articles.map(\.title) == readPage(page).articles.map(\.title))
}
