import Testing

@testable import Gazette

private let body =
  "溪口镇的水渠修了三十年，渠底渗漏，闸门锈死，六个村庄的水田年年缺水，村民盼着修渠。一是清淤，今年春天先清上游的十二里，下游的六里秋后再清。二是换闸，木闸都换成铁闸，每村留两个人看守。三是定规矩，什么时候放水，放多少，写在村口的墙上。修渠的钱一半由镇里出，一半由六个村庄按田亩分担，账目每个月贴出来，谁都可以来问。"

private let oneLine = [
  "修好水渠 六个村庄受益 林晓禾 \(body) \(body) （作者系青禾县水利局局长）",
  "5月6日，溪口镇召开修渠大会，六个村庄的代表都来了。\(body)会议开了一个下午，没有一个人早走。",
]

private func reading(_ text: String) -> [String] {
  readPage(text).articles.map { article in
    let outline = article.outline.map { $0.marker + $0.heading }
    return "\(article.title ?? "-") \(article.people.map(\.name)) "
      + "\(article.paragraphs.map(\.text)) \(outline)"
  }
}

@Test(arguments: oneLine, [20, 26, 33, 40, 48, 57, 64, 72, 80])
func `a page on one line is the same page cut at any width`(_ page: String, _ width: Int) {
  #expect(reading(cutAtWidth(page, width)) == reading(page))
  #expect(reading(cutAtWidth(page, width) + "\n") == reading(page))
}

@Test func `white space between all lines parts nothing`() {
  let lines = cutAtWidth(oneLine[1], 48).replacing("\n", with: "\n\n")
  #expect(reading(lines) == reading(oneLine[1]))
  #expect(reading(lines.replacing("\n", with: "\r\n")) == reading(oneLine[1]))
}

@Test(arguments: [
  // A paragraph's last line leaves room.
  "修好水渠\n\(cutAtWidth(body, 40))\n\(cutAtWidth(body, 40))",
  // A paragraph stands further in.
  "\(cutAtWidth("　　" + body, 40))\n\(cutAtWidth("　　" + body, 40))",
  // Lines of a poem end, each of them.
  "清淤在三月，渠水慢慢清。\n换闸在五月，木闸变铁闸。\n放水在六月，水田一片青。\n收稻在九月，六村一起忙。\n分账在腊月，账目贴墙上。",
])
func `a page set in lines keeps them`(_ page: String) {
  #expect(Page(page).lines.count == page.split(separator: "\n").count)
}

@Test func `a finding names the line of the file`() {
  let page = cutAtWidth("修好水渠 六个村庄受益 林晓禾 \(body) 修渠要实施“3类”工程：一是清淤，二是换闸。", 40)
  #expect(readPage(page).diagnostics.allSatisfy { $0.line <= page.split(separator: "\n").count })
}
