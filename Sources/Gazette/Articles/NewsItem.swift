/// The items of a digest: short news, each begun by a dateline.
enum NewsItem {
  /// True when the first text among some pieces begins like news.
  static func opens(_ pieces: ArraySlice<Piece>) -> Bool {
    pieces.first { $0.kind == .body || $0.kind == .dateline }.map(isLead) ?? false
  }

  /// Behind a dateline, or with the day and who said so.
  private static func isLead(_ piece: Piece) -> Bool {
    if piece.kind == .dateline { return true }
    return leads.startsAny(piece.text)
      || DateReader.opensWithDay(piece.text) && piece.text.count <= longest
  }

  static let longest = 400
  private static let leads: WordList = [
    "日前", "近日", "昨日", "昨天", "今日", "今天", "记者从", "记者近日", "记者日前", "记者昨", "记者今",
    "据悉", "据统计", "日前,", "本月", "本周", "上周", "记者获悉", "从", "近期", "当地时间", "北京时间",
  ]

  /// True where text begins with the day, the source or a dateline, not always as its first words:
  /// `据某某社，…`, `某地消息，…`, `某国议会5月6日…`.
  static func mayOpen(_ pieces: ArraySlice<Piece>) -> Bool {
    guard let first = first(of: pieces) else { return false }
    if first.kind == .body, let end = labelEnd(of: first.text) {
      var rest = first
      rest.text = first.text[end...].trimmed.rebased
      return isLead(rest) || isReport(rest)
    }
    return first.kind == .dateline || first.kind == .body && (isLead(first) || isReport(first))
  }

  /// Behind `概述：`, the same before every item.
  private static func labelEnd(of text: GlyphSlice) -> Int? {
    guard let colon = text.prefix(longestLabel + 1).firstIndex(where: { $0.code == 0x3A }),
      colon >= 2, text[..<colon].allSatisfy({ Characters.isIdeograph($0.code) })
    else { return nil }
    return colon + 1
  }

  private static let longestLabel = 4

  private static func first(of pieces: ArraySlice<Piece>) -> Piece? {
    pieces.first { $0.kind != .furniture && $0.kind != .sourceLine && $0.kind != .masthead }
  }

  /// The text right below a headline.
  static func text(_ pieces: ArraySlice<Piece>) -> GlyphSlice? {
    first(of: pieces).flatMap { $0.kind == .body ? $0.text : nil }
  }

  /// `5月6日`, `19日` or `昨天` anywhere in the first sentence or two.
  static func holdsDay(_ text: GlyphSlice) -> Bool {
    let head = text.prefix(furthestWord)
    return days.isAnywhere(in: head)
      || head.indices.dropFirst().contains { index in
        head[index - 1].kinds.has(.numeral)
          && (head[index].code == daySign || isSpokenDay(index, in: head))
      }
  }

  /// `28号，…`, `31号下午`: as it is said; behind 第 or before a noun it is no day.
  private static func isSpokenDay(_ index: Int, in text: GlyphSlice) -> Bool {
    guard text[index].code == spokenDay, index + 1 < text.endIndex else { return false }
    let digits = text[..<index].reversed().prefix { $0.kinds.has(.numeral) }.count
    let isNth = index - digits > text.startIndex && text.has(sign: "第", at: index - digits - 1)
    return digits <= 2 && !isNth && afterDay.contains(text[index + 1].code)
  }

  private static let spokenDay = Glyph.fold("号")
  private static let afterDay: ScalarSet = "，、：上下中早晚凌清夜宣发在以起至表对召举("

  private static let furthestWord = 60
  private static let days: WordList = ["昨天", "今天", "近日", "日前", "今日", "昨日", "明日", "明天"]

  private static func isReport(_ piece: Piece) -> Bool {
    guard piece.text.count <= longest else { return false }
    let head = piece.text.prefix(furthestDay)
    if head.first?.code == said, head.contains(where: { $0.code == 0x2C || $0.code == comma }) {
      return true
    }
    if let word = head.prefix(8).firstIndex(of: message), word + 2 < head.endIndex,
      head[word + 2].kinds.has(.comma)
    {
      return true
    }
    guard let month = head.firstIndex(where: { $0.code == monthSign }), month > 0,
      head[month - 1].kinds.has(.numeral)
    else { return false }
    let day = head[(month + 1)...].prefix { $0.kinds.has(.numeral) }
    return !day.isEmpty && day.endIndex < piece.text.count
      && piece.text[day.endIndex].code == daySign
  }

