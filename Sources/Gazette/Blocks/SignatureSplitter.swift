/// Parts `…。（作者单位：…）` from the paragraph it is printed behind.
enum SignatureSplitter {
  static func split(_ pieces: [Piece]) -> [Piece] {
    var parts: [Piece] = []
    parts.reserveCapacity(pieces.count)
    let last = pieces.lastIndex { $0.kind == .body }
    let named = names(in: pieces)
    for (index, piece) in pieces.enumerated() {
      guard piece.kind == .body,
        let (open, kind) = named[index].map({ ($0, Piece.Kind.signature) })
          ?? tail(of: index, in: pieces, isLast: index == last)
      else {
        parts.append(piece)
        continue
      }
      var body = piece
      body.text = piece.text[..<open].trimmed.rebased
      var signature = piece
      signature.kind = kind
      signature.text = piece.text[open...].trimming { $0 == 0x3F }.rebased
      parts += [body, signature]
    }
    return parts
  }

  /// Where what is no text begins behind a paragraph, and what it is.
  private static func tail(
    of index: Int, in pieces: [Piece], isLast: Bool
  ) -> (Int, Piece.Kind)? {
    let text = pieces[index].text
    if let open = opening(of: text, isLast: isLast) {
      return (open, isPhotographers(text[(open + 1)...].dropLast()) ? .caption : .signature)
    }
    if let found = writer(behind: text) { return found }
    if let open = report(behind: index, in: pieces) ?? gapped(behind: index, in: pieces) {
      return (open, .signature)
    }
    if let open = turn(of: text) { return (open, .furniture) }
    guard isLast else { return nil }
    return source(of: text).map { ($0, .sourceLine) }
      ?? reporter(behind: text).map { ($0, .signature) }
  }

  /// `甲乙 丙丁 摄 图片来源：某某日报`: who took the picture, and not who wrote.
  private static func isPhotographers(_ inner: GlyphSlice) -> Bool {
    inner.spaced.contains { $0.count == 1 && $0.first?.code == shot } && !inner.contains(code: 0x2F)
      && !Vocabulary.pressLabels.startsAny(inner)
  }

  private static let shot = Glyph.fold("摄")

  /// Where `某社记者甲乙丙某地报道。` begins behind an item's last sentence.
  private static func report(behind index: Int, in pieces: [Piece]) -> Int? {
    guard pieces[index].text.count > 20, closes(index, in: pieces) else { return nil }
    return ClosingReport.start(behind: pieces[index].text)
  }

  /// Where ` 甲乙丙` or ` 甲乙 丙丁` begins behind a gap and an item's last sentence.
  private static func gapped(behind index: Int, in pieces: [Piece]) -> Int? {
    let text = pieces[index].text
    guard text.count > 40, let last = text.last, last.kinds.has(.ideograph),
      let stop = text.suffix(longestGapped).lastIndex(where: { $0.kinds.has(.sentenceEnd) }),
      stop + 2 < text.count, text[stop + 1].code == 0x20, closes(index, in: pieces)
    else { return nil }
    let names = PersonName.tokens(text[(stop + 2)...])
    let least = names.count == 1 ? surely : 0.7
    return names.allSatisfy { PersonName.likelihood($0) >= least } ? stop + 1 : nil
  }

  private static let longestGapped = 14
  private static let surely = 0.9

  // MARK: - Items that are signed each

  private static let fewestNamed = 3
  private static let fewestClosing = 2

  /// Where `（甲乙）` begins behind the paragraphs of a page on which most close with a name, or
  /// several right above what begins anew.
  private static func names(in pieces: [Piece]) -> [Int: Int] {
    var bodies = 0
    var places: [Int: Int] = [:]
    for index in pieces.indices where pieces[index].kind == .body {
      bodies += 1
      places[index] = nameStart(in: pieces[index].text, least: 0.7)
    }
    guard let only = places.first else { return [:] }
    if places.count < fewestClosing, isAboveHead(only.key, in: pieces) { return places }
    if places.count >= fewestNamed, places.count * 2 > bodies { return places }
    let closing = places.filter { closes($0.key, in: pieces) }
    let signed = pieces.indices.count(where: { index in
      pieces[index].kind == .body && opening(of: pieces[index].text, isLast: false) != nil
        && closes(index, in: pieces)
    })
    guard closing.count + signed + pieces.count(where: LetterSigners.isSigner) >= fewestClosing
    else { return [:] }
    // Where names close items, a pen name does too.
    var named = closing
    for index in pieces.indices where pieces[index].kind == .body && closes(index, in: pieces) {
      named[index] = nameStart(in: pieces[index].text, least: 0.4)
    }
    return named
  }

