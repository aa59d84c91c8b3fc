/// Lines that tell when and where a text appeared in a form of the site's own: `要闻2024-05-06某某`,
/// `某某网 2024年5月6日 10:04 来源：`.
///
/// A headline may hold a day too, so such a line is taken for one only beside a headline that
/// holds none.
enum FactRow {
  private static let longest = 60

  static func mark(_ pieces: [Piece]) -> [Piece] {
    var pieces = pieces
    for index in pieces.indices where isRow(pieces[index]) {
      if isLabelled(pieces[index].text) || isTimed(pieces[index]) || isBeside(index, pieces) {
        pieces[index].kind = .sourceLine
      }
    }
    return markAccounts(markLabelled(markDiary(pieces)))
  }

  /// `某某发布公众号` between a day and the names or the text: the account that it was taken from.
  private static func markAccounts(_ found: [Piece]) -> [Piece] {
    var pieces = found
    for index in pieces.indices.dropFirst().dropLast()
    where pieces[index].kind == .short && pieces[index].text.count <= longestAccount
      && accounts.endsAny(pieces[index].text)
    {
      let above = pieces[index - 1].kind
      if above == .masthead || above == .sourceLine { pieces[index].kind = .sourceLine }
    }
    return pieces
  }

  private static let longestAccount = 20
  private static let accounts: WordList = [
    "公众号", "视频号", "客户端", "融媒", "融媒体中心", "新闻中心", "官方微博", "官网", "微信",
  ]

  /// `3月5日 星期二 晴` above a diary's only entry heads nothing; several of them part its days.
  private static func markDiary(_ pieces: [Piece]) -> [Piece] {
    let days = pieces.indices.filter { pieces[$0].kind == .short && isDiaryDay(pieces[$0].text) }
    guard days.count == 1, let day = days.first else { return pieces }
    var pieces = pieces
    pieces[day].kind = .body
    return pieces
  }

  private static func isDiaryDay(_ text: GlyphSlice) -> Bool {
    text.count <= longestDay && text.first?.kinds.has(.numeral) ?? false
      && DateReader.opensWithDay(text) && weekdays.isAnywhere(in: text.prefix(longestDay / 2))
      && !text.contains { $0.kinds.has(.clauseBreak) }
  }

  private static let longestDay = 20

  /// `专题：…` twice and more above the text, one below the other.
  private static func markLabelled(_ pieces: [Piece]) -> [Piece] {
    let top = pieces.prefix { $0.kind != .body || $0.text.count < 20 }
    var pieces = pieces
    for index in top.indices.dropFirst() {
      guard pieces[index].kind == .short, let label = label(of: pieces[index].text),
        label == self.label(of: pieces[index - 1].text),
        pieces[index].text.map(\.code) != pieces[index - 1].text.map(\.code)
      else { continue }
      for place in [index - 1, index] where pieces[place].kind == .short || place == index {
        pieces[place].kind = .sourceLine
      }
    }
    return pieces
  }

  private static func label(of text: GlyphSlice) -> [UInt32]? {
    guard let colon = text.prefix(6).firstIndex(where: { $0.code == 0x3A }), colon >= 2 else {
      return nil
    }
    return text[..<colon].map(\.code)
  }

  /// `2024-05-06 08:05:27`: no headline holds seconds.
  private static func isTimed(_ piece: Piece) -> Bool {
    guard piece.kind == .short, piece.text.count <= longestTimed else { return false }
    let isClock = { (glyph: Glyph) in Characters.isDigit(glyph.code) || glyph.code == 0x3A }
    return piece.text.split { !isClock($0) }.contains { $0.count { $0.code == 0x3A } == 2 }
  }

  private static let longestTimed = 90

  /// A date with a clock or a weekday, or one in the form that machines write.
  static func isStamped(_ text: some GlyphText) -> Bool {
    guard text.count <= longest, let date = DateReader.first(in: text), date.iso.utf8.count == 10
    else { return false }
    if text.contains(where: { $0.code == 0x3A }), hasClock(text) { return true }
    if weekdays.isAnywhere(in: text) { return true }
    // Behind a headline a bracket holds the day of the issue.
    let isBracketed =
      date.range.lowerBound > text.startIndex
      && brackets.contains(text[date.range.lowerBound - 1].code)
    return !isBracketed && !text[date.range].contains { $0.code == year }
  }

  private static func isRow(_ piece: Piece) -> Bool {
    switch piece.kind {
    case .short: isStamped(piece.text)
    case .body: piece.text.last?.code == 0x3A && isStamped(piece.text)
    case .subtitle, .column, .byline, .castLabel, .castEntry, .signature, .caption, .editorsNote,
      .masthead, .sourceLine, .frontMatter, .dateline, .furniture:
      false
    }
  }

  private static func isLabelled(_ text: GlyphSlice) -> Bool {
    text.spaced.dropFirst().contains { SourceLine.labels.startsAny($0) }
  }

  private static func isBeside(_ index: Int, _ pieces: [Piece]) -> Bool {
    let above = pieces[..<index].last { $0.kind != .furniture && $0.kind != .masthead }
    let below = pieces[(index + 1)...].first { $0.kind != .furniture && $0.kind != .masthead }
    return above.map(isHead) ?? false
      || (below?.kind == .short && below.map(isHead) ?? false
        && (hasClock(pieces[index].text) || above == nil && isMachineMade(pieces[index].text)))
  }

  /// `当地时间2024-05-06，…`: a day as machines write it near the line's beginning, and no words.
  private static func isMachineMade(_ text: GlyphSlice) -> Bool {
    guard let date = DateReader.first(in: text), date.range.lowerBound <= 5 else { return false }
    return text.count - date.range.upperBound > 4
      && !text[date.range.upperBound...].contains { Characters.isIdeograph($0.code) }
  }

  private static func isHead(_ piece: Piece) -> Bool {
    switch piece.kind {
    case .short, .subtitle, .byline, .sourceLine: !isStamped(piece.text)
    case .body, .column, .castLabel, .castEntry, .signature, .caption, .editorsNote, .masthead,
      .frontMatter, .dateline, .furniture:
      false
    }
  }

  /// `10:04`.
  private static func hasClock(_ text: some GlyphText) -> Bool {
    text.indices.dropFirst().dropLast().contains {
      text[$0].code == 0x3A && Characters.isDigit(text[$0 - 1].code)
        && Characters.isDigit(text[$0 + 1].code)
    }
  }

  private static let year = Glyph.fold("年")
  private static let brackets: ScalarSet = "([〔【"
  private static let weekdays: WordList = ["星期", "礼拜"]
}
