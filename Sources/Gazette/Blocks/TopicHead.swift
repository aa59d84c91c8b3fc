/// The headline that an agency prints behind its dateline: `新华社某地5月6日电 题：题目`.
///
/// Where lines are lost, the reporters and the text follow on the same one: `题目 新华社记者甲乙、丙丁…`.
enum TopicHead {
  private static let shortest = 4
  private static let longest = 45
  /// Reporters may stand behind a headline and its deck.
  private static let furthest = 70

  /// A dateline's end says that a headline follows.
  static func announces(_ dateline: GlyphSlice) -> Bool { labels.endsAny(dateline) }

  /// `题：题目` on a line below: how long the label is.
  static func label(of text: GlyphSlice) -> Int? { labels.match(in: text, at: 0)?.count }

  /// The headline, and the line of reporters if one follows; nil where no end of it is in sight.
  static func parts(of text: GlyphSlice) -> (head: Int, byline: Range<Int>?)? {
    let press = text.prefix(furthest).indices.first {
      Vocabulary.pressLabels.match(in: text, at: $0) != nil
    }
    if let press, press >= shortest, !text[..<press].contains(anyOf: stops),
      let end = namesEnd(in: text, from: press)
    {
      return (press, press..<end)
    }
    let reach = text.prefix(longest)
    // A line to itself is the headline to its end.
    if text.count <= furthest, !text.contains(anyOf: stops), !Sentence.isEnded(text) {
      return (text.endIndex, nil)
    }
    let end =
      reach.firstIndex { asks.contains($0.code) }.map { $0 + 1 }
      ?? reach.firstIndex { $0.code == 0x20 } ?? (text.count <= longest ? text.endIndex : nil)
    guard let end, end >= shortest, !text[..<end].contains(anyOf: stops) else { return nil }
    return (end, nil)
  }

  /// Behind the last name: at a gap, or where a text's first word follows.
  private static func namesEnd(in text: GlyphSlice, from press: Int) -> Int? {
    guard let label = Vocabulary.pressLabels.match(in: text, at: press) else { return nil }
    var index = press + label.count
    while index < text.count {
      let rest = text[index...].drop { $0.code == 0x20 }
      let length = [3, 2].first {
        PersonName.likelihood(rest.prefix($0)) >= 0.7
          && endsName(in: text, at: rest.startIndex + $0)
      }
      guard let length else { return nil }
      index = rest.startIndex + length
      guard index < text.count, text[index].code == list else { return index }
      index += 1
    }
    return index
  }

  /// A name ends before a mark, a gap, a number or a word that texts begin with.
  private static func endsName(in text: GlyphSlice, at index: Int) -> Bool {
    guard index < text.endIndex else { return true }
    return !Characters.isIdeograph(text[index].code) || text[index].kinds.has(.numeral)
      || openings.match(in: text, at: index) != nil
  }

  private static let labels: WordList = ["题:"]
  private static let openings: WordList = [
    "近", "日前", "今", "去年", "前", "当", "随着", "在", "从", "记者", "为", "自", "据", "针对", "围绕", "如何", "作为",
    "这", "走进",
    "初", "盛", "时", "有", "最", "我国", "中国", "国", "每", "上", "本", "连日",
  ]
  private static let asks: ScalarSet = "？！"
  private static let stops: ScalarSet = "。；"
  private static let list = Glyph.fold("、")
}
