/// A headline in brackets before the first words of its text, the only one of the page: `【题目】正文…`,
/// `[题目]新华社青禾5月6日电 …`.
///
/// So microblogs, readers for telephones and tickers print a single piece of news. Where several texts
/// begin so it is a digest (`ItemMarks`); a short bracket names a column, and one that serves a campaign
/// a series.
enum BracketedTitle {
  private static let shortest = 7
  private static let longest = 60
  /// Behind the headline there is more than a line.
  private static let shortestText = 30

  static func mark(_ pieces: [Piece]) -> [Piece] {
    guard let first = pieces.firstIndex(where: { !isAside($0.kind) }),
      pieces[first].kind == .body, let end = end(in: pieces[first].text),
      !pieces[(first + 1)...].contains(where: { isBracketed($0) })
    else { return pieces }
    var title = pieces[first]
    title.kind = .short
    title.isHeadline = true
    title.text = title.text[1..<end].trimmed.rebased
    var body = pieces[first]
    body.start = .certain
    body.text = body.text[(end + 1)...].trimmed.rebased
    return pieces[..<first] + [title] + ItemMarks.dated(body) + pieces[(first + 1)...]
  }

  /// Where the bracket closes that a text begins with, if it holds a headline.
  private static func end(in text: GlyphSlice) -> Int? {
    guard let first = text.first, !first.kinds.has(.ideograph),
      let close = closings[first.code],
      let end = text.prefix(longest + 2).firstIndex(where: { $0.code == close }),
      end > shortest, text.count - end > shortestText
    else { return nil }
    let (head, rest) = (text[1..<end], text[(end + 1)...].trimmed)
    guard head.last.map({ !$0.kinds.has(.sentenceEnd) || asking.contains($0.code) }) ?? false,
      !head.contains(where: { $0.code == stop || $0.code == slash }),
      head.count(where: { $0.kinds.has(.ideograph) }) * 2 > head.count,
      !Column.isSeries(head), ReporterLine.bracketed(text[...end]).isEmpty,
      Dateline.end(in: text[...end]) == nil, !DigestName.opensEdition(text)
    else { return nil }
    // Square brackets hold all kinds of notes; before a dateline stands nothing but a headline.
    return first.code == square && !Dateline.opens(rest) ? nil : end
  }

  private static func isBracketed(_ piece: Piece) -> Bool {
    guard piece.kind == .body || piece.kind == .short || piece.kind == .column,
      let first = piece.text.first, !first.kinds.has(.ideograph)
    else { return false }
    return closings[first.code] != nil
  }

  private static func isAside(_ kind: Piece.Kind) -> Bool {
    switch kind {
    case .masthead, .sourceLine, .furniture, .frontMatter: true
    case .body, .short, .subtitle, .column, .byline, .castLabel, .castEntry, .signature, .caption,
      .editorsNote, .dateline:
      false
    }
  }

  private static let square: UInt32 = 0x5B
  /// Between a reporter or a desk and a place.
  private static let slash: UInt32 = 0x2F
  private static let stop = Glyph.fold("。")
  private static let asking: ScalarSet = "?!"
  private static let closings: [UInt32: UInt32] = [
    Glyph.fold("【"): Glyph.fold("】"), square: 0x5D,
  ]
}