  /// A headline with names or a dateline stands right below.
  private static func isAboveHead(_ index: Int, in pieces: [Piece]) -> Bool {
    guard index + 2 < pieces.count, pieces[index + 1].kind == .short else { return false }
    return pieces[index + 2].kind == .byline || pieces[index + 2].kind == .dateline
  }

  /// True where no paragraph goes on below one.
  private static func closes(_ index: Int, in pieces: [Piece]) -> Bool {
    guard index + 1 < pieces.count else { return true }
    switch pieces[index + 1].kind {
    case .short, .dateline, .caption, .column, .byline, .furniture: return true
    case .body: return nameStart(in: pieces[index + 1].text, least: 0.7) != nil
    case .subtitle, .castLabel, .castEntry, .signature, .editorsNote, .masthead, .sourceLine,
      .frontMatter:
      return false
    }
  }

  private static func nameStart(in text: GlyphSlice, least: Double) -> Int? {
    // A converter made a question mark of the space behind the bracket.
    let text = text.last?.code == 0x3F ? text.dropLast() : text
    guard text.last?.code == 0x29,
      let open = text.suffix(longestNames + 2).lastIndex(where: { $0.code == 0x28 }),
      Sentence.isEnded(text[..<open].trimmed)
    else { return nil }
    if PlacedName.range(in: text[(open + 1)...].dropLast()) != nil { return open }
    guard text.count > 20 else { return nil }
    let name = text[(open + 1)...].dropLast().filter { $0.code != 0x20 }
    if (2...3).contains(name.count) { return PersonName.likelihood(name) >= least ? open : nil }
    let token = text[(open + 1)...].dropLast().rebased
    return PersonName.signed(token) != nil && !Byline.isUnit(token[...]) ? open : nil
  }

  private static let longestNames = 24

  /// Whether a line ends with a bracket behind a sentence, or is one: nothing goes on from there.
  static func isSigned(_ whole: GlyphSlice) -> Bool {
    let line = whole.dropLast(dayCount(behind: whole))
    guard let last = line.last, last.code == 0x29 || last.code == tagEnd,
      let open = line.lastIndex(where: { $0.code == (last.code == 0x29 ? 0x28 : tagStart) })
    else { return false }
    return open == line.startIndex || Sentence.isEnded(line[..<open].trimmed)
  }

  /// Where `（下转第四版）` or another note to the reader begins, which may cut a sentence.
  private static func turn(of text: GlyphSlice) -> Int? {
    if let note = staff(behind: text) ?? staffList(behind: text) ?? TailNote.start(in: text) {
      return note
    }
    guard text.last?.code == 0x29, text.count > 20,
      let open = text.suffix(longestTurn).lastIndex(where: { $0.code == 0x28 }),
      turns.match(in: text, at: open + 1) != nil, pages.endsAny(text.dropLast())
    else { return nil }
    return open
  }

  /// Where `某报记者 甲乙丙` begins behind the last sentence of all.
  private static func reporter(behind text: GlyphSlice) -> Int? {
    guard text.count > 40, let last = text.last, last.kinds.has(.ideograph),
      let stop = text.suffix(longestReporter).lastIndex(where: {
        $0.kinds.has(.sentenceEnd)
      }), stop + 1 < text.count
    else { return nil }
    let tail = text[(stop + 1)...].trimmed
    let isPress = tail.indices.prefix(longestPress).contains {
      Vocabulary.pressLabels.match(in: tail, at: $0) != nil
    }
    guard isPress, let byline = Byline(tail), byline.certainty >= 0.9,
      byline.people.allSatisfy({ $0.role == .author && PersonName.likelihood($0.name) >= 0.7 })
    else { return nil }
    return stop + 1
  }

  private static let longestReporter = 24
  private static let longestPress = 8

