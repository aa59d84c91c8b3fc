/// Parts headline, byline and tag where a page that lost its line ends has them on one line.
enum HeadSplitter {
  /// Hands on the parts of a line of a page that was run together, or the line itself.
  static func split(_ line: LogicalLine, in page: Page, _ take: (LogicalLine) -> Void) {
    // `体育`, the field that a data set counts the page's one line among.
    if line.lines.lowerBound == 0, DigestName.isPart(line.text) {
      var field = line
      field.kind = .furniture
      return take(field)
    }
    let words = line.text.split { $0.code == 0x20 }
    guard line.lines.count == 1,
      line.kind.isText || line.kind.isByline || hidesHeadline(line, words)
    else { return take(line) }
    if let number = words.first, words.count > 1, OfficialForm.isDocumentNumber(number) {
      return splitNumber(line, words, in: page, take)
    }
    // A text that was cut off ends no sentence either, but its dateline opens it.
    guard !Sentence.isEnded(line.text),
      line.text.count <= longest || !Dateline.opens(line.text[...])
    else { return take(line) }
    guard words.count > (line.kind.isByline ? 2 : 1), words.count <= 24,
      !line.kind.isByline || words.count > 3 || opensWithHeadline(words, of: line.text)
    else {
      return take(line)
    }
    for part in parts(words, of: line.text, in: page) {
      take(
        LogicalLine(
          lines: line.lines, text: part.rebased, kind: LineKind(part, in: page), start: .certain))
    }
  }

  /// `题目 某厂书记 甲乙`: two words that are a byline by themselves, below one that is none.
  private static func opensWithHeadline(_ words: [GlyphSlice], of text: GlyphSlice) -> Bool {
    guard words[0].count >= shortestFirst, !Byline.isUnit(words[0]), Byline(words[0]) == nil,
      let byline = Byline(text[words[1].startIndex..<words[2].endIndex])
    else { return false }
    return byline.certainty >= 0.9
  }

  /// Longer than any headline with its dateline.
  private static let longest = 100

  /// `某政发〔2009〕69号 2009-11-03 为…`: a paper's number and day before its text.
  private static func splitNumber(
    _ line: LogicalLine, _ words: [GlyphSlice], in page: Page, _ take: (LogicalLine) -> Void
  ) {
    let day = DateReader.first(in: words[1])?.range == words[1].indices
    let head = words[day ? 1 : 0].endIndex
    for part in [line.text[..<head], line.text[head...].trimmed] where !part.isEmpty {
      let rest = LogicalLine(
        lines: line.lines, text: part.rebased, kind: LineKind(part, in: page), start: .certain)
      if part.startIndex == 0 { take(rest) } else { split(rest, in: page, take) }
    }
  }

  /// From the left: a column tag or a byline stands for itself, other words are a headline's decks.
  private static func parts(
    _ words: [GlyphSlice], of text: GlyphSlice, in page: Page
  ) -> [GlyphSlice] {
    var parts: [GlyphSlice] = []
    var title: GlyphSlice?
    var index = 0
    while index < words.count {
      if let length = headLength(words[index...], of: text, below: title != nil, in: page)
        ?? echoLength(words, at: index)
      {
        if let open = title { parts.append(open) }
        title = nil
        parts.append(text[words[index].startIndex..<words[index + length - 1].endIndex])
        index += length
      } else {
        title = text[(title?.startIndex ?? words[index].startIndex)..<words[index].endIndex]
        index += 1
      }
    }
    return parts + (title.map { [$0] } ?? [])
  }

  /// A word of a headline's length that stands twice is a headline each time.
  private static func echoLength(_ words: [GlyphSlice], at index: Int) -> Int? {
    let word = words[index]
    guard word.count >= shortestHeadline else { return nil }
    let isTwice = words.indices.contains {
      $0 != index && words[$0].elementsEqual(word) { $0.code == $1.code }
    }
    return isTwice ? 1 : nil
  }

  /// `某某网`, `《某某报》社论` behind a headline.
  private static func isPress(_ word: GlyphSlice) -> Bool {
    Vocabulary.paperEnds.endsAny(word) || word.count <= longestSite && sites.endsAny(word)
      || word.has(sign: "《", at: word.startIndex) && comments.endsAny(word)
  }

  private static let longestSite = 6
  private static let sites: WordList = ["网", "网站"]
  private static let comments: WordList = ["社论", "评论员", "编辑部"]

  /// Words that no byline holds but in front.
  private static func opensPart(_ word: GlyphSlice) -> Bool {
    Subtitle.isSubtitle(word) || Column.isColumn(word)
      || Vocabulary.castLabels.contains { word.hasPrefix($0.word) }
  }

  /// `主持人：本报记者 甲乙`: the label with as many words as read as its people.
  private static func castLength(_ words: ArraySlice<GlyphSlice>, of text: GlyphSlice) -> Int? {
    guard let first = words.first,
      Vocabulary.castLabels.contains(where: { first.hasPrefix($0.word) })
    else { return nil }
    return (1...min(4, words.count)).last { length in
      let last = words[words.startIndex + length - 1]
      return Cast.label(in: text[first.startIndex..<last.endIndex]) != nil
    }
  }

