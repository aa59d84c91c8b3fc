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
      office.text = piece.text[..<day].trimmed.rebased
      date.kind = .masthead
      date.text = piece.text[day...].rebased
      return [office, date]
    }
    return foot.count + last + 1 == pieces.count ? pieces : pieces[...last] + foot
  }

  private static func dayStart(in piece: Piece) -> Int? {
    guard piece.kind == .short || piece.kind == .byline, piece.text.count <= longest,
      let date = DateReader.first(in: piece.text), date.range.upperBound == piece.text.endIndex,
      date.iso.utf8.count == 10
    else { return nil }
    let office = piece.text[..<date.range.lowerBound].trimmed
    guard office.count >= shortestOffice, let byline = Byline(office),
      byline.people.allSatisfy({ $0.role == .organisation })
    else { return nil }
    return date.range.lowerBound
  }
}
