/// Finds the items of a digest by the signs printed before them: `◆…`, `【题目】…`.
///
/// The sign becomes a dateline, which opens an item.
enum ItemMarks {
  private static let fewest = 3
  /// Below a digest's name two headlines in brackets are enough.
  private static let fewestNamed = 2

  static func mark(_ pieces: [Piece]) -> [Piece] {
    markBracketed(BracketedTitle.mark(markBulleted(markTeasers(withoutPointers(pieces)))))
  }

  /// `▲题目`, taken for a caption: several above a text each, and no text above the first.
  private static func withoutPointers(_ pieces: [Piece]) -> [Piece] {
    let pointed = pieces.indices.dropLast().filter {
      pieces[$0].kind == .caption && pieces[$0 + 1].kind == .body
        && isBullet(pieces[$0].text.first?.code) && pieces[$0].text.last?.code != 0x29
        && !Sentence.isEnded(pieces[$0].text)
    }
    guard pointed.count >= fewest, let first = pointed.first,
      !pieces[..<first].contains(where: { $0.kind == .body })
    else { return pieces }
    var pieces = pieces
    for index in pointed { pieces[index].kind = .short }
    return pieces
  }

  // MARK: - Teasers

  /// Lines with one sign at the page's top and the headline without it below them tell what the
  /// page holds.
  private static func markTeasers(_ pieces: [Piece]) -> [Piece] {
    guard let first = pieces.firstIndex(where: { $0.kind == .short || $0.kind == .body }),
      pieces[first].kind == .short, let sign = pieces[first].text.first?.code, isBullet(sign)
    else { return pieces }
    let end = pieces[first...].firstIndex {
      $0.kind != .short || $0.text.first?.code != sign
    }
    guard let end, end - first >= fewest, pieces[end].kind == .short else { return pieces }
    var pieces = pieces
    for index in first..<end { pieces[index].kind = .furniture }
    return pieces
  }

  // MARK: - Bullets

  /// Items that all begin with one sign, from the first text of the page on.
  private static func markBulleted(_ pieces: [Piece]) -> [Piece] {
    guard let first = pieces.first(where: { $0.kind == .body }) else { return pieces }
    let texts = pieces.filter { $0.kind == .body || $0.kind == .short }
    guard let sign = texts.first(where: { isBullet($0.text.first?.code) })?.text.first?.code else {
      return pieces
    }
    let marked = texts.filter { $0.text.first?.code == sign && $0.text.count > 4 }
    let bodies = marked.count { $0.kind == .body }
    // Either every paragraph carries the sign, or every paragraph stands below a line with it.
    let isLed = isLead(pieces, above: sign, marked)
    let isWhole = bodies == marked.count && (first.text.first?.code == sign || isLed)
    // Two are enough where nothing heads a text but lines with the sign.
    let isOnly = bodies == 0 && texts.count { $0.kind == .short } == marked.count
    guard marked.count >= (isOnly ? fewestNamed : fewest),
      isWhole || bodies == 0 && opensPage(sign, in: pieces),
      texts.count <= marked.count * (isWhole ? 2 : 4), isWhole || !areSections(sign, in: pieces)
    else { return pieces }
    return pieces.flatMap { whole in
      var piece = whole
      let isText = piece.kind == .body || piece.kind == .short
      if isText, piece.text.first?.code == sign { return parted(piece, at: 1, as: piece.kind) }
      if isText, isLed, isWhole { piece.kind = .furniture }
      return [piece]
    }
  }

  /// What carries no sign greets or names a part, and most of what carries it tells its day.
  private static func isLead(_ pieces: [Piece], above sign: UInt32, _ marked: [Piece]) -> Bool {
    let plain = pieces.filter {
      $0.kind == .byline || ($0.kind == .body || $0.kind == .short) && $0.text.first?.code != sign
    }
    return marked.count > fewest && plain.allSatisfy { $0.kind != .byline }
      && plain.reduce(0) { $0 + $1.text.count } <= longestLead
      && marked.count { NewsItem.holdsDay($0.text) } * 2 >= marked.count
  }

  private static let longestLead = 160

  /// Lines with a sign part one text where they stand below a headline and their texts say other words.
  private static func areSections(_ sign: UInt32, in pieces: [Piece]) -> Bool {
    let heads = pieces.indices.filter {
      pieces[$0].kind == .short && pieces[$0].text.first?.code == sign
    }
    guard let first = heads.first, BracketHeads.isBelowHeadline(pieces[..<first]) else {
      return false
    }
    let items = heads.compactMap { head in
      pieces.read(below: head).map { (head: pieces[head].text, text: $0.text) }
    }
    return BracketHeads.sayOtherWords(items)
  }

