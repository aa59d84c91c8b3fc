/// Parallel heads without a number: `微观层面，… 宏观层面，…`, `在生产端，…`, `从全国看，…`.
enum FrameScanner {
  private static let longest = 10

  /// What a head may begin and has to end with, and how many make a list: two views of a thing
  /// (从国内看，… 从国际看，…) are still running text.
  private static let frames: [(start: Word?, ends: WordList, least: Int)] = [
    (nil, ["层面"], 2), (nil, ["方面"], 2), (nil, ["端"], 2), (nil, ["维度"], 2),
    ("从", ["看", "来看", "来说", "来讲", "角度"], 3), ("就", ["而言", "来说", "来讲"], 3),
    ("对", ["而言", "来说", "来讲"], 3),
  ]

  /// How many heads of a frame make a list.
  static func least(_ frame: Int) -> Int { frames[frame].least }

  /// The head that ends at a comma and has a sentence of its own behind it.
  ///
  /// Of few commas: those behind one of `lasts`.
  static func item(before index: Int, in text: GlyphSlice, paragraph: Int) -> Item? {
    guard let start = start(before: index, in: text) else { return nil }
    let head = text[start..<index]
    guard (3...longest).contains(head.count), !head.hasSuffix(oneHand), !pointing.startsAny(head),
      start == 0 || !isAside(head),
      head.allSatisfy({ Characters.isIdeograph($0.code) }),
      let frame = frames.firstIndex(where: { frame in
        frame.ends.endsAny(head) && frame.start.map { head.hasPrefix($0) } ?? true
      })
    else { return nil }
    return Item(
      kind: .frame, rank: Family.inlineRank, ordinal: frame, paragraph: paragraph, start: start,
      markerEnd: index, headingStart: index + 1)
  }

  private static func start(before index: Int, in text: GlyphSlice) -> Int? {
    var start = index
    while start > 0, index - start <= longest, !text[start - 1].kinds.has(.clauseBreak) {
      start -= 1
    }
    guard start > 0 else { return 0 }
    return stops.contains(text[start - 1].code) ? start : nil
  }

  /// `在某某方面，` within a paragraph: running text that turns to the next thing.
  ///
  /// Of 25 on eight pages read by judges none was a point, 21 of them within a paragraph.
  private static func isAside(_ head: GlyphSlice) -> Bool {
    head.hasPrefix(within) && sides.endsAny(head)
  }

  /// Whether the first head of a list in this frame opens its paragraph: `某某方面，` within one tells on.
  static func opensParagraph(_ frame: Int) -> Bool { frame == aspects }

  /// The place of `某某方面` among the frames.
  private static let aspects = 1

  private static let within: Word = "在"
  private static let sides: WordList = ["层面", "方面"]
  private static let oneHand: Word = "一方面"
  /// What a head may end with.
  static let lasts: ScalarSet = "面端度看说讲角言"
  /// `在这方面，` speaks of what was said.
  private static let pointing: WordList = ["这", "那", "在这", "在那", "在此", "从这", "从那", "从此", "对此"]
  private static let stops: ScalarSet = "。；："
}
