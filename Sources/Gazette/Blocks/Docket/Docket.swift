/// Reads the records of a gazette by their form, whatever house printed it.
///
/// A record begins with its number, or with the first of its labelled rows, and is closed by the
/// names of those who move it, where they stand below its text, or by the chair's next words. Its
/// movers are authors, its seconders nobody; what is said between records belongs to none.
enum Docket {
  /// Records, acts of governments, and what old prints set by place alone: headings that ran over
  /// narrow lines, signers at the right.
  static func read(_ pieces: [Piece], in page: Page) -> [Piece] {
    let whole = RightSigners.mark(WrappedHeadings.join(IssuerRows.mark(pieces), in: page), in: page)
    let signed = Certification.mark(whole)
    return GazetteActs.mark(
      mark(FiledNumbers.place(PutQuestions.mark(OrderPaper.mark(AskedCases.mark(signed))))))
  }

  /// A row with its label or the chair's word is no rest of the line above, however full that is.
  static func opensLine(_ text: GlyphSlice) -> Bool {
    RecordField(text)?.mark == .colon || HouseSpeaker.isChair(text) || GazetteActs.isRow(text)
      || AnsweredCases.isLetter(text)
  }

  private static func mark(_ pieces: [Piece]) -> [Piece] {
    let sittings = SittingRows.names(in: pieces)
    guard !sittings.isEmpty || pieces.contains(where: { isSign($0.text) }) else { return pieces }
    var pieces = pieces
    for index in sittings { pieces[index].isSitting = true }
    var reader = DocketReader(DocketRows.split(pieces))
    return reader.read() ?? pieces
  }

  /// Asked of every line of every page: names of movers or seconders, or a record's headline.
  private static func isSign(_ text: GlyphSlice) -> Bool {
    guard text.count <= longest, let first = text.first, signs.contains(first.code) else {
      return false
    }
    if numbers.contains(first.code), DocketRows.starts(in: text).count > 1 { return true }
    if DocketReader.isNumbered(text) || FiledNumbers.isNumber(text) { return true }
    if RecordTitle.isQuestion(text) || ReadOut.announces(text) { return true }
    guard
      text.count <= longestLabel
        || text.prefix(furthestMark).contains(where: { marks.contains($0.code) })
    else {
      return false
    }
    switch RecordField(text)?.label {
    case .mover, .second: return true
    case .number, .kind, .cause, .part, nil: return false
    }
  }

  private static let longest = 400
  /// A label alone on its line, in a table's column.
  private static let longestLabel = 4
  /// Behind a label stands a colon, a gap or a table's stroke.
  private static let furthestMark = 12
  private static let marks: ScalarSet = ": |"
  private static let numbers: ScalarSet = "第提议动临"
  private static let signs: ScalarSet = "主第临讨修【提动质领原连附副联协委议代-•·◎○●0123456789"
}

/// The headlines of records that have no number.
enum RecordTitle {
  /// `委員甲乙丙書面質詢：`, `甲議員乙丙書面意見`: who, and what he handed in.
  static func isQuestion(_ text: GlyphSlice) -> Bool { asker(in: text) != nil }

  /// Who handed it in.
  static func asker(in text: GlyphSlice) -> GlyphSlice? {
    guard (6...longest).contains(text.count) else { return nil }
    let title = text[...].trimming { $0 == 0x3A || $0 == 0x20 }
    guard genres.endsAny(title), let genre = genres.first(endOf: title) else { return nil }
    let who = title.dropLast(genre).trimmed
    return MemberName.read(who)
  }

  private static let longest = 16
  private static let genres = Genres()

  /// What is handed in, and how long its name is.
  private struct Genres: Sendable {
    private let words: [Word] = ["书面质询", "书面意见", "书面发言", "书面质询稿", "书面资料"]

    func endsAny(_ text: GlyphSlice) -> Bool { first(endOf: text) != nil }

    func first(endOf text: GlyphSlice) -> Int? {
      words.first { text.hasSuffix($0) }?.count
    }
  }
}
