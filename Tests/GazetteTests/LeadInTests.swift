import Testing

@testable import Gazette

private let text =
  "溪口镇的水渠修好以后，六个村庄的水田都喝上了水，村民说今年的稻子一定比去年好。镇里请了两位村民看渠，每天走一遍，闸门坏了当天修好，淤泥也随时清掉。"
private let more = "每亩每年五元，由村里统一收取，用在看渠和清淤上，年终张榜公布，人人都可以查看。各公社的做法不同，钱够用的少，不够的多。"

@Test(arguments: ["今后应当：", "各村必须：", "看渠的人不得："])
func `a sentence that its list ends is no heading`(_ lead: String) {
  let page =
    "青禾县水利工作报告\n\(text)\n（一）管好水渠\n\(more)\n\(lead)\n（1）每天看渠。\(text)\n（2）每月清淤。\(more)\n（二）用好水渠\n\(text)\n"
  #expect(!(readPage(page).articles.first?.dump.contains(lead.dropLast()) ?? true))
}

@Test(arguments: ["县委：", "中央："])
func `whom a report is sent to is no heading`(_ receiver: String) {
  let page = "关于水渠检查的报告\n\(receiver)\n\(text)\n一、水渠的情况\n\(more)\n二、今后的办法\n\(text)\n"
  #expect(
    !(readPage(page).articles.first?.dump.contains("section  \(receiver.dropLast())") ?? true))
}

@Test(arguments: [
  ("Q1新渠什么时候修成？", "Q2哪些村庄先用水？", true), ("Q1：新渠什么时候修成？", "Q2：哪些村庄先用水？", true),
  ("问题一：新渠什么时候修成？", "问题二：哪些村庄先用水？", true), ("新渠什么时候修成？", "哪些村庄先用水？", false),
  ("Q2新渠什么时候修成？", "Q4哪些村庄先用水？", false),
])
func `of questions that count on from one two are enough`(
  _ first: String, _ second: String, _ expected: Bool
) {
  let texts = [first, text, second, more].map { Optional(glyphs($0)) }
  #expect(!BareQuestions.indices(in: texts).isEmpty == expected)
}

@Test(arguments: ["据几个村子反映，村民有以下几怕", "从目前看，村民对修渠的态度大致分为三种", "归纳起来，村民的意见有三条"])
func `a clause that says how many points follow heads nothing`(_ lead: String) {
  let article = readPage(
    """
    # 关于青禾镇水渠的调研报告
    日前，水利站走遍六个村庄，把水渠看了一遍，同村民谈了很多，写成这份报告。
    ## 村民怎么想
    \(lead)
    一、怕出工误了农时。春秋两季最忙，家里劳力少的都说抽不出人来。
    二、怕花了钱修不好。上一回修渠只用了三年，闸门就锈住了。
    三、怕修好了没人管。渠长二十里，看渠的人换了四个。
    ## 水利站的打算
    水利站打算先修最险的三里，剩下的明年开春以前修完，账目贴在村口。
    ## 还要做的事
    看渠的人要懂水，也要懂闸门，光有力气不行。每村一人，轮着来。
    """
  ).articles[0]
  #expect(article.outline.map(\.heading) == ["村民怎么想", "水利站的打算", "还要做的事"])
  #expect(article.outline.first?.children.count == 3)
}