  /// How many words are the page's head, the most that can be.
  private static func mastheadLength(
    _ words: ArraySlice<GlyphSlice>, of text: GlyphSlice, in page: Page
  ) -> Int? {
    guard let first = words.first else { return nil }
    return (1...min(6, words.count)).last { length in
      let last = words[words.startIndex + length - 1]
      return Masthead(text[first.startIndex..<last.endIndex], in: page) != nil
        && (length == 1 || isMastheadWord(last, in: page))
    }
  }

  /// A headline's short word would pass as spare within a masthead.
  private static func isMastheadWord(_ word: GlyphSlice, in page: Page) -> Bool {
    Masthead(word, in: page) != nil || word.contains { Characters.isDigit($0.code) }
      || word.hasPrefix("星期") || word.hasPrefix("版")
  }

  /// A row of facts with a long word behind it: `发布时间:2024-05-06 来源:某网 关于…的意见`.
  private static func hidesHeadline(_ line: LogicalLine, _ words: [GlyphSlice]) -> Bool {
    guard words.count > 1 else { return false }
    if case .masthead = line.kind { return words.contains { OfficialForm.isDocumentNumber($0) } }
    guard case .sourceLine = line.kind else { return false }
    // `题目 来源：某报 2024-05-06 10:04` at the top.
    if line.lines.lowerBound == 0, words[0].count >= shortestFirst,
      words[0].allSatisfy({ $0.kinds.has([.ideograph, .opener, .closing]) }),
      SourceLine.labels.startsAny(words[1])
        || DateReader.first(in: words[1])?.range.lowerBound == words[1].startIndex
    {
      return true
    }
    return words.dropFirst().contains {
      $0.count >= shortestHeadline
        && $0.allSatisfy { $0.kinds.has([.ideograph, .opener, .closing]) }
    }
  }

  private static let shortestHeadline = 10
  private static let shortestFirst = 6

  /// How many words are one fact: the label, its value and the clock behind a day.
  private static func factLength(_ words: ArraySlice<GlyphSlice>) -> Int? {
    guard let first = words.first else { return nil }
    if words.count > 1, isClock(words[words.startIndex + 1]),
      DateReader.first(in: first)?.range == first.indices
    {
      return 2
    }
    guard SourceLine.labels.startsAny(first) else { return nil }
    let length = first.last?.code == 0x3A && words.count > 1 ? 2 : 1
    let rest = words.dropFirst(length).prefix(2)
    return length + rest.prefix { isClock($0) }.count
  }

  /// `10:04`.
  private static func isClock(_ word: GlyphSlice) -> Bool {
    word.allSatisfy { $0.kinds.has(.digit) || $0.code == 0x3A }
  }

  /// The day below an office's name.
  private static func isDay(_ word: GlyphSlice, of text: GlyphSlice) -> Bool {
    DateReader.first(in: word)?.range == word.indices
      && Vocabulary.unitEnds.endsAny(text[..<word.startIndex].trimmed)
  }

  /// How many words from here on are one byline, tag or label; nil when none.
  private static func headLength(
    _ words: ArraySlice<GlyphSlice>, of text: GlyphSlice, below isBelowTitle: Bool,
    in page: Page
  ) -> Int? {
    guard let first = words.first else { return nil }
    if Column.isColumn(first) || Dateline.end(in: first) == first.endIndex
      || Signature.isSignature(first) || EditorsNote.isEnd(first) || FactRow.isStamped(first)
      || OfficialForm.isDocumentNumber(first) || isBelowTitle && isDay(first, of: text)
      || Vocabulary.castLabels.contains(where: { first.equals($0.word) })
    {
      return 1
    }
    if !isBelowTitle, let length = mastheadLength(words, of: text, in: page) { return length }
    if Subtitle.isSubtitle(first) { return 1 }
    if let length = factLength(words) { return length }
    if let length = castLength(words, of: text) { return length }
    let isOpen =
      Characters.bylineBullets.contains(first[first.startIndex].code)
      || Vocabulary.pressLabels.startsAny(first) || Vocabulary.authorLabels.startsAny(first)
    // Behind a bullet or label names go on as long as they can; a unit has one name.
    let reach = words.dropFirst().firstIndex { opensPart($0) }.map { $0 - words.startIndex }
    let lengths = (1...min(6, reach ?? words.count)).sorted { isOpen ? $0 > $1 : $0 < $1 }
    for length in lengths {
      let last = words[words.startIndex + length - 1]
      guard let byline = Byline(text[first.startIndex..<last.endIndex]) else { continue }
      if byline.certainty >= 0.9 { return length }
      if isBelowTitle, byline.certainty >= 0.5,
        byline.people.allSatisfy({ $0.role != .author || Byline.isFrequent($0.name[...]) })
          || mayFollow(words.dropFirst(length).first)
      {
        return length
      }
    }
    if isBelowTitle, AuthorLabel.end(in: first) != nil || words.count == 1 && isPress(first) {
      return 1
    }
    return nil
  }

  /// Behind names stand facts or nothing; behind a headline's short deck stands the next.
  private static func mayFollow(_ word: GlyphSlice?) -> Bool {
    guard let word, let first = word.first else { return true }
    return !first.kinds.has(.ideograph) || SourceLine.labels.startsAny(word)
      || Vocabulary.authorLabels.startsAny(word) || Vocabulary.pressLabels.startsAny(word)
      || Byline.isUnit(word) || DateReader.first(in: word)?.range.lowerBound == word.startIndex
  }
}
