/// Orders of a government one below the other: `某府令`, `某府指令　第五二三號`, `某部公告`, each over its text.
///
/// Such a line is an act's headline where a gazette's head stands above, where the page has two, or
/// where the rows of a notice (`主旨：`) follow.
enum GazetteActs {
  private static let longest = 48
  private static let longestName = 18
  /// Rows of an act's head.
  private static let reach = 8
  private static let furthest = 8

  static func mark(_ pieces: [Piece]) -> [Piece] {
    let acts = pieces.indices.filter {
      isAct(pieces[$0]) || pieces[$0].kind == .short && DocketTitle.isAct(pieces[$0].text)
    }
    guard let first = acts.first,
      acts.count > 1 || pieces[..<first].contains(where: { GazetteHead.isHead($0.text) })
        || pieces[(first + 1)...].prefix(furthest).contains(where: {
          isCause($0.text) || rows.startsAny($0.text)
        })
    else { return pieces }
    var pieces = pieces
    for index in acts {
      pieces[index].text = title(of: pieces[index].text).rebased
      pieces[index].kind = .short
      pieces[index].isRecord = true
      markNumbers(below: index, in: &pieces)
      markPart(above: index, in: &pieces)
    }
    for (act, end) in zip(acts, acts.dropFirst() + [pieces.count]) {
      markSigners(pieces.indices[act..<end], in: &pieces)
    }
    markSent(below: first, in: &pieces)
    guard !pieces[..<first].contains(where: { Sentence.isEnded($0.text) }) else { return pieces }
    for index in pieces[..<first].indices
    where pieces[index].kind == .short || pieces[index].kind == .byline {
      pieces[index].kind = .masthead
    }
    return pieces
  }

  /// `受文者：…`: whom an act goes to, its day and number.
  static func isRow(_ text: GlyphSlice) -> Bool { rows.startsAny(text) }

  private static func isCause(_ text: GlyphSlice) -> Bool { RecordField(text)?.label == .cause }

  /// Day and number below the headline; whom the act is addressed to begins its text.
  private static func markNumbers(below act: Int, in pieces: inout [Piece]) {
    for index in pieces.indices.dropFirst(act + 1).prefix(reach) {
      let text = pieces[index].text
      guard isNumber(text[...]) || isDay(text[...]) || rows.startsAny(text.prefix(8).closedUp)
      else {
        let isLine = pieces[index].kind == .byline || pieces[index].kind == .short
        if isLine, text.first?.code == order { pieces[index].kind = .body }
        return
      }
      pieces[index].kind = .masthead
    }
  }

  /// `公　　告` above an act is the name of the gazette's part.
  private static func markPart(above act: Int, in pieces: inout [Piece]) {
    guard act > 0, pieces[act - 1].text.inkCount <= longestPart else { return }
    switch pieces[act - 1].kind {
    case .short, .byline, .column: pieces[act - 1].kind = .masthead
    case .body, .subtitle, .castLabel, .castEntry, .signature, .caption, .editorsNote, .masthead,
      .sourceLine, .frontMatter, .dateline, .furniture:
      break
    }
  }

  private static let longestPart = 4

  /// Below those whom a letter goes to stands the paper that it sends.
  private static func markSent(below act: Int, in pieces: inout [Piece]) {
    guard let last = pieces.indices.last(where: { receivers.startsAny(pieces[$0].text) }),
      last > act
    else { return }
    for index in pieces.indices where index >= act && receivers.startsAny(pieces[index].text) {
      pieces[index].kind = .furniture
    }
    guard last + 1 < pieces.count, pieces[last + 1].kind == .short,
      pieces[(last + 2)...].contains(where: { $0.kind == .body })
    else { return }
    pieces[last + 1].isRecord = true
  }

