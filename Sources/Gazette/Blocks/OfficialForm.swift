/// Lines that offices print around their papers: a bulletin's number and editor above, the list of
/// those who receive it below.
enum OfficialForm {
  /// `第 七 期`, `（总第34期）`, `某市委办公室编 一九七六年三月二十一日`, `某政发〔2024〕3号`.
  static func isHead(_ line: GlyphSlice) -> Bool {
    if isPublisher(line) { return true }
    guard line.count <= 40, line.count >= 2, let first = line.first, let last = line.last,
      headEnds.contains(last.code) || restrictions.mayBegin(with: first.code)
    else { return false }
    let text = line.closedUp
    return isNumber(text) || BulletinName.isNumbered(text) || isEditor(text)
      || isDocumentNumber(text)
      || restrictions.match(in: text, at: text.startIndex).map { $0.count * 2 >= text.count }
        ?? false
  }

  /// Marks the name of a bulletin and the offices that sign a paper.
  static func mark(_ pieces: [Piece]) -> [Piece] {
    let named = markLetterheads(BulletinName.mark(markName(pieces)))
    return markReceivers(
      markSigners(PostedSigner.mark(SignedDay.split(SignedDay.markWithin(named)))))
  }

  /// `某市人民政府文件` above a paper's number, wherever on the page the paper stands.
  private static func markLetterheads(_ pieces: [Piece]) -> [Piece] {
    var pieces = pieces
    for index in pieces.indices where isLetterhead(index, in: pieces) {
      pieces[index].kind = .masthead
    }
    return pieces
  }

  private static func isLetterhead(_ index: Int, in pieces: [Piece]) -> Bool {
    guard pieces[index].kind == .short, pieces[index].text.count <= 30,
      papers.endsAny(pieces[index].text)
    else { return false }
    return isNumbered(index + 1, in: pieces) || isTitle(index + 1, in: pieces)
  }

  /// `某市某届人大常委会第二次会议文件` stands above what it is the name of.
  private static func isTitle(_ index: Int, in pieces: [Piece]) -> Bool {
    pieces.indices.contains(index) && pieces[index].kind == .short
      && Vocabulary.abouts.startsAny(pieces[index].text) && meetings.endsAny(pieces[index - 1].text)
  }

  private static let papers: WordList = ["文件", "材料"]
  private static let meetings: WordList = ["会议文件", "会议材料"]

  private static func isNumbered(_ index: Int, in pieces: [Piece]) -> Bool {
    pieces.indices.contains(index) && pieces[index].kind == .masthead
      && isDocumentNumber(pieces[index].text[...])
  }

  /// Whether the number of a paper with its letterhead stands directly above.
  static func opensPaper(_ index: Int, in pieces: [Piece]) -> Bool {
    index >= 2 && pieces[index - 2].kind == .masthead && isNumbered(index - 1, in: pieces)
  }

  /// An office alone above a date and below the text has signed it, and so have the offices above
  /// that sign with it; so has who stands there, above the date or below it, with his post.
  private static func markSigners(_ pieces: [Piece]) -> [Piece] {
    var pieces = pieces
    for index in pieces.indices.dropFirst() {
      guard pieces[index].kind == .short || pieces[index].kind == .byline else { continue }
      let isShort = isShortDay(index + 1, in: pieces)
      let isAboveDay = isShort || isDay(index + 1, in: pieces) || isNotice(index + 1, in: pieces)
      // Names are read last, which is dear.
      guard isBelowText(index, in: pieces),
        isAboveDay || isDay(index - 1, in: pieces) || signsToo(index + 1, in: pieces),
        let byline = Byline(pieces[index].text[...])
      else { continue }
      let isOffice =
        byline.people.allSatisfy { $0.role == .organisation }
        || isShort && byline.certainty >= 0.55
      let isPosted = byline.people.allSatisfy { $0.affiliation != nil }
      let isByDay = isAboveDay || isDay(index - 1, in: pieces)
      if isPosted && isByDay || isOffice && (isAboveDay || !isByDay) {
        pieces[index].kind = .signature
        if isShort { pieces[index + 1].kind = .masthead }
      }
    }
    return pieces
  }

  /// Offices one a line below signature and date, where no text follows: a copy goes to each.
  private static func markReceivers(_ pieces: [Piece]) -> [Piece] {
    guard let last = pieces.lastIndex(where: { $0.kind == .body }),
      let signature = pieces[last...].firstIndex(where: { $0.kind == .signature }),
      let day = pieces[signature...].indices.dropFirst().first(where: { isDay($0, in: pieces) })
    else { return pieces }
    var pieces = pieces
    for index in pieces.indices where index > day {
      switch pieces[index].kind {
      case .short, .byline, .signature:
        guard Vocabulary.unitEnds.endsAny(pieces[index].text) else { return pieces }
        pieces[index].kind = .furniture
      case .body, .subtitle, .column, .castLabel, .castEntry, .caption, .editorsNote, .masthead,
        .sourceLine, .frontMatter, .dateline, .furniture:
        continue
      }
    }
    return pieces
  }

