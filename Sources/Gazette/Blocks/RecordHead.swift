/// What a crawl's record puts around a text on one line: when and where it appeared, the headline it
/// had there, a label before the text and the reporter behind it.
///
/// `2024年5月6日10:04 某某网-某某晚报 本报讯（记者 甲乙）…`, `来源：某某报本报讯…`,
/// `原标题：某某据新华社电…`, `[简介]…。 记者：甲乙`.
enum RecordHead {
  private static let longest = 80
  private static let shortestText = 30

  /// Where the text's dateline begins behind the record's facts; nil where the line is no record.
  static func end(in text: GlyphSlice) -> Int? {
    guard text.count >= shortestText, let facts = factsStart(in: text) else { return nil }
    let reach = min(longest, text.count - shortestText)
    guard facts < reach else { return nil }
    let end = (facts..<reach).first {
      Dateline.isSender(in: text, at: $0) && Dateline.end(in: text[$0...]) != nil
    }
    guard let end, !text[facts..<end].contains(anyOf: stops) else { return nil }
    return end
  }

  /// Behind the first fact: a day and its clock, or a label.
  private static func factsStart(in text: GlyphSlice) -> Int? {
    if text[0].kinds.has(.digit), let date = DateReader.first(in: text.prefix(24)),
      date.range.lowerBound == 0
    {
      return date.range.upperBound
    }
    let source = SourceLine.labels.match(in: text, at: 0)
    return (source ?? OriginalTitle.labels.match(in: text, at: 0))?.count
  }

  private static let stops: ScalarSet = "。；，"

  /// `题目新华社某地5月6日电…`: where the dateline begins behind the headline of a page that is one
  /// line.
  static func gluedStart(in text: GlyphSlice) -> Int? {
    guard text.count >= shortestText + shortestHead else { return nil }
    let reach = min(longest, text.count - shortestText)
    let start = OriginalTitle.labels.match(in: text, at: 0)?.count ?? 0
    guard start + shortestHead < reach else { return nil }
    let end = ((start + shortestHead)..<reach).first {
      Dateline.isSender(in: text, at: $0) && Dateline.end(in: text[$0...]) != nil
    }
    guard let end, !text[start..<end].contains(anyOf: stops),
      Dateline.end(in: text[start...]).map({ $0 > end }) ?? true
    else { return nil }
    return end
  }

  /// `题目新华社某地5月6日电`: where the dateline begins that closes a headline's line.
  static func datelineStart(in line: GlyphSlice) -> Int? {
    guard line.count > shortestHead, !line.contains(anyOf: stops) else { return nil }
    return line.indices.dropFirst(shortestHead).first {
      Dateline.isSender(in: line, at: $0) && Dateline.end(in: line[$0...]) == line.endIndex
    }
  }

  /// `题目 【记者甲乙／某地报导】…`: where the bracket opens behind a headline on the text's line.
  static func reportStart(in text: GlyphSlice) -> Int? {
    guard text.count >= shortestText + shortestHead else { return nil }
    let reach = min(longest, text.count - shortestText)
    let open = text.place(of: heavy, from: shortestHead, to: reach)
    guard open < reach, !text[..<open].contains(anyOf: sentenceStops),
      ReporterLine.end(in: text[open...]) != nil || isCompiled(text[(open + 1)...])
    else { return nil }
    return open
  }

  /// `财经中心／某地报导】`: a desk in place of the reporter.
  private static func isCompiled(_ text: GlyphSlice) -> Bool {
    guard let close = text.prefix(longestDesk).firstIndex(where: { closings.contains($0.code) })
    else { return false }
    let inner = text[..<close]
    return inner.contains { $0.code == 0x2F } && reports.endsAny(inner)
  }

  private static let heavy = Glyph.fold("【")
  private static let shortestHead = 6
  private static let longestDesk = 18
  private static let sentenceStops: ScalarSet = "。；"
  private static let reports: WordList = ["报道", "报导"]

  // MARK: - The only line of a page

  /// Behind `[简介]`, where nothing else stands on the page.
  static func labelEnd(in text: GlyphSlice) -> Int? {
    guard let first = text.first, openings.contains(first.code),
      let label = labels.match(in: text, at: 1), label.count + 2 + shortestText < text.count,
      closings.contains(text[label.count + 1].code)
    else { return nil }
    return label.count + 2
  }

