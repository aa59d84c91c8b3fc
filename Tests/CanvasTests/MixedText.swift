/// Random newspaper-like text: the same seed gives the same text on every machine.
enum MixedText {
  private static let bricks = [
    "发", "展", "县域", "经济", "规划", "，", "。", "、", "“融合”", "（试点）", "——", "……", "《纲要》",
    "2025年", "12.5%", "3万亿元", "AI", "5G", " proposal ", "GDP", "：", "；", "①", "e\u{301}te", "🙂",
    "建设", "治理", "提升", "乡村", "人民", "的", "要", "一是", "二是", "为", "先导",
  ]

  static func make(seed: UInt64, length: Int) -> String {
    var state = seed &* 6_364_136_223_846_793_005 &+ 1
    var text = "始"
    var wasMark = false
    for _ in 0..<length {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let brick = bricks[Int(state >> 33) % bricks.count]
      let isMark = "，。、—…：；“（《".contains(brick.first ?? " ")
      let isRunOn =
        text.utf8.last.map { $0 < 128 } == true && brick.utf8.first.map { $0 < 128 } == true
      if isMark && wasMark || isRunOn { continue }
      wasMark = isMark
      text += brick
    }
    return text
  }
}