  /// Offices alone, one a line, down to the date.
  private static func signsToo(_ index: Int, in pieces: [Piece]) -> Bool {
    let lines = pieces[index...].prefix(signerLimit).prefix {
      $0.kind == .short || $0.kind == .byline
    }
    guard !lines.isEmpty, isDay(lines.endIndex, in: pieces) else { return false }
    return lines.allSatisfy { line in
      Byline(line.text[...])?.people.allSatisfy { $0.role == .organisation } ?? false
    }
  }

  /// More offices hardly sign one paper.
  private static let signerLimit = 12

  private static func isDay(_ index: Int, in pieces: [Piece]) -> Bool {
    guard pieces.indices.contains(index), pieces[index].kind == .masthead else { return false }
    return DateReader.first(in: pieces[index].text)?.range == pieces[index].text.indices
  }

  /// `（此件公开发布）` stands below signature and day.
  private static func isNotice(_ index: Int, in pieces: [Piece]) -> Bool {
    pieces.indices.contains(index) && pieces[index].kind == .furniture
      && pieces[index].text.dropFirst().starts(with: notice.codes) { $0.code == $1 }
  }

  private static let notice: Word = "此件"

  /// `九月二日`, where the paper's head has the year.
  private static func isShortDay(_ index: Int, in pieces: [Piece]) -> Bool {
    guard pieces.indices.contains(index), pieces[index].kind == .short else { return false }
    let text = pieces[index].text
    return text.count <= 6 && text.last?.code == Glyph.fold("日") && DateReader.opensWithDay(text)
  }

  private static func isBelowText(_ index: Int, in pieces: [Piece]) -> Bool {
    let above = pieces[..<index].last { $0.kind != .furniture && $0.kind != .masthead }
    return above?.kind == .body || above?.kind == .signature
  }

  /// Marks the name of a bulletin, the first line of the page and directly above its number.
  private static func markName(_ pieces: [Piece]) -> [Piece] {
    guard let first = pieces.firstIndex(where: { $0.kind != .furniture }),
      pieces[first].kind == .short,
      pieces[first].text.count <= 30, pieces.indices.contains(first + 1),
      isName(first, in: pieces) || isCounted(first, in: pieces)
    else { return pieces }
    var pieces = pieces
    pieces[first].kind = .masthead
    if pieces[first + 1].kind != .masthead { pieces[first + 1].kind = .masthead }
    if pieces.indices.contains(first + 2), isIssuer(pieces[first + 2]) {
      pieces[first + 2].kind = .masthead
    }
    return pieces
  }

  /// `（三）` below a collection's name and above who edited it.
  private static func isCounted(_ index: Int, in pieces: [Piece]) -> Bool {
    guard index + 2 < pieces.count, pieces[index + 2].kind == .masthead else { return false }
    let count = pieces[index + 1].text
    return (3...4).contains(count.count) && count.first?.code == 0x28 && count.last?.code == 0x29
      && ChineseNumber.value(count.dropFirst().dropLast()) != nil
  }

  /// `某市委办公室　　2024年1月3日`: an office and a date on one line.
  private static func isIssuer(_ piece: Piece) -> Bool {
    guard piece.kind == .short || piece.kind == .byline, piece.text.count <= 40,
      let date = DateReader.first(in: piece.text), date.range.upperBound == piece.text.endIndex
    else { return false }
    return Vocabulary.unitEnds.endsAny(piece.text[..<date.range.lowerBound].trimmed)
  }

  /// Whether the piece below numbers the bulletin that a piece names.
  static func isName(_ index: Int, in pieces: [Piece]) -> Bool {
    pieces.indices.contains(index + 1) && pieces[index + 1].kind == .masthead
      && (isNumber(pieces[index + 1].text.filter { $0.code != 0x20 }[...])
        || pieces[index].text.hasSuffix("文件"))
  }

  /// `抄送：…`, `（共印八百份）`, `某市政府办公室 2024年1月3日印发`.
  static func isFoot(_ line: GlyphSlice) -> Bool {
    guard line.count <= 160 else { return false }
    if receivers.startsAny(line) { return true }
    guard line.count <= 50, let last = line.last, footEnds.contains(last.code) else { return false }
    let text = line.closedUp.trimming { footMarks.contains($0) }
    if bases.startsAny(text), printings.endsAny(text) { return true }
    return prints.startsAny(text) && text.last?.code == copies
      || text.hasSuffix(issued) && isDated(text)
  }

  /// `某办公室2024年5月6日印发`; `《某方案（2024年修订）》印发` is a headline.
  private static func isDated(_ text: GlyphSlice) -> Bool {
    let rest = text.dropLast(issued.count)
    return DateReader.first(in: text) != nil && rest.last?.code != titleClose
  }

  /// `根据文件原件打印`: how a dump of an old paper was made.
  private static let bases: WordList = ["根据", "据"]
  private static let printings: WordList = ["打印", "刊印", "排印", "翻印", "录入"]
  private static let footMarks: ScalarSet = "()。"
  private static let titleClose = Glyph.fold("》")