  private static let openings: ScalarSet = "[【〔("
  private static let closings: ScalarSet = "]】〕)"
  private static let labels: WordList = [
    "简介", "摘要", "正文", "内容", "导语", "导读", "提要", "内容提要", "内容摘要", "新闻摘要",
  ]

  /// Behind `（记者 甲乙）` or `[某某报记者 甲乙 某某报记者 丙丁]`, printed before the text.
  static func reportersEnd(in text: GlyphSlice) -> Int? {
    guard let first = text.first, openings.contains(first.code),
      let close = text.prefix(longestBracket).firstIndex(where: { closings.contains($0.code) }),
      close + shortestText < text.count, isReporters(text[1..<close])
    else { return nil }
    return close + 1
  }

  private static let longestBracket = 44

  private static func isReporters(_ text: GlyphSlice) -> Bool {
    guard Vocabulary.pressLabels.isAnywhere(in: text) || writers.startsAny(text),
      let byline = Byline(text), byline.certainty >= 0.9, !byline.people.isEmpty
    else { return false }
    return byline.people.allSatisfy { PersonName.likelihood($0.name) >= 0.7 }
  }

  // MARK: - What stands behind the text

  /// Where `记者：甲乙`, `来源：某某社` or `编辑 甲乙 校对 丙丁` begins behind the last sentence.
  static func tailStart(in text: GlyphSlice) -> Int? {
    guard let last = text.last, text.count >= shortestText else { return nil }
    if last.kinds.has(.closer) { return bracketedTail(in: text) }
    guard !last.kinds.has(.terminal),
      let stop = text.suffix(longestTail).lastIndex(where: { $0.kinds.has(.sentenceEnd) })
    else { return nil }
    let tail = text[(stop + 1)...].trimmed
    guard tail.count >= 3 else { return nil }
    return isStaff(tail) || SourceLine.labels.startsAny(tail) || isSigned(tail)
      ? tail.startIndex : nil
  }

  /// `（责任编辑：甲乙）`, `(视频编辑：甲乙 文字编辑：丙丁)`.
  private static func bracketedTail(in text: GlyphSlice) -> Int? {
    guard let open = text.suffix(longestTail).lastIndex(where: { openings.contains($0.code) }),
      open >= shortestText, Sentence.isEnded(text[..<open].trimmed)
    else { return nil }
    let inner = text[(open + 1)...].dropLast().trimmed
    return staff.startsAny(inner) || isMediaStaff(inner) || SourceLine.labels.startsAny(inner)
      ? open : nil
  }

  /// `视频编辑：`, `文字编辑：`.
  private static func isMediaStaff(_ text: GlyphSlice) -> Bool {
    text.prefix(longestRole).firstIndex { $0.code == 0x3A }
      .map { editors.endsAny(text[..<$0]) } ?? false
  }

  private static let longestRole = 7
  private static let staff: WordList = ["责任编辑", "责编 ", "编辑 "]
  private static let editors: WordList = ["编辑", "责编", "编审", "审核", "校对", "编辑人"]

  /// `编辑 甲乙 校对 丙丁`, `责任编辑：甲乙`.
  static func isStaff(_ tail: GlyphSlice) -> Bool {
    if Vocabulary.staffLabels.startsAny(tail), !writers.startsAny(tail) { return true }
    guard let role = Vocabulary.staffRoles.match(in: tail, at: tail.startIndex) else {
      return false
    }
    let words = tail.dropFirst(role.count).spaced
    return tail.count > role.count && tail[tail.startIndex + role.count].code == 0x20
      && (words.first.map { PersonName.likelihood($0) >= 0.7 } ?? false)
  }

  private static func isSigned(_ tail: GlyphSlice) -> Bool {
    (Vocabulary.pressLabels.startsAny(tail) || writers.startsAny(tail)) && isReporters(tail)
  }

  private static let longestTail = 40
  private static let writers: WordList = ["作者", "文/", "文|", "文 |", "撰文", "撰稿", "采写"]
}
