/// Numbers that only open a paragraph and begin as words do: `A.`, `a)`, `Ⅰ、`, `举措1：`, `问题一：`, `1：`, `NO.1`.
///
/// In running text such signs mean anything, so they are read at a paragraph's beginning only, and
/// a word with its number counts where it counts on from one paragraph to the next.
enum LineLabel {
  /// The items of the paragraphs in reading order; nil stands for a paragraph that holds none.
  static func items(in texts: [GlyphSlice?]) -> [Item] {
    var items: [Item] = []
    var run: [Found] = []
    for index in texts.indices {
      guard let text = texts[index], let first = text.first else { continue }
      if first.kinds.has(.latin) || romans.contains(first.code) || first.code == 0x28 {
        if let item = letter(text, paragraph: index) {
          items.append(item)
          continue
        }
      }
      guard let found = counted(text, first, paragraph: index) else { continue }
      if let last = run.last, !goesOn(found, behind: last) {
        close(&run, into: &items)
      }
      run.append(found)
    }
    close(&run, into: &items)
    return items
  }

  private typealias Found = (item: Item, word: [UInt32])

  /// One alone names something: `方案一：`.
  private static func close(_ run: inout [Found], into items: inout [Item]) {
    if run.count > 1, run[0].item.ordinal <= 2 { items += run.map(\.item) }
    run.removeAll(keepingCapacity: true)
  }

  private static func goesOn(_ next: Found, behind last: Found) -> Bool {
    (next.item.ordinal == last.item.ordinal + 1 || next.item.ordinal == 1 && last.item.ordinal > 1)
      && next.word == last.word
  }

  private static func counted(_ text: GlyphSlice, _ first: Glyph, paragraph: Int) -> Found? {
    if first.code == nth { return kindLabel(text, paragraph: paragraph) }
    if first.kinds.has(.latin) { return latinLabel(text, paragraph: paragraph) }
    guard first.kinds.has(.ideograph) || first.kinds.has(.digit) else { return nil }
    return label(text, paragraph: paragraph)
  }

  private static let nth = Glyph.fold("第")

  // MARK: - Words

  /// `举措1：`, `问题一：`, `经验之二、`, `1：`.
  private static func label(_ text: GlyphSlice, paragraph: Int) -> Found? {
    var start = 0
    while start < min(longestWord, text.count), !text[start].kinds.has(.numeral) {
      guard text[start].kinds.has(.ideograph) else { return nil }
      start += 1
    }
    guard start < text.count, let number = Numeral.either(text, start), number.value <= most,
      number.end + shortest < text.count
    else { return nil }
    let mark = text[number.end].code
    let isBare = start == 0 && mark == 0x20 && text[0].kinds.has(.chineseDigit)
    guard mark == 0x3A || start > 0 && marks.contains(mark) || isBare else { return nil }
    var heading = number.end + 1
    if text[heading].code == 0x20 { heading += 1 }
    let word = text[..<start]
    guard !text[heading].kinds.has(.numeral), !notWords.endsAny(word), !firsts.startsAny(word),
      !asks(text, from: heading)
    else { return nil }
    let item = Item(
      kind: isBare ? .comma : .label, rank: Family.rank(of: isBare ? .comma : .label),
      ordinal: number.value, paragraph: paragraph,
      start: 0, markerEnd: number.end + 1, headingStart: heading)
    return (item, word.map(\.code))
  }

  /// `NO.1好学长`, `Part 2 某某`.
  private static func latinLabel(_ text: GlyphSlice, paragraph: Int) -> Found? {
    guard let word = latinWords.match(in: text, at: 0) else { return nil }
    var start = word.count
    while start < text.count, text[start].code == 0x2E || text[start].code == 0x20 { start += 1 }
    guard start < text.count, text[start].kinds.has(.digit),
      let number = Numeral.either(text, start), number.value <= most,
      number.end + shortestBehindLatin <= text.count
    else { return nil }
    let hasMark = marks.contains(text[number.end].code) || text[number.end].kinds.has(.colon)
    let markerEnd = number.end + (hasMark ? 1 : 0)
    var heading = markerEnd
    while heading < text.count, text[heading].code == 0x20 { heading += 1 }
    guard heading < text.count,
      text[heading].kinds.has(.ideograph) || text[heading].kinds.has(.opener)
    else { return nil }
    let item = Item(
      kind: .label, rank: Family.rank(of: .label), ordinal: number.value, paragraph: paragraph,
      start: 0, markerEnd: markerEnd, headingStart: heading)
    return (item, word.codes)
  }

