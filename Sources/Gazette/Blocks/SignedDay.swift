/// `某省人民政府二〇二四年五月六日`: who signs a paper and the day, on one line below its text.
enum SignedDay {
  private static let longest = 60
  private static let shortestOffice = 4

  /// The office becomes a signature, the day a line of its own.
  static func split(_ pieces: [Piece]) -> [Piece] {
    guard let last = pieces.lastIndex(where: { $0.kind == .body }) else { return pieces }
    let foot = pieces[(last + 1)...].flatMap { piece -> [Piece] in
      guard let day = dayStart(in: piece) else { return [piece] }
      var (office, date) = (piece, piece)
      office.kind = .signature
      office.text = withoutSeal(piece.text[..<day].trimmed).rebased
      date.kind = .masthead
      date.text = piece.text[day...].rebased
      return [office, date]
    }
    return foot.count + last + 1 == pieces.count ? pieces : pieces[...last] + foot
  }

  /// `林晓禾九月二日` below a note that sends on what follows: part of the text, and no heading of it.
  static func markWithin(_ pieces: [Piece]) -> [Piece] {
    var pieces = pieces
    for index in pieces.indices.dropFirst().dropLast()
    where pieces[index].kind == .short && pieces[index - 1].kind == .body
      && pieces[index + 1].kind == .body && isSigned(pieces[index].text)
    {
      pieces[index].kind = .body
    }
    return pieces
  }

  /// A name of at most four characters, and month and day.
  private static func isSigned(_ text: GlyphSlice) -> Bool {
    guard text.count <= longestName + longestDay, text.last?.code == day,
      let month = text.firstIndex(where: { $0.code == SignedDay.month })
    else { return false }
    let isDay = text[(month + 1)...].dropLast().allSatisfy { $0.kinds.has(.numeral) }
    let before = text[..<month]
    let name = before.prefix { !$0.kinds.has(.numeral) }.trimmed
    return isDay && month + 2 < text.endIndex && (2...longestName).contains(name.count)
      && name.endIndex < month && PersonName.likelihood(name) >= 0.4
      && before[name.endIndex...].allSatisfy { $0.kinds.has(.numeral) || $0.code == 0x20 }
  }

  private static let longestName = 4
  /// `十二月二十三日`.
  private static let longestDay = 8
  private static let month = Glyph.fold("月")
  private static let day = Glyph.fold("日")

  private static func dayStart(in piece: Piece) -> Int? {
    guard piece.kind == .short || piece.kind == .byline, piece.text.count <= longest,
      let date = DateReader.first(in: piece.text), date.range.upperBound == piece.text.endIndex,
      date.iso.utf8.count == 10
    else { return nil }
    let office = withoutSeal(piece.text[..<date.range.lowerBound].trimmed)
    guard office.count >= shortestOffice, let byline = Byline(office),
      byline.people.allSatisfy({ $0.role == .organisation })
    else { return nil }
    return date.range.lowerBound
  }

  /// `某某委员会（章）`: where the seal was.
  private static func withoutSeal(_ office: GlyphSlice) -> GlyphSlice {
    guard let seal = seals.first(where: { office.hasSuffix($0) }) else { return office }
    return office.dropLast(seal.count).trimmed
  }

  private static let seals: [Word] = ["(章)", "(盖章)", "(公章)", "(印)", "(印章)", "(签章)"]
}
