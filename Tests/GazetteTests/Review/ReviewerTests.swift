import Testing

@testable import Gazette

private let paragraphs = [
  "青禾镇的水渠修了三十年，渠底渗漏，闸门锈死，六个村庄的水田年年缺水。今年春天，镇里决定把水渠重新修好，钱由镇里和村里各出一半。",
  "村民代表说，只要账目公开，大家都愿意出力，渠修好了人人受益。镇里于是把每一笔开支都贴在村口，谁都可以来问，来查。",
  "到五月底，主渠已经修好四公里，支渠修好九公里，三个村庄的水田当天就浇上了水，村民到渠边放了鞭炮，孩子们光着脚在水里跑。",
  "镇里说，明年还要修好剩下的三条支渠，并且请人把闸门换成新的，让下游的两个村庄也能浇上水。",
]
private let body = paragraphs.joined(separator: "\n")

/// Each article's headline and the pieces of its text, by the rules alone and as read over.
private func readings(_ text: String) -> (rules: [String], read: [String]) {
  let page = RunningHead.part(LineReader.read(SourceText(text)))
  defer { withExtendedLifetime(page.store) {} }
  let pieces = BlockReader.read(page)
  let found = ArticleFinder.find(in: pieces)
  let read = Reviewer.review(found, of: pieces)
  func show(_ assignment: Assignment, _ pieces: [Piece]) -> [String] {
    assignment.articles.map { draft in
      let titles = (draft.head?.titles ?? []).map { page.string(pieces[$0].text) }
      let texts = draft.pieces.map { page.string(pieces[$0].text.prefix(4)) }
      return titles.joined(separator: "/") + ": " + texts.joined(separator: " ")
    }
  }
  return (show(found, pieces), show(read.assignment, read.pieces))
}

@Test(arguments: [
  (
    "a menu with a gap for the headline",
    "首页 新闻 专题\n2024-05-06\n青禾镇修好三十年老水渠\n\(body)\n赞 12\n在看",
    "青禾镇修好三十年老水渠: 青禾镇的 村民代表 到五月底 镇里说，"
  ),
  (
    "who may be asked, below the text",
    "青禾县人民政府办公室\n关于修好老水渠的情况说明\n\(body)\n联系人：林禾\n电话：00000000",
    "青禾县人民政府办公室关于修好老水渠的情况说明: 青禾镇的 村民代表 到五月底 镇里说，"
  ),
  (
    "an end's mark",
    "林禾谈水渠：账目公开，人人出力\n来源：青禾报  2024-05-06\n编者按：青禾镇修好了老水渠，本报记者请镇长林禾说一说。\n问：水渠为什么要修？\n"
      + "答：\(paragraphs[0])\n问：钱从哪里来？\n答：\(paragraphs[1])\n问：修好了吗？\n答：\(paragraphs[2])\n（完）\n责编：周田\n分享到：",
    "林禾谈水渠：账目公开，人人出力: 问：水渠 答：青禾 问：钱从 答：村民 问：修好 答：到五"
  ),
])
func `what no rule knows is mended`(_ name: String, _ text: String, _ wanted: String) {
  let readings = readings(text)
  #expect(readings.rules != readings.read)
  #expect(readings.read == [wanted])
}

@Test(arguments: [
  ("a page of a few lines", "首页 新闻 专题\n2024-05-06\n青禾镇修好三十年老水渠\n\(paragraphs[0])\n赞 12"),
  ("an article alone", "青禾镇修好三十年老水渠\n\(body)"),
  ("signed articles without remains", "青禾镇修好三十年老水渠\n本报记者 林禾\n\(body)\n南坡果园丰收\n本报记者 周田\n\(body)"),
  (
    "headlines below their texts",
    "\(paragraphs[0])\n\(paragraphs[2])\n（作者单位：青禾镇水利站）\n\(paragraphs[1])\n\(paragraphs[3])\n（作者单位：青禾镇政府）\n"
      + "水渠浇上了水\n林禾\n每一笔开支都贴在村口\n周田"
  ),
])
func `what the rules know is left to them`(_ name: String, _ text: String) {
  let readings = readings(text)
  #expect(readings.rules == readings.read)
}

@Test(arguments: [
  "联系人：林禾", "联系人：林禾\n电话：00000000", "赞 12\n在看", "共2页 第1页\n打印本页",
])
func `a line that both readers leave aside is no headline without a text`(_ foot: String) {
  let page = readPage("青禾县人民政府办公室\n关于修好老水渠的情况说明\n\(body)\n\(foot)")
  #expect(page.diagnostics.map(\.code) == [])
}

@Test func `text that the second reading leaves out is told of`() {
  let notice = "本网所登的文字都由各镇的水利站送来，转载的时候请写明从哪里来，有疑问的请在上班的时候到站里来问，站里有人值班。"
  let page = readPage("首页 新闻 专题\n2024-05-06\n青禾镇修好三十年老水渠\n\(body)\n赞 12\n在看\n\(notice)")
  let lost = page.blocks.filter { $0.role == .unassigned }
  #expect(lost.isEmpty == !page.diagnostics.contains { $0.code == .unassignedText })
}
