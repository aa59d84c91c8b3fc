/// How a short line is set apart: by markup, bold print, a sign, brackets or a number before it.
enum HeadStyle: Equatable {
  case plain
  case heading(level: Int)
  case strong
  case sign(UInt32)
  case bracket
  case number

  init(_ piece: Piece, in page: Page) {
    self = .plain
    guard let line = piece.lines.first, let first = piece.text.first else { return }
    if case .heading(let level) = page.lines[line].markup {
      self = .heading(level: level)
    } else if page.lines[line].strongEnd > page.lines[line].glyphs.lowerBound {
      self = .strong
    } else if first.code == HeadStyle.bracketOpen {
      self = .bracket
    } else if Characters.isDigit(first.code), ItemSign.read(piece.text[...]) != nil {
      self = .number
    } else if ItemMarks.bullets.contains(first.code) {
      self = .sign(first.code)
    }
  }

  private static let bracketOpen = Glyph.fold("【")
}
