import Testing

@testable import Gazette

private let text = "本办法适用于溪口镇六个村庄的水渠，镇水利站负责执行，用水的农户都应当遵守。"

private func law(_ body: String) -> String? {
  readPage("溪口镇水渠管理办法\n\n\(body)\n").articles.first?.dump
}

@Test(arguments: [
  ("第一条\n\n（适用范围）", "第二条\n\n（执行机关）", "s 第一条 （适用范围）\ns 第二条 （执行机关）"),
  ("第十一條\n(標的)", "第十二條\n(生效)", "s 第十一條 (標的)\ns 第十二條 (生效)"),
  ("第1条\n（目的）", "第2条\n（用水顺序）", "s 第1条 （目的）\ns 第2条 （用水顺序）"),
])
func `an article's number alone on its line is joined with its name`(
  _ first: String, _ second: String, _ expected: String
) {
  #expect(law("\(first)\n\n\(text)\n\n\(second)\n\n\(text)") == expected)
}

@Test(arguments: [("第一条", "第二条"), ("第十一條", "第十二條"), ("第1条", "第2条")])
func `an article's number alone on its line counts the paragraph below`(
  _ first: String, _ second: String
) {
  let other = "渠长由村民推选，任期三年，可以连任，报酬从水费里出。"
  #expect(
    law("\(first)　\n\(text)\n\n\(second)　\n\(other)")
      == "p \(first) 本办法适用于溪口镇六个村庄的水渠，镇水利站负责执行，用水的农户都应当遵守\np \(second) 渠长由村民推选，任期三年，可以连任，报酬从水费里出")
}

@Test(arguments: [
  ("第一渠\n\n（溪口段）", "第二渠\n\n（东桥段）"),
  ("第一条水渠\n\n（溪口段）", "第二条水渠\n\n（东桥段）"),
])
func `other lines above a bracket are no articles`(_ first: String, _ second: String) {
  let dump = law("\(first)\n\n\(text)\n\n\(second)\n\n\(text)") ?? ""
  #expect(!dump.contains("第一条 ") && !dump.contains("第一渠 "))
}

@Test(arguments: ["“第五条\n\n（用水顺序）", "「第五條\n\n（用水順序）", "『第5条\n（顺序）"])
func `an article that a law quotes heads no text of its own`(_ quoted: String) {
  let page = readPage("溪口镇水渠管理办法\n\n第五条修改如下：\n\n\(quoted)\n\n\(text)”\n")
  #expect(page.articles.map(\.title) == ["溪口镇水渠管理办法"])
}

@Test(arguments: [
  (
    "第一条 渠长管水。|第二条 用水的顺序：|一、先浇秧田。|二、再浇菜地。|第三条 本办法明年施行。",
    "p 第一条 渠长管水\np 第二条 用水的顺序\n  p 一、 先浇秧田\n  p 二、 再浇菜地\np 第三条 本办法明年施行"
  ),
  (
    "第一条 渠长管水。|第二条 用水的顺序：|一、先浇秧田。|二、再浇菜地。",
    "p 第一条 渠长管水\np 第二条 用水的顺序\n  p 一、 先浇秧田\n  p 二、 再浇菜地"
  ),
  (
    "第一条 本会叫水渠会。|第二条 会员的权利：|一、用水。|二、选举渠长。|三、查看账目。",
    "p 第一条 本会叫水渠会\np 第二条 会员的权利\n  p 一、 用水\n  p 二、 选举渠长\n  p 三、 查看账目"
  ),
  (
    "一、总则|第一条 渠长管水。|第二条 农户用水。|二、附则|第三条 本办法明年施行。",
    "s 一、 总则\n  p 第一条 渠长管水\n  p 第二条 农户用水\ns 二、 附则\n  p 第三条 本办法明年施行"
  ),
])
func `what counts within an article of a law stands below it`(_ lines: String, _ expected: String) {
  let body = lines.split(separator: "|").joined(separator: "\n\n")
  #expect(law("\(text)\n\n\(body)") == expected)
}