  /// False where text or names stand above the first sign: then it marks the sections of a text.
  private static func opensPage(_ sign: UInt32, in pieces: [Piece]) -> Bool {
    let above = pieces.prefix { $0.text.first?.code != sign }
    return !above.contains { $0.kind == .body || $0.kind == .byline || $0.kind == .subtitle }
  }

  private static func isBullet(_ code: UInt32?) -> Bool {
    // Nearly every text begins with an ideograph, which none of the signs is.
    guard let code, !Characters.isIdeograph(code) else { return false }
    return bullets.contains(code) || shapes.contains { $0.contains(code) }
  }

  /// Geometric shapes, symbols, dingbats but for the circled digits, arrows and shapes, pictographs
  /// (Unicode 16, blocks of these names).
  private static let shapes: [ClosedRange<UInt32>] = [
    0x25A0...0x25FF, 0x2600...0x26FF, 0x2700...0x2775, 0x2794...0x27BF, 0x2B00...0x2BFF,
    0x1F300...0x1FAFF,
  ]

  static let bullets: ScalarSet = "◆●■▲★◎○◇►▶▷•·△□☆▪※◼⚫*"

  // MARK: - Headlines in brackets

  private static func markBracketed(_ pieces: [Piece]) -> [Piece] {
    let places = brackets(in: pieces)
    let ends = places.map { $0?.upperBound }
    let heads = zip(pieces, places).compactMap { piece, place in
      place.map { piece.text[$0].map(\.code) }
    }
    // A column's name is short and returns.
    guard heads.count >= fewestNamed else { return pieces }
    let isNamed = DigestName.opens(pieces[...])
    guard heads.count >= (isNamed ? fewestNamed : fewest),
      heads.allSatisfy({ $0.count >= 8 }) || Set(heads).count == heads.count,
      !areSpeakers(
        zip(pieces, places).compactMap { piece, place in place.map { piece.text[$0].dropFirst() } })
    else { return pieces }
    if !BracketHeads.lists(in: pieces).isEmpty { return pieces }
    if !isNamed, BracketHeads.arePartsOfText(pieces, places) { return pieces }
    if areReporters(pieces, places) { return withReporters(pieces, ends) }
    let first = ends.firstIndex { $0 != nil } ?? 0
    let isLed = isNamed && pieces[..<first].count { $0.kind == .body } <= mostGreetings
    return zip(pieces.indices, ends).flatMap { index, end -> [Piece] in
      var piece = pieces[index]
      guard let end, let place = places[index] else {
        if isLed, index < first, piece.kind == .body { piece.kind = .furniture }
        let isAbove = index + 1 < pieces.count && ends[index + 1] != nil
        if isAbove, piece.kind == .short, piece.text.inkCount <= longestPart {
          piece.kind = .furniture
        }
        return [piece]
      }
      var head = piece
      head.text = piece.text[..<end].rebased
      var body = piece
      body.kind = .body
      body.text = piece.text[(end + 1)...].trimmed.rebased
      let sign = place.lowerBound + 1
      return parted(head, at: sign, as: .short) + (body.text.isEmpty ? [] : dated(body))
    }
  }

  /// The dateline behind a headline in brackets, the text and the source that closes it.
  static func dated(_ body: Piece) -> [Piece] {
    guard let end = Dateline.end(in: body.text[...]), end < body.text.count else {
      return ItemCloser.parted(body)
    }
    let parts = parted(body, at: end, as: .body)
    return parts.dropLast() + parts.suffix(1).flatMap { ItemCloser.parted($0) }
  }

  /// Where the headlines in brackets stand, the opening bracket included, on most pages at the
  /// beginning of their pieces: else behind a number, a sign, a clock or who tells it, in one form.
  private static func brackets(in pieces: [Piece]) -> [Range<Int>?] {
    let places = pieces.map { piece in
      // `### 【栏目】题目`: what is marked up as a heading is one to its end.
      bracket(in: piece).flatMap {
        piece.level == 0 || $0.upperBound + 1 == piece.text.endIndex ? $0 : nil
      }
    }
    guard places.contains(where: { $0.map { $0.lowerBound > 0 } ?? false }) else { return places }
    let signed = zip(pieces, places).compactMap { piece, place in
      place.map { piece.text[..<$0.lowerBound].trimmed }
    }
    let signs = zip(pieces, places).compactMap { piece, place in
      place.flatMap { place in
        ItemSign.read(piece.text[...]).flatMap { $0.end <= place.lowerBound ? $0 : nil }
      }
    }
    let isOne =
      signs.count == signed.count
      ? ItemSign.count(signs) && zip(signs, signed).allSatisfy { $0.end >= $1.endIndex }
      : signs.isEmpty && signed.allSatisfy { isShape($0) || isTeller($0) }
    return isOne
      ? places : places.map { place in place.flatMap { $0.lowerBound == 0 ? $0 : nil } }
  }

