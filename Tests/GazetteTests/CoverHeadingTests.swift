import Testing

@testable import Gazette

private let parts =
  "一、今年的工作\n\n（一）清淤三十里。六个村庄轮流出工，渠底挖深了一尺。\n\n（二）换闸十二座。旧闸拆下来回炉，新闸当天装好。\n\n"
  + "二、明年的打算\n\n（一）衬砌渠底。先衬上游，再衬下游，一年一段。\n\n（二）修好路面。渠边的路铺上石子，看渠的人好走。\n"
private let outline =
  "s 一、 今年的工作\n  p （一） 清淤三十里\n  p （二） 换闸十二座\ns 二、 明年的打算\n  p （一） 衬砌渠底\n  p （二） 修好路面"

@Test(arguments: ["汇报提纲", "正文", "三十里水渠一年间", "文字缩放：", "汇报如下："])
func `a line over the whole outline holds none of it`(_ line: String) {
  let page = readPage("溪口镇水务工作汇报\n\n林晓禾\n\n\(line)\n\n\(parts)")
  #expect(page.articles.map(\.dump) == [outline])
}

@Test(arguments: [
  (
    "上半年回顾\n\n一、清淤三十里。六个村庄轮流出工。\n\n二、换闸十二座。新闸当天装好。\n\n下半年打算\n\n一、衬砌渠底。先衬上游。\n\n二、修好路面。铺上石子。\n",
    "s 上半年回顾\n  p 一、 清淤三十里\n  p 二、 换闸十二座\ns 下半年打算\n  p 一、 衬砌渠底\n  p 二、 修好路面"
  ),
  (
    "为修好水渠，提出建议如下，请水利部门研究办理，并答复提案的委员。\n\n说明：\n\n一、渠底渗漏。几十年没有衬过。\n\n二、闸门锈死。没有人上油。\n",
    "s 说明\n  p 一、 渠底渗漏\n  p 二、 闸门锈死"
  ),
  (
    "办法：\n\n一、衬砌渠底。几十年没有衬过。\n\n二、更换闸门。没有人上油。\n",
    "s 办法\n  p 一、 衬砌渠底\n  p 二、 更换闸门"
  ),
])
func `lines over parts and below text hold what follows`(_ body: String, _ expected: String) {
  #expect(
    readPage("溪口镇水务工作汇报\n\n林晓禾\n\n\(body)").articles.map(\.dump) == [expected])
}

@Test(arguments: ["引言", "前言", "导语"])
func `a preface stands beside the numbered parts and is no headline`(_ name: String) {
  let body =
    "\(name)\n\n水渠修了三十年，渠底渗漏，闸门锈死，六个村庄的水田年年缺水。\n\n一、渠底渗漏\n\n渠底是黄土，水走一路漏一路。\n\n二、闸门锈死\n\n没有人上油，锈住了才想起来。\n"
  let expected = "s \(name)\ns 一、 渠底渗漏\ns 二、 闸门锈死"
  let named = readPage("溪口镇水渠调查\n\n林晓禾\n\n\(body)")
  #expect(named.articles.map(\.dump) == [expected])
  let nameless = readPage(body)
  #expect(nameless.articles.map(\.title) == [nil])
  #expect(nameless.articles.map(\.dump) == [expected])
}

@Test(arguments: [
  ("溪口镇水务工作汇报范文6篇", "前言：我们精心挑选了几篇水务工作汇报，供您阅读参考，希望对您有帮助。", "溪口镇水务工作汇报"),
  ("溪口镇水务工作汇报及下一年打算", "- 水务汇报范文推荐度：", "溪口镇水务工作汇报及打算"),
  ("关于溪口镇水务工作的汇报（通用）", "前言：下面是小编整理的水务工作汇报，欢迎参考。", "溪口镇水务工作的汇报"),
])
func `a headline printed again below a collection's words heads no section`(
  _ head: String, _ note: String, _ second: String
) {
  let page = readPage("\(head)\n\n\(note)\n\n\(second)\n\n\(parts)")
  #expect(page.articles.map(\.dump) == [outline])
  #expect(page.articles.first?.paragraphs.first?.text == "一、今年的工作")
}

@Test(arguments: [
  ("溪口镇水务工作汇报", "六个村庄的水田年年缺水，今年镇里下决心修好水渠，大家都盼着早日通水。", "溪口镇水务工作"),
  ("溪口镇水渠怎么修", "前言：我们精心挑选了几篇水务工作汇报，供您阅读参考，希望对您有帮助。", "看渠的人从哪里来"),
])
func `a line of other words, or below the text's own, stays a heading`(
  _ head: String, _ note: String, _ second: String
) {
  let page = readPage("\(head)\n\n\(note)\n\n\(second)\n\n\(parts)")
  let texts = page.articles.flatMap(\.paragraphs).map(\.text)
  #expect(texts.contains(second) || page.articles.contains { $0.title == second })
}
