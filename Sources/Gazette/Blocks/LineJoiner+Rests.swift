/// Lines that a reader of printed pages parted, or that say the same twice.
extension LineJoiner {
  /// Whether two lines of a character each belong to one of a record's labels; nil where they are none.
  func isOneLabel(_ place: Int) -> Bool? {
    let furthest = max(0, place - LineJoiner.mostSingle)
    let first = (furthest..<place).last { text($0).count != 1 }.map { $0 + 1 } ?? furthest
    let run = GlyphSlice.joined(
      (first..<stream.count).prefix { $0 < first + LineJoiner.mostSingle && text($0).count == 1 }
        .map { text($0) })
    guard let label = RecordField.labels(in: run).first(where: { $0.contains(place - first) })
    else { return nil }
    return label.lowerBound < place - first
  }

  private static let mostSingle = 16

  /// A line that says the line above again is a second print of it.
  func isEcho(_ place: Int) -> Bool {
    let (above, below) = (text(place - 1), text(place))
    return above.count == below.count && above.first?.code == below.first?.code
      && below.count >= LineJoiner.shortestEcho
      && zip(above, below).allSatisfy { $0.code == $1.code }
  }

  private static let shortestEcho = 6

  /// A comma or a stop begins no line: a reader of printed pages parted it from the line above.
  static func isRest(_ text: GlyphSlice) -> Bool {
    text.first.map { clauseMarks.contains($0.code) } ?? false
  }

  private static let clauseMarks: ScalarSet = "，。、；"

  /// `《某报》（2025年3月9日第` above `05版）`: the bracket was cut.
  func isCutMasthead(above place: Int) -> Bool {
    guard place < stream.count, measure.isWrapped, line(place).blanksAbove == 0,
      case .masthead = kinds[stream[place - 1]], case .masthead = kinds[stream[place]]
    else { return false }
    return LineJoiner.depth(text(place - 1), from: 0) > 0 && text(place).last?.code == 0x29
  }

  /// White space stands above every paragraph and none here: a line that stops early, in a list that is set
  /// narrower or where a typesetter pulled words together, goes on behind `；` or in mid-sentence.
  func goesOnWithin(_ place: Int, _ flow: Flow) -> Bool {
    guard measure.showsParagraphs, !isSetApart(place), line(place).blanksAbove == 0,
      kinds[stream[place]].isText, kinds[stream[place - 1]].isText,
      let last = text(place - 1).last, line(place - 1).extent >= LineJoiner.shortestLine
    else { return false }
    if last.code == LineJoiner.semicolon { return flow.hasStop }
    return !Sentence.isEnded(text(place - 1)) && line(place - 1).kinds.has(.comma)
      && isSetApart(flow.first) && !StructuralMarker.starts(text(flow.first))
  }

  /// In half ems.
  private static let shortestLine = 40
  private static let semicolon = Glyph.fold("；")

  /// `...` below a text that breaks off: whoever cut the lines knew no rule for it.
  func isDots(_ place: Int) -> Bool {
    let dots = text(place)
    return dots.count <= LineJoiner.mostDots
      && dots.allSatisfy { LineJoiner.dots.contains($0.code) }
      && kinds[stream[place - 1]].isText && isFull(place - 1)
  }

  private static let mostDots = 6
  private static let dots: ScalarSet = ".…"

  /// A day, or a fact with its label, below what may be a headline: no part of it, however full its line.
  func isFact(_ place: Int) -> Bool {
    switch kinds[stream[place]] {
    case .masthead:
      DateReader.first(in: text(place)).map { $0.range.count == text(place).count } ?? false
    case .sourceLine:
      text(place).prefix(LineJoiner.longestLabel).dropFirst().contains { $0.code == 0x3A }
    case .text, .column, .byline, .castLabel, .signature, .subtitle, .noteEnd, .credit,
      .furniture, .frontMatter, .dateline:
      false
    }
  }

  private static let longestLabel = 8

  /// A word that was a link, alone on its line within a sentence: a comma begins the line below it.
  ///
  /// A name may begin so what tells of its bearer.
  func isLink(_ place: Int) -> Bool {
    guard !measure.isWrapped || line(place).isRunTogether,
      text(place).count <= LineJoiner.longestLink,
      place + 1 < stream.count, LineJoiner.isRest(text(place + 1)),
      kinds[stream[place]].isText || kinds[stream[place]].isByline,
      line(place - 1).kinds.has(.comma), !Sentence.isEnded(text(place - 1))
    else { return false }
    return PersonName.likelihood(text(place)) < 0.7
  }

  private static let longestLink = 12

  /// `某某网讯（记者`, and the name with its bracket below, blank lines or not.
  func closesReporters(_ place: Int) -> Bool {
    line(place).kinds.has(.closing) && kinds[stream[place]].isText
      && Dateline.isOpen(text(place - 1))
      && text(place).prefix(LineJoiner.longestNames).contains { $0.code == 0x29 }
  }

  /// `…。（某大学教授`, and the name with its bracket below.
  func closesSignature(_ place: Int) -> Bool {
    guard line(place).kinds.has(.closing), text(place).last?.code == 0x29,
      text(place).count <= LineJoiner.longestNames,
      !text(place).contains(where: { $0.code == 0x28 }),
      let open = text(place - 1).lastIndex(where: { $0.code == 0x28 })
    else { return false }
    let before = text(place - 1)[..<open].trimmed
    return !text(place - 1)[open...].contains { $0.code == 0x29 } && Sentence.isEnded(before)
      && text(place - 1).endIndex - open <= LineJoiner.longestUnit
  }

  private static let longestUnit = 60
  private static let longestNames = 20

  /// The first character of a text, set over several lines in print, alone above the rest of its sentence.
  func isInitial(_ place: Int, from first: Int) -> Bool {
    guard place == first, text(place).count == 1, place + 1 < stream.count,
      let only = text(place).first, only.kinds.has(.ideograph), !only.kinds.has(.numeral),
      text(place + 1).count >= LineJoiner.shortestRest,
      text(place + 1).contains(where: { $0.kinds.has([.comma, .sentenceEnd]) })
    else { return false }
    return place == 0 || text(place - 1).count > 1
  }

  private static let shortestRest = 12
}