  /// Behind the shapes or pictographs that a headline begins with.
  static func shapesEnd(in text: GlyphSlice) -> Int? {
    let end = text.firstIndex { !isBullet($0.code) && $0.code != variation && $0.code != 0x20 }
    return end.flatMap { $0 > text.startIndex ? $0 : nil }
  }

  /// Behind a pictograph: in colour.
  private static let variation: UInt32 = 0xFE0F

  /// `◆`, `🔥`.
  private static func isShape(_ sign: GlyphSlice) -> Bool {
    sign.allSatisfy { isBullet($0.code) || $0.code == 0x2D }
  }

  /// `@某某新闻`, `某某社`: an account, or a name as papers and stations have.
  private static func isTeller(_ sign: GlyphSlice) -> Bool {
    sign.first?.code == account || ItemCloser.isSource(named: sign)
  }

  private static let account: UInt32 = 0x40

  /// `【甲乙丙 某地】…`: most brackets hold names and a place.
  private static func areReporters(_ pieces: [Piece], _ places: [Range<Int>?]) -> Bool {
    let heads = zip(pieces, places).compactMap { piece, place in
      place.map { piece.text[$0.lowerBound...$0.upperBound] }
    }
    return heads.count { !ReporterLine.bracketed($0).isEmpty } * 2 > heads.count
  }

  private static func withReporters(_ pieces: [Piece], _ ends: [Int?]) -> [Piece] {
    zip(pieces, ends).flatMap { piece, end in
      end.map { parted(piece, at: $0 + 1, as: .body) } ?? [piece]
    }
  }

  /// So many paragraphs may stand above the first headline of a digest: its name, who greets.
  private static let mostGreetings = 3

  /// `镇里新闻`, right above a headline: the name of a part.
  private static let longestPart = 8

  /// `【主持人 甲乙】`, `【某报记者】`: most brackets hold a post or a name, and one returns.
  private static func areSpeakers(_ labels: [GlyphSlice]) -> Bool {
    let people = labels.filter { label in
      let words = label.spaced
      return Vocabulary.postEnds.endsAny(label) || Vocabulary.pressLabels.endsAny(label)
        || words.count == 2 && PersonName.likelihood(words[1]) >= 0.7
          && Vocabulary.postEnds.endsAny(words[0])
    }
    return people.count * 2 > labels.count
      && Set(labels.map { $0.map(\.code) }).count < labels.count
  }

  /// The bracket with a headline and what it closes with; a speaker's name is shorter.
  private static func bracket(in piece: Piece) -> Range<Int>? {
    guard piece.kind == .body || piece.kind == .column || piece.kind == .short else {
      // `【小将告别温网】`: a headline that ends as papers' names do.
      return piece.kind == .dateline && piece.text.count >= longestPaper
        && piece.text.first?.code == open && piece.text.last?.code == close
        && ReporterLine.bracketed(piece.text[...]).isEmpty
        && !piece.text.contains { $0.code == slash }
        ? 0..<(piece.text.count - 1) : nil
    }
    let text = piece.text
    // `【3】【题目】…`: a bracket may hold the number.
    for start in text.prefix(longestSign).indices where text[start].code == open {
      guard start > 0 || !DigestName.opensEdition(text),
        let end = text[start...].prefix(longestHead).firstIndex(where: { $0.code == close }),
        end - start >= 5,
        // `【背景：5月6日查渠。】` tells something.
        text[end - 1].code != stop, !isHeadline(text[(end + 1)...].trimmed)
      else { continue }
      return start..<end
    }
    return nil
  }

  /// `【栏目】题目`: no text stands behind the bracket, but a headline.
  private static func isHeadline(_ rest: GlyphSlice) -> Bool {
    (shortestBehind...longestBehind).contains(rest.count) && !Sentence.isEnded(rest)
      && !rest.contains { $0.kinds.has(.sentenceEnd) } && rest.last?.kinds.has(.closer) != true
  }

  private static let shortestBehind = 6
  private static let longestBehind = 36

  /// Before the bracket stands a number, a clock or a name.
  private static let longestSign = 12
  private static let longestHead = 62
  /// Between a reporter or a desk and a place.
  private static let slash: UInt32 = 0x2F
  /// A paper's name in brackets is shorter.
  private static let longestPaper = 9

  private static let open = Glyph.fold("【")
  private static let close = Glyph.fold("】")
  private static let stop = Glyph.fold("。")

  private static func parted(_ piece: Piece, at end: Int, as kind: Piece.Kind) -> [Piece] {
    var sign = piece
    sign.kind = .dateline
    sign.text = piece.text[..<end].rebased
    var rest = piece
    rest.kind = kind
    rest.start = .certain
    rest.text = piece.text[end...].trimmed.rebased
    return [sign, rest]
  }
}