  /// `第一种人主动报名`, `第二类问题是…`: which kind each paragraph tells of.
  private static func kindLabel(_ text: GlyphSlice, paragraph: Int) -> Found? {
    guard let number = Numeral.either(text, 1), number.value <= most,
      let unit = kindUnits.match(in: text, at: number.end),
      let noun = kinds.match(in: text, at: number.end + unit.count),
      case let end = number.end + unit.count + noun.count, end + shortest < text.count,
      text[end].kinds.has(.ideograph)
    else { return nil }
    // The words of the kind belong to what is said of it.
    let item = Item(
      kind: .label, rank: Family.rank(of: .label), ordinal: number.value, paragraph: paragraph,
      start: 0, markerEnd: 0, headingStart: 0)
    return (item, unit.codes + noun.codes)
  }

  private static let kindUnits: WordList = ["种", "类", "个", "部分"]
  private static let kinds: WordList = [
    "人", "人员", "情况", "意见", "观点", "类型", "方式", "态度", "看法", "做法", "问题", "倾向", "表现", "原因", "办法",
    "因素", "误区", "变化", "特点", "层次", "方面", "阶段", "环节", "群众", "干部", "农民", "工人", "代表",
  ]

  private static let latinWords: WordList = [
    "NO", "No", "PART", "Part", "TIP", "Tip", "STEP", "Step", "TOP",
  ]
  private static let shortestBehindLatin = 2

  /// `问题一：您怎么看…？` belongs to an interview.
  private static func asks(_ text: GlyphSlice, from start: Int) -> Bool {
    let end = Sentence.end(in: text, from: start)
    return end < text.count && text[end].code == 0x3F
  }

  private static let longestWord = 5
  private static let shortest = 4
  private static let most = 30
  private static let marks: ScalarSet = "、. "
  /// What is counted without being a point.
  private static let notWords: WordList = [
    "图", "表", "附件", "附录", "附图", "附表", "注", "问", "答", "星期", "周", "第", "其", "约", "达",
    "共", "初", "卷", "版", "记者", "网友", "记", "注释", "近", "同比", "增长", "下降", "至", "到", "月",
    "年", "日", "案由", "案",
  ]
  private static let firsts: WordList = ["第", "其", "提问", "网友", "记者", "星期"]

  // MARK: - Letters

  /// `A.`, `b)`, `(c)`, `II.`, `Ⅲ、`.
  private static func letter(_ text: GlyphSlice, paragraph: Int) -> Item? {
    let isOpened = text[0].code == 0x28
    let start = isOpened ? 1 : 0
    guard text.count > shortest + start, let found = roman(text, start) ?? single(text, start)
    else {
      return nil
    }
    let mark = text[found.end].code
    guard isOpened ? mark == 0x29 : letterMarks.contains(mark), found.end + 1 < text.count else {
      return nil
    }
    var heading = found.end + 1
    if text[heading].code == 0x20 { heading += 1 }
    // `A.I.`, `e.g.` and a name's first letter go on with letters.
    guard heading < text.count,
      text[heading].kinds.has(.ideograph) || text[heading].kinds.has(.opener)
    else { return nil }
    return Item(
      kind: found.kind, rank: Family.rank(of: found.kind), ordinal: found.value,
      paragraph: paragraph, start: 0, markerEnd: found.end + 1, headingStart: heading)
  }

  private typealias Letter = (kind: Family.Kind, value: Int, end: Int)

  private static func roman(_ text: GlyphSlice, _ start: Int) -> Letter? {
    if (0x2160...0x216B).contains(text[start].code) {
      return (.roman, Int(text[start].code) - 0x215F, start + 1)
    }
    var end = start
    while end < text.count, end - start < 5, romanLetters.contains(text[end].code) { end += 1 }
    guard end > start, end < text.count else { return nil }
    let value = values.firstIndex { $0.elementsEqual(text[start..<end].map(\.code)) }
    return value.map { (.roman, $0 + 1, end) }
  }

  private static func single(_ text: GlyphSlice, _ start: Int) -> Letter? {
    switch text[start].code {
    case 0x41...0x4B: (.upper, Int(text[start].code) - 0x40, start + 1)
    case 0x61...0x6B: (.lower, Int(text[start].code) - 0x60, start + 1)
    default: nil
    }
  }

  private static let letterMarks: ScalarSet = ".、):"
  private static let romanLetters: ScalarSet = "IVX"
  private static let romans: ScalarSet = "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ"
  private static let values = [
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV",
  ].map { $0.unicodeScalars.map(\.value) }
}