  /// One or more of `第七期`, `总第34期`, `增刊`, and nothing else.
  static func isNumber(_ text: GlyphSlice) -> Bool {
    guard let last = text.last, numberEnds.contains(last.code) else { return false }
    // `2025年第2期总第40期`.
    if text.first?.code == nth || DateReader.first(in: text)?.range.lowerBound == text.startIndex,
      text.allSatisfy({ issueSigns.contains($0.code) }),
      text.contains(where: { $0.code == number })
    {
      return true
    }
    let parts = text.split { brackets.contains($0.code) }
    return !parts.isEmpty
      && parts.allSatisfy { part in
        if extras.match(in: part, at: part.startIndex)?.count == part.count { return true }
        let label = numberLabels.match(in: part, at: part.startIndex)
        guard let label, part.last?.code == number else { return false }
        return ChineseNumber.value(part.dropFirst(label.count).dropLast()) != nil
      }
  }

  /// `某市委员会提案委员会主办`.
  private static func isPublisher(_ line: GlyphSlice) -> Bool {
    guard line.count <= 40, line.count >= 8 else { return false }
    if line.last?.code == editing { return Vocabulary.unitEnds.endsAny(line.dropLast().trimmed) }
    return publishers.endsAny(line) && Vocabulary.unitEnds.endsAny(line.dropLast(2).trimmed)
  }

  private static let editing = Glyph.fold("编")

  private static let publishers: WordList = ["主办", "编印", "编发", "主编"]

  private static func isEditor(_ text: GlyphSlice) -> Bool {
    guard let date = DateReader.first(in: text), date.range.upperBound == text.endIndex else {
      return false
    }
    let unit = text[..<date.range.lowerBound]
    return unit.count >= 4 && editors.endsAny(unit)
  }

  /// `某政发〔2024〕3号`, also with the day behind it: the year stands in hexagonal or square
  /// brackets between office and number.
  static func isDocumentNumber(_ line: GlyphSlice) -> Bool {
    let text = withoutDay(line)
    guard text.last.map({ documentNumbers.contains($0.code) }) ?? false,
      let open = text.firstIndex(where: isYearBracket),
      let close = text[(open + 1)...].firstIndex(where: isYearBracket),
      // Before 1980 a year had two digits.
      close - open == 5 || close - open == 3, open > text.startIndex
    else { return false }
    return text[(open + 1)..<close].allSatisfy { Characters.isDigit($0.code) }
      && text[(close + 1)...].dropLast().allSatisfy {
        Characters.isDigit($0.code) || $0.code == 0x7B2C
      }
  }

  private static func withoutDay(_ line: GlyphSlice) -> GlyphSlice {
    let line = withoutDate(line)
    guard let sign = line.firstIndex(where: { documentNumbers.contains($0.code) }),
      sign + 1 < line.endIndex, let date = DateReader.first(in: line[(sign + 1)...]),
      line[date.range.upperBound...].allSatisfy({ dayEdges.contains($0.code) }),
      line[(sign + 1)..<date.range.lowerBound].allSatisfy({ dayEdges.contains($0.code) })
    else { return line }
    return line[...sign]
  }

  /// `1967.02.19;中发[67]57号`.
  private static func withoutDate(_ line: GlyphSlice) -> GlyphSlice {
    guard line.first?.kinds.has(.numeral) ?? false, let date = DateReader.first(in: line),
      date.range.lowerBound == line.startIndex
    else { return line }
    return line[date.range.upperBound...].drop { dayEdges.contains($0.code) || $0.code == 0x3B }
  }

  private static func isYearBracket(_ glyph: Glyph) -> Bool { yearBrackets.contains(glyph.code) }

  /// How such lines may end: with a number's sign, a bracket or a date.
  private static let headEnds: ScalarSet =
    "期刊号)日月年0123456789一二三四五六七八九十百零〇○两:TZ+"
  private static let footEnds: ScalarSet = "份发()。印入"
  private static let nth = Glyph.fold("第")
  private static let issueSigns: ScalarSet = "0123456789年月第期总()"
  private static let extras: WordList = ["增刊", "特刊"]
  private static let issued: Word = "印发"
  private static let brackets: ScalarSet = "()"
  private static let numberEnds: ScalarSet = "期刊()"
  private static let yearBrackets: ScalarSet = "〔〕[]【】()"
  private static let numberLabels: WordList = ["第", "总第", "试刊第"]
  private static let number = Glyph.fold("期")
  private static let documentNumbers: ScalarSet = "号"
  private static let dayEdges: ScalarSet = " ()"
  private static let copies = Glyph.fold("份")
  private static let editors: WordList = ["编", "编印", "编写", "主办", "编发", "印"]
  private static let restrictions: WordList = [
    "内部文件", "内部资料", "内部刊物", "机密", "绝密", "秘密", "注意保存", "请勿外传", "内部参阅", "送阅件", "供领导参阅",
  ]
  private static let receivers: WordList = [
    "已发:",
    "报:", "送:", "发:", "抄报:", "抄送:", "主送:", "分送:", "抄发:", "报送:", "送发:", "呈报:", "发至:", "加发:",
  ]
  private static let prints: WordList = ["共印", "印数", "印发", "本期印", "印"]
}