  /// Where ` 来源：某某报` begins behind the last sentence of all.
  private static func source(of text: GlyphSlice) -> Int? {
    guard text.count > 40, !Sentence.isEnded(text),
      let stop = text.suffix(longestSource).lastIndex(where: {
        $0.kinds.has(.sentenceEnd)
      }), stop + 1 < text.count
    else { return nil }
    let tail = text[(stop + 1)...].trimmed
    return SourceLine.labels.startsAny(tail) ? stop + 1 : nil
  }

  private static let longestSource = 24

  /// Where `【编辑：甲乙】` begins.
  private static func staff(behind text: GlyphSlice) -> Int? {
    guard text.last?.code == tagEnd, text.count > longestStaff,
      let open = text.suffix(longestStaff).lastIndex(where: { $0.code == tagStart }),
      Vocabulary.staffLabels.match(in: text, at: open + 1) != nil
    else { return nil }
    return open
  }

  /// `…。（编辑：甲乙丙）1130506`: nothing goes on from there.
  static func closesWithStaff(_ line: GlyphSlice) -> Bool {
    guard let last = line.last, last.code == 0x29 || Characters.isDigit(last.code) else {
      return false
    }
    return staffList(behind: line) != nil
  }

  /// Where `（供稿：甲乙 编辑：丙丁 审核：戊己）` begins: two labels at least, who made the page among them.
  private static func staffList(behind whole: GlyphSlice) -> Int? {
    let text = whole.dropLast(dayCount(behind: whole))
    guard text.last?.code == 0x29, text.count > longestList / 2,
      let open = text.suffix(longestList).lastIndex(where: { $0.code == 0x28 }),
      Sentence.isEnded(text[..<open].trimmed)
    else { return nil }
    let inner = text[(open + 1)...].dropLast()
    if Vocabulary.staffLabels.startsAny(inner), inner.contains(where: { $0.code == 0x3A }) {
      return open
    }
    let labels = inner.spaced.count { word in
      word.prefix(longestLabel).contains { $0.code == 0x3A || $0.code == 0x2F }
    }
    let isStaff = inner.spaced.contains { Vocabulary.staffLabels.startsAny($0) }
    return labels >= 2 && isStaff ? open : nil
  }

  /// An agency's day behind the bracket: `（编辑：甲乙丙）1130506`.
  private static func dayCount(behind text: GlyphSlice) -> Int {
    guard let last = text.last, Characters.isDigit(last.code) else { return 0 }
    let digits = text.suffix(longestNumber).reversed().prefix { Characters.isDigit($0.code) }
    return digits.count < text.count && digits.count >= shortestNumber ? digits.count : 0
  }

  /// Where `（撰稿人：甲乙 审核：丙丁）` begins, who wrote the text first among those who made the page.
  private static func writer(behind text: GlyphSlice) -> (Int, Piece.Kind)? {
    guard let open = staffList(behind: text) else { return nil }
    let inner = text[(open + 1)...]
    return AuthorLabel.end(in: inner) != nil || Signature.labels.startsAny(inner)
      ? (open, .signature) : nil
  }

  private static let shortestNumber = 6
  private static let longestNumber = 8
  private static let longestList = 60
  private static let longestLabel = 7
  private static let longestStaff = 24
  private static let longestTurn = 12
  private static let pages: WordList = ["版", "页"]
  private static let turns: WordList = ["下转", "转第", "紧接第"]
  private static let tagStart = Glyph.fold("【")
  private static let tagEnd = Glyph.fold("】")

  /// Where a bracket that closes the paragraph and signs the article begins.
  ///
  /// Two characters are a name only behind the page's last paragraph: （完）, （略）, （上图）.
  private static func opening(of text: GlyphSlice, isLast: Bool) -> Int? {
    guard text.last?.code == 0x29, text.count > 8,
      let open = text.lastIndex(where: { $0.code == 0x28 }), text.count - open <= 160,
      open > 8 || open > 1 && Dateline.opens(text[(open + 1)...])
    else { return nil }
    let isBehindSentence = Sentence.isEnded(text[..<open].trimmed)
    let inner = text[(open + 1)..<(text.count - 1)]
    let isName = isLast && inner.count == 2 && PersonName.likelihood(inner) >= 0.7
    return isBehindSentence && (isName || Signature.isContent(inner)) ? open : nil
  }
}