  /// How much of a headline's words the text below it repeats, from 0 to 1.
  static func repeats(
    _ head: GlyphSlice, in text: GlyphSlice, most: Int = longest
  ) -> Double {
    var pairs = BigramSet(usual: min(text.count, most))
    for (one, two) in zip(text, text.dropFirst().prefix(most)) { pairs.insert(pair(one, two)) }
    let words = zip(head, head.dropFirst()).filter {
      Characters.isIdeograph($0.code) && Characters.isIdeograph($1.code)
    }
    guard !words.isEmpty else { return 0 }
    return Double(words.count { pairs.contains(pair($0, $1)) }) / Double(words.count)
  }

  private static func pair(_ one: Glyph, _ two: Glyph) -> UInt64 {
    UInt64(one.code) << 32 | UInt64(two.code)
  }

  /// True where most texts below short lines begin like news and tell what the lines above say.
  private static func reportsMost(of pieces: [Piece]) -> Bool {
    let heads = pieces.indices.dropLast().filter {
      pieces[$0].kind == .short && !StructuralMarker.starts(pieces[$0].text[...])
        && first(of: pieces[($0 + 1)...])?.kind == .body
    }
    guard heads.count >= 3 else { return false }
    let opened = heads.count { mayOpen(pieces[($0 + 1)...]) }
    guard opened >= 2, opened * 3 >= heads.count * 2 else { return false }
    // Asked last: it takes a set of each text's words.
    let repeated = heads.reduce(0.0) { sum, head in
      sum + (text(pieces[(head + 1)...]).map { repeats(pieces[head].text, in: $0) } ?? 0)
    }
    return repeated >= Double(heads.count) * leastRepeated
  }

  private static let furthestDay = 16
  private static let leastRepeated = 0.2
  private static let leastOfTwo = 0.3
  private static let said = Glyph.fold("据")
  private static let comma = Glyph.fold("，")
  private static let message: Word = "消息"
  private static let monthSign = Glyph.fold("月")
  private static let daySign = Glyph.fold("日")

  /// True when most of a page's first paragraphs below short lines begin with a dateline.
  static func opensMost(of pieces: [Piece]) -> Bool {
    var opened = 0
    var dated = 0
    var all = 0
    for index in pieces.indices.dropFirst() where pieces[index - 1].kind == .short {
      guard pieces[index].kind == .body || pieces[index].kind == .dateline else { continue }
      all += 1
      dated += pieces[index].kind == .dateline ? 1 : 0
      opened += isLead(pieces[index]) ? 1 : 0
    }
    let isNews =
      dated >= 2 && dated * 2 >= all || opened >= 3 && opened * 3 >= all * 2
      || reportsMost(of: pieces)
    return isNews
      && !Dialogue.goesOn(below: pieces.indices.filter { pieces[$0].kind == .short }, in: pieces)
  }

  /// A page that calls itself a digest and has a line above each text or two.
  static func isNamed(_ pieces: [Piece]) -> Bool {
    guard let first = pieces.firstIndex(where: { $0.kind == .short }),
      DigestName.isName(pieces[first].text)
    else { return false }
    let heads = pieces.indices.dropLast().filter {
      pieces[$0].kind == .short && pieces[$0 + 1].kind == .body
        && !StructuralMarker.starts(pieces[$0].text[...])
    }
    let repeated = heads.reduce(0) { $0 + repeats(pieces[$1].text, in: pieces[$1 + 1].text) }
    // Two may as well be sections, unless their texts say what stands above them.
    let least = heads.count > 2 ? leastRepeated : leastOfTwo
    return heads.count >= 2 && pieces.count { $0.kind == .body } <= heads.count * 2
      && repeated >= Double(heads.count) * least
  }
}
