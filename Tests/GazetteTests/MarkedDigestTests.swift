import Gazette
import Testing

private let items = [
  ("溪口镇水渠全线通水", "今天，溪口镇水渠全线通水。水渠长二十公里，灌溉六个村的水田，看渠人日夜轮值。"),
  ("全镇公交延长到后山", "昨天，后山公交线路开通。首班车六点从镇里发出，村里的学生第一次坐车上学。"),
  ("县里举办春茶集市", "记者从县里了解到，春茶集市本周开市。二十家茶厂带来新茶，三天卖出五吨。"),
  ("老街路灯换成太阳能", "老街的路灯本月全部更换。新灯白天充电，夜里亮到天明，一年省下不少电费。"),
]

private let abroad = [
  ("邻国连日大雨多地停课", "邻国气象部门说，大雨还要下三天。山区的学校全部停课，两座水库开闸放水。"),
  ("海峡渡轮恢复通航", "港务当局宣布，渡轮明天恢复通航。上月的大风损坏了码头，修理用了三个星期。"),
  ("岛国举行地方选举", "岛国昨天举行地方选举，十二个区的选民投票，结果将在周末公布。"),
]

private func part(_ name: String, _ items: some Sequence<(String, String)>) -> String {
  "### \(name)\n\n<p>本台消息（新闻联播）：</p>"
    + items.map { "<p><strong>\($0.0)</strong></p><p>\($0.1)</p>" }.joined() + "\n\n"
}

@Test func `a part's name marked up above a dateline and bold heads is its headline`() {
  let page = readPage(
    part("国内联播快讯", items) + "### 水渠是怎样修成的\n\n<p>本台消息（新闻联播）：\(items[0].1)\(items[3].1)</p>\n\n"
      + part("国际联播快讯", abroad))
  #expect(page.articles.map(\.title) == ["国内联播快讯", "水渠是怎样修成的", "国际联播快讯"])
  #expect(page.articles.first?.outline.map(\.heading) == items.map(\.0))
}

private let news = "溪口镇昨天召开修渠会议，镇长林晓禾到会讲话。会议要求，六个村庄分段包干，月底以前清完淤泥，闸门全部换新。"

@Test func `a picture may stand between a headline and its dateline`() {
  let article = { (title: String, day: Int) in
    "\(title)\n作者：林晓禾  时间：2024-05-0\(day)\n\n　　5月\(day)日，镇长（右）看水渠。\n周小远摄\n\n"
      + "　　本报溪口5月\(day)日电 （记者林晓禾）\(news)\n\n"
  }
  let page = readPage(article("溪口修渠", 5) + article("溪口换闸", 6))
  #expect(page.articles.map(\.title) == ["溪口修渠", "溪口换闸"])
}

// MARK: - One article

private let answer = "溪口镇的水渠修了三十年，渠底渗漏，闸门锈死，六个村庄的水田年年缺水，村民等着换闸清淤。"

@Test func `questions that end in no mark are turns above their answers`() {
  let page = readPage(
    "问：镇里说今年不收水费，通水以后是否还是这样\n答：\(answer)\n问：有人说后山的水渠还没有人看\n答：\(answer)今年派了人。\n")
  #expect(page.articles.map(\.title) == [nil])
  #expect(page.articles.first?.outline.map(\.kind) == [.question, .question])
}

@Test(arguments: [
  "问水哪得清如许\n\n\(answer)\n\n\(answer)", "问：水从哪里来\n\n\(answer)\n\n\(answer)",
])
func `a headline that begins with the word is none`(_ text: String) {
  #expect(readPage(text).articles.first?.title?.hasPrefix("问") == true)
}

@Test func `figures below numbers in words count points`() {
  let budget = ["一般公共预算", "政府性基金预算", "国有资本经营预算", "社会保险基金预算"]
  let points = budget.enumerated().map { place, name in
    "\(place + 1). \(name)\n\(name)收入完成\(place + 2)亿元，为年初数的百分之一百，收支平衡。"
  }
  let page = readPage(
    "溪口镇预算执行情况报告\n\n一、预算执行情况\n\n\(answer)\n\n（一）收支情况\n\n"
      + points.joined(separator: "\n\n") + "\n\n（二）重点工作\n\n\(answer)\n")
  #expect(page.articles.map(\.title) == ["溪口镇预算执行情况报告"])
  let parts = page.articles.first?.outline.first?.children ?? []
  #expect(parts.map(\.marker) == ["（一）", "（二）"])
  #expect(parts.first?.children.map(\.heading) == budget)
}
