/// A marker found in the text, before it is known whether it belongs to a chain.
struct Item: Sendable {
  var kind: Family.Kind
  var rank: Int
  var ordinal: Int
  var paragraph: Int
  /// Glyph indices within the paragraph's text.
  var start: Int
  var markerEnd: Int
  var headingStart: Int
  /// True where nothing before it says that a point begins; it counts only where a chain lacks it.
  var isWeak = false
}

/// Finds every marker of every family in some paragraphs.
enum ItemScanner {
  static func scan(_ text: [Glyph], paragraph: Int) -> [Item] {
    var items: [Item] = []
    for index in text.indices {
      guard starters.contains(text[index].code) else { continue }
      guard let place = place(of: index, in: text) else {
        if let weak = weakItem(text[...], at: index, paragraph: paragraph) { items.append(weak) }
        continue
      }
      if let item = read(text[...], at: index, place: place, paragraph: paragraph) {
        items.append(item)
      }
    }
    return items + FrameScanner.scan(text, paragraph: paragraph)
  }

  /// `…加强管理一是…`: the stop before the marker was lost; `—是` is what OCR makes of 一是.
  private static func weakItem(_ text: ArraySlice<Glyph>, at index: Int, paragraph: Int) -> Item? {
    guard index + 2 < text.endIndex, text[index + 1].code == verb,
      let ordinal = ChineseNumber.value(text[index...index]), ordinal > 0,
      !Characters.chineseDigits.contains(text[index - 1].code)
    else { return nil }
    return Item(
      kind: .ordinalIs, rank: Family.inlineRank, ordinal: ordinal, paragraph: paragraph,
      start: index, markerEnd: index + 2, headingStart: index + 2, isWeak: true)
  }

  private static let verb = Glyph.fold("是")

  private static func read(
    _ text: ArraySlice<Glyph>, at index: Int, place: Family.Place, paragraph: Int
  ) -> Item? {
    for family in Family.all where isAllowed(family.place, at: place) {
      guard let reading = family.read(text, index), reading.end < text.endIndex else { continue }
      return Item(
        kind: family.kind, rank: family.rank, ordinal: reading.ordinal, paragraph: paragraph,
        start: index, markerEnd: reading.markerEnd, headingStart: reading.end)
    }
    return nil
  }

  /// What stands before an index decides which markers may begin there.
  static func place(of index: Int, in text: [Glyph]) -> Family.Place? {
    var before = index - 1
    while before >= 0, text[before].code == 0x20 || closers.contains(text[before].code) {
      before -= 1
    }
    guard before >= 0 else { return .paragraph }
    let code = text[before].code
    if stops.contains(code) { return .sentence }
    return pauses.contains(code) && before == index - 1 ? .anywhere : nil
  }

  private static func isAllowed(_ wanted: Family.Place, at place: Family.Place) -> Bool {
    switch (wanted, place) {
    case (.anywhere, _), (.sentence, .sentence), (.sentence, .paragraph), (.paragraph, .paragraph):
      true
    case (.sentence, .anywhere), (.paragraph, .sentence), (.paragraph, .anywhere): false
    }
  }

  private static let starters: ScalarSet = "一二三四五六七八九十第其首再最另还(0123456789①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩"
  private static let stops: ScalarSet = "。；：！？;:!?…"
  private static let pauses: ScalarSet = "，,"
  private static let closers: ScalarSet = "”’」』"
}

/// Parallel heads without a number: `微观层面，… 宏观层面，…`, `在生产端，…`.
enum FrameScanner {
  private static let ends: WordList = ["层面", "方面", "端", "维度"]
  private static let longest = 8

  static func scan(_ text: [Glyph], paragraph: Int) -> [Item] {
    var items: [Item] = []
    for index in text.indices where text[index].code == comma {
      guard let start = start(before: index, in: text) else { continue }
      let head = text[start..<index]
      guard (3...longest).contains(head.count), ends.endsAny(head), !head.hasSuffix("一方面"),
        head.allSatisfy({ Characters.isIdeograph($0.code) })
      else { continue }
      items.append(
        Item(
          kind: .frame, rank: Family.inlineRank, ordinal: 0, paragraph: paragraph, start: start,
          markerEnd: index, headingStart: index + 1))
    }
    return items
  }

  private static func start(before index: Int, in text: [Glyph]) -> Int? {
    var start = index
    while start > 0, index - start <= longest, !breaks.contains(text[start - 1].code) { start -= 1 }
    guard start > 0 else { return 0 }
    return stops.contains(text[start - 1].code) ? start : nil
  }

  private static let comma = Glyph.fold("，")
  private static let breaks: ScalarSet = "。；：，、！？;:,"
  private static let stops: ScalarSet = "。；;"
}