  /// `總　統　甲乙丙`, `院　長　丁戊`: who signs below an act's text.
  private static func markSigners(_ act: Range<Int>, in pieces: inout [Piece]) {
    guard let text = pieces[act].firstIndex(where: { $0.kind == .body }) else { return }
    for index in pieces[act].indices where index > text {
      let words = pieces[index].text.spaced
      guard pieces[index].kind == .short || pieces[index].kind == .byline, words.count > 1,
        let name = words.last, PersonName.likelihood(name) >= 0.7,
        pieces[index].text.count <= longestName,
        pieces[index].text.allSatisfy({ Characters.isIdeograph($0.code) || $0.code == 0x20 }),
        Vocabulary.postEnds.endsAny(pieces[index].text[..<name.startIndex].closedUp)
          || heads.endsAny(pieces[index].text[..<name.startIndex].closedUp)
      else { continue }
      pieces[index].kind = .byline
      pieces[index].isRecord = true
      pieces[index].text = name.rebased
    }
  }

  private static let rows: WordList = [
    "受文者:", "发文日期:", "发文字号:", "附件:", "速别:", "密等", "收文日期:", "收文字号:",
  ]
  private static let receivers: WordList = ["正本:", "副本:"]

  /// An office, the kind of its act, and perhaps number and day behind it.
  private static func isAct(_ piece: Piece) -> Bool {
    switch piece.kind {
    case .short, .byline, .masthead: break
    case .body, .subtitle, .column, .castLabel, .castEntry, .signature, .caption, .editorsNote,
      .sourceLine, .frontMatter, .dateline, .furniture:
      return false
    }
    guard piece.text.count <= longest, let first = piece.text.first,
      Characters.isIdeograph(first.code)
    else { return false }
    let isWide = piece.text.count <= longestName && kinds.endsAny(piece.text.suffix(2).closedUp)
    let name =
      isWide ? piece.text.closedUp : piece.text.prefix { $0.code != 0x20 && $0.code != 0x28 }
    guard (3...longestName).contains(name.count), kinds.endsAny(name),
      name.allSatisfy({ Characters.isIdeograph($0.code) }),
      let kind = kinds.first(endOf: name)
    else { return false }
    let office = name.dropLast(kind)
    guard heads.endsAny(office) || Vocabulary.unitEnds.endsAny(office) else { return false }
    let rest = isWide ? [] : piece.text[name.endIndex...].trimmed
    return rest.isEmpty || isNumber(rest) || isDay(rest)
  }

  private static func isDay(_ text: GlyphSlice) -> Bool {
    RepublicDay.isDay(text) || DateReader.first(in: text)?.range == text.indices
  }

  private static func isNumber(_ text: GlyphSlice) -> Bool {
    guard let last = text.trimming({ $0 == 0x29 || $0 == 0x20 }).last, last.code == number,
      text.count <= longest
    else { return false }
    return text.contains(code: nth) && !text.contains { $0.kinds.has(.sentenceEnd) }
  }

  /// The number is a part of the headline, the day is none.
  private static func title(of text: GlyphSlice) -> GlyphSlice {
    if let day = RepublicDay.start(in: text) { return text[..<day].trimmed }
    return DateReader.first(in: text).map { text[..<$0.range.lowerBound].trimmed } ?? text[...]
  }

  private static let order = Glyph.fold("令")
  private static let nth = Glyph.fold("第")
  private static let number = Glyph.fold("号")
  private static let heads: WordList = [
    "总统", "大总统", "主席", "国民政府", "府", "部", "署", "军政府", "委员长", "总司令", "都督", "督军", "院", "会", "局",
  ]
  private static let kinds = Kinds()

  /// What acts are called.
  private struct Kinds: Sendable {
    private let words: [Word] = [
      "指令", "训令", "命令", "公告", "布告", "佈告", "通告", "公函", "快邮代电", "代电", "令", "批", "咨", "函",
    ]

    func endsAny(_ text: GlyphSlice) -> Bool { first(endOf: text) != nil }

    func first(endOf text: GlyphSlice) -> Int? { words.first { text.hasSuffix($0) }?.count }
  }
}
