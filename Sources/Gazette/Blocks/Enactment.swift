/// Lines below a law's name that tell when and by whom it was made, no part of name or text.
///
/// `1983年3月16日 某市人民代表大会通过`, `1990年3月10日，某某部`.
enum Enactment {
  private static let longest = 120
  private static let longestRest = 40
  /// As in `发布全文11点`, an act may stand so far from the line's end.
  private static let actReach = 12

  /// Marks such lines where nothing but the paper's head stands above them.
  static func mark(_ pieces: [Piece]) -> [Piece] {
    guard pieces.contains(where: { mayTell($0) }) else { return pieces }
    var pieces = pieces
    for index in pieces.indices where mayTell(pieces[index]) && isHead(above: index, in: pieces) {
      if tells(pieces[index].text[...]) {
        pieces[index].kind = .sourceLine
      } else if let next = rest(of: index, in: pieces) {
        pieces[index].kind = .sourceLine
        pieces[next].kind = .sourceLine
      }
    }
    return pieces
  }

  private static func mayTell(_ piece: Piece) -> Bool {
    guard piece.kind == .short || piece.kind == .body || piece.kind == .byline,
      piece.text.count <= longest, !Sentence.isEnded(piece.text)
    else { return false }
    return dayEnd(of: piece.text[...]) != nil
  }

  /// Behind the day that a line begins with.
  private static func dayEnd(of text: GlyphSlice) -> Int? {
    if let first = text.first, first.kinds.has(.numeral), let date = DateReader.first(in: text),
      date.range.lowerBound == text.startIndex
    {
      return date.range.upperBound
    }
    guard republics.startsAny(text) else { return nil }
    return text.prefix(20).lastIndex { $0.code == day }.map { $0 + 1 }
  }

  /// `1983年3月16日某市人民代表大会通过`: a day, and at the end what was done.
  static func isAct(_ text: GlyphSlice) -> Bool {
    dayEnd(of: text) != nil && acts.endsAny(text)
  }

  private static func tells(_ text: GlyphSlice) -> Bool {
    if acts.isAnywhere(in: text.suffix(actReach)) { return true }
    guard let end = dayEnd(of: text) else { return false }
    let maker = text[end...].trimming { marks.contains($0) }
    // `2004年5月6日于青禾市`.
    if maker.has(sign: "于", at: maker.startIndex) { return maker.count <= 20 }
    return (2...20).contains(maker.count) && Byline.isUnit(maker)
  }

  /// The line below that brings the act.
  private static func rest(of index: Int, in pieces: [Piece]) -> Int? {
    let next = index + 1
    guard next < pieces.count, pieces[next].kind == .short || pieces[next].kind == .byline,
      pieces[next].text.count <= longestRest, acts.endsAny(pieces[next].text)
    else { return nil }
    return next
  }

  private static func isHead(above index: Int, in pieces: [Piece]) -> Bool {
    switch pieces[..<index].last(where: { $0.kind != .furniture })?.kind {
    case .short, .byline, .sourceLine, .masthead, .subtitle, nil: true
    case .body, .column, .castLabel, .castEntry, .signature, .caption, .editorsNote, .frontMatter,
      .dateline, .furniture:
      false
    }
  }

  private static let day = Glyph.fold("日")
  private static let marks: ScalarSet = " ，"
  private static let republics: WordList = ["中华民国", "民国"]
  private static let acts: WordList = [
    "通过", "批准", "公布", "施行", "修订", "修正", "发布", "印发", "制定", "订定", "修改", "颁布", "备查",
  ]
}
