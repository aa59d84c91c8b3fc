/// What a page's head says: `某某报 2025年9月16日 星期二 第3版：理论`.
struct Masthead: Sendable, Equatable {
  var newspaper: String?
  var date: String?
  var page: String?

  /// False for most lines that are no head, by the kinds of their characters.
  static func mayBe(_ line: GlyphSlice, of kinds: Kinds) -> Bool {
    line.count <= 10 || kinds.has([.digit, .headSign])
  }

  /// Reads a line that holds nothing but such parts; nil for any other line.
  init?(_ line: GlyphSlice, in page: borrowing Page) {
    guard line.count <= 60, line.count <= 10 ? line.contains(anyOf: shortSigns) : hasSigns(line)
    else { return nil }
    var rest = line.rebased
    if let found = DateReader.first(in: rest) {
      date = found.iso
      rest = rest.keeping(
        rest[..<found.range.lowerBound] + [Glyph(code: 0x20, origin: 0)]
          + rest[found.range.upperBound...])
    }
    let tokens = rest.split { separators.contains($0.code) }
    var spare = 0
    var index = 0
    while index < tokens.count, !Vocabulary.staffLabels.startsAny(tokens[index]) {
      let pair = index + 1 < tokens.count ? tokens[index] + tokens[index + 1] : []
      if let number = PageNumber.read(pair) {
        self.page = self.page ?? page.string(number)
        index += 1
      } else if let number = PageNumber.read(tokens[index].rebased) {
        self.page = self.page ?? page.string(number)
      } else if isNewspaper(tokens[index]) && newspaper == nil {
        newspaper = page.string(tokens[index])
      } else if !weekdays.startsAny(tokens[index]) && !genres.startsAny(tokens[index]) {
        spare += tokens[index].count
      }
      index += 1
    }
    if newspaper == nil, self.page != nil, let latin = Masthead.latinName(tokens) {
      newspaper = page.string(rest[latin])
      spare = 0
    }
    let isFullDate = date?.utf8.count == 10
    switch (newspaper != nil, self.page != nil, date != nil) {
    case (_, true, _): if spare > (isNamed(line) ? longestName : 6) { return nil }
    case (true, false, true): if spare > 4 { return nil }
    case (true, false, false): if spare > 0 || line.count > 8 { return nil }
    case (false, false, true): if spare > 2 || !isFullDate { return nil }
    case (false, false, false): return nil
    }
  }

  /// `Dongshan Zhengxie bao` before a page number.
  private static func latinName(_ tokens: [GlyphSlice]) -> Range<Int>? {
    let words = tokens.prefix { $0.allSatisfy { Characters.isLatin($0.code) } }
    guard let first = words.first, let last = words.last else { return nil }
    return first.startIndex..<last.endIndex
  }
}

/// `第6版(教育·科技·文化·体育)`: behind the number stands what the page is called.
private func isNamed(_ line: GlyphSlice) -> Bool {
  guard line.last?.code == 0x29, let open = line.firstIndex(where: { $0.code == 0x28 }),
    line[..<open].last?.code == pageSign
  else { return false }
  return line[(open + 1)...].dropLast().allSatisfy {
    $0.kinds.has(.ideograph) || nameSigns.contains($0.code)
  }
}

private let longestName = 16
private let pageSign = Glyph.fold("版")
private let nameSigns: ScalarSet = "·、 "

/// A date or page number has a digit, a year behind a numeral or the sign of a page.
private func hasSigns(_ line: GlyphSlice) -> Bool {
  line.indices.contains { index in
    guard line[index].kinds.has([.digit, .headSign]) else { return false }
    return line[index].code != yearSign
      || index > line.startIndex && line[index - 1].kinds.has([.chineseDigit, .space])
  }
}

private let yearSign = Glyph.fold("年")
/// A newspaper's name alone, or a date without its signs, at least one of these.
private let shortSigns: ScalarSet = "0123456789年版报网刊志-/."
private let separators: ScalarSet = " 《》():|·,【】[]"
private let weekdays: WordList = ["星期", "礼拜", "周一", "周二", "周三", "周四", "周五", "周六", "周日", "农历"]
private let genres: WordList = ["社论", "评论员", "短评"]
private let paperEnds: WordList = [
  "报", "日报", "晚报", "时报", "周报", "导报", "周刊", "网", "月刊", "杂志",
]

/// Papers of other kinds that end like a newspaper's name.
private let notPapers: WordList = [
  "公报", "通报", "简报", "汇报", "申报", "预报", "情报", "回报", "上报", "填报", "年报", "战报", "警报", "海报",
]

private func isNewspaper(_ token: GlyphSlice) -> Bool {
  (3...10).contains(token.count) && token.allSatisfy { Characters.isIdeograph($0.code) }
    && paperEnds.endsAny(token) && !notPapers.endsAny(token)
}

/// `第3版`, `3版`, `A05`, `第 05 版`.
enum PageNumber {
  /// The number within the token, or nil when it is no page number.
  static func read(_ token: GlyphSlice) -> GlyphSlice? {
    var number = token[...]
    if number.first?.code == "第".unicodeScalars.first?.value { number = number.dropFirst() }
    let hasSign = number.last?.code == "版".unicodeScalars.first?.value
    if hasSign { number = number.dropLast() }
    guard (1...3).contains(number.count) else { return nil }
    let letter = number.first.map { Characters.isLatin($0.code) } ?? false
    let digits = letter ? number.dropFirst() : number
    let isNumber =
      !digits.isEmpty
      && digits.allSatisfy {
        Characters.isDigit($0.code) || (hasSign && $0.kinds.has(.chineseDigit))
      }
    return isNumber && (hasSign || (letter && digits.count == 2)) ? number : nil
  }
}
