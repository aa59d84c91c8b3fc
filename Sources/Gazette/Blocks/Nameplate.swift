/// What stands around a newspaper's name on its first page: `丙午年五月初四`, `某某日报社出版`, `CN 11-0000`, `代号 1-1`.
///
/// Two such lines above the first text show that the page begins so; then the year and month there, of which
/// print sets the day in other type, are no headline either.
enum Nameplate {
  private static let fewest = 2
  private static let longest = 16

  static func mark(_ pieces: [Piece]) -> [Piece] {
    let text = pieces.firstIndex { $0.kind == .body || $0.kind == .dateline } ?? pieces.count
    let lines = pieces[..<text].indices.filter {
      mayStand(pieces[$0]) && isLine(pieces[$0].text)
    }
    guard lines.count >= fewest else { return pieces }
    var pieces = pieces
    for index in pieces[..<text].indices
    where mayStand(pieces[index])
      && (isLine(pieces[index].text) || isMonth(pieces[index].text))
    {
      pieces[index].kind = .masthead
    }
    return pieces
  }

  private static func mayStand(_ piece: Piece) -> Bool {
    (piece.kind == .short || piece.kind == .furniture || piece.kind == .byline)
      && piece.text.count <= longest
  }

  private static func isLine(_ text: GlyphSlice) -> Bool {
    isLunar(text) || labels.startsAny(text)
      || publishers.endsAny(text) && text.contains { $0.code == society }
  }

  /// `丙午年五月初四`: a year of the cycle of sixty, month and day.
  private static func isLunar(_ whole: GlyphSlice) -> Bool {
    guard let first = whole.first, stems.contains(first.code) else { return false }
    let text = whole.filter { $0.code != 0x20 }
    guard text.count >= 3, stems.contains(text[0].code), branches.contains(text[1].code),
      text[2].code == year
    else { return false }
    return text.dropFirst(3).allSatisfy { days.contains($0.code) }
  }

  /// `2026年6月`.
  private static func isMonth(_ whole: GlyphSlice) -> Bool {
    let text = whole.filter { $0.code != 0x20 }
    return text.count >= 6 && text.last?.code == month && text[4].code == year
      && text.enumerated().allSatisfy { place, glyph in
        place == 4 || place == text.count - 1 || glyph.kinds.has(.digit)
      }
  }

  private static let stems: ScalarSet = "甲乙丙丁戊己庚辛壬癸"
  private static let branches: ScalarSet = "子丑寅卯辰巳午未申酉戌亥"
  private static let days: ScalarSet = "闰正一二三四五六七八九十冬腊月初廿卅大小"
  private static let year = Glyph.fold("年")
  private static let month = Glyph.fold("月")
  private static let society = Glyph.fold("社")
  private static let publishers: WordList = ["出版", "主办", "主管"]
  private static let labels: WordList = [
    "国内统一连续出版物号", "国内统一刊号", "国内邮发代号", "邮发代号", "代号", "CN ", "CN1", "CN2", "CN3", "CN4", "CN5",
    "ISSN",
    "创刊于", "网址",
  ]
}
