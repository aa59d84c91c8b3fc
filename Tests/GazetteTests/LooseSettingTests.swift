import Testing

@testable import Gazette

@Test(arguments: [
  ("2024 年 5 月 6 日\n修渠 12 公里\n投工 300 个", "2024年5月6日\n修渠12公里\n投工300个"),
  ("全镇 6 个村 60 户\n渠长 9 里，闸 4 座", "全镇6个村60户\n渠长9里，闸4座"),
  ("建 5G 基站 20 座\n分 3 期 2 年\n每村 4 座", "建5G基站20座\n分3期2年\n每村4座"),
  ("第 3 条 修渠\n第 4 条 引水\n第 5 至 6 条 护田", "第3条 修渠\n第4条 引水\n第5至6条 护田"),
  ("修渠， 引水， 护田， 种树， 养鱼。 村村通水。", "修渠，引水，护田，种树，养鱼。村村通水。"),
])
func `blanks beside every number or mark are taken out`(_ text: String, _ expected: String) {
  #expect(Page(text).texts.joined(separator: "\n") == expected)
}

@Test(arguments: [
  "第3版 2024年5月6日\n修渠12公里 投工300个",
  "2024 年修渠\n3月5日动工，8月6日完工",
  "修渠， 引水，护田，种树，养鱼",
  "修好水渠 引来清水 护住农田",
])
func `blanks that part something stay`(_ text: String) {
  #expect(Page(text).texts.joined(separator: "\n") == text)
}

private func stops(_ text: String) -> Int {
  let page = Page(text)
  return page.lines.reduce(0) { count, line in
    count + page.text(line).count { $0.code == Glyph.fold("。") }
  }
}

@Test(arguments: [
  ("村里修好水渠.\n今年引来清水.\n大家护住农田.", 3),
  ("村里修好水渠．今年引来清水．大家护住农田．", 3),
  ("“水渠修好了.”村民说.大家都笑了.", 3),
  ("六村议事(共三次).\n今年引来清水.\n渠长3.5公里.", 3),
])
func `points behind words are full stops where a page has no others`(_ text: String, _ count: Int) {
  #expect(stops(text) == count)
}

@Test(arguments: [
  "村里修好水渠。\n今年引来清水.\n大家护住农田.\n种上水稻.",
  "1.修渠\n2.引水\n3.护田\n一.总则\n二.细则\n三.附则",
  "渠长3.5公里，深1.2米，宽2.4米，投资8.6万元",
  "青禾网首页.溪口频道.议事",
])
func `points of numbers, of an ellipsis or beside full stops are none`(_ text: String) {
  #expect(stops(text) == text.count { $0 == "。" })
}
