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

  private static let stops: ScalarSet = "。；，,;"

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
    "简介", "摘要", "正文", "内容", "导语", "导读", "提要", "内容提要", "内容摘要", "新闻摘要", "簡介", "內容",
  ]

  // MARK: - The reporter behind the text

  /// Where `记者：甲乙` begins behind the last sentence of a paragraph.
  static func reporterStart(in text: GlyphSlice) -> Int? {
    guard let last = text.last, text.count >= shortestText, !last.kinds.has([.terminal, .closer]),
      let stop = text.suffix(longestReporter).lastIndex(where: { $0.kinds.has(.sentenceEnd) })
    else { return nil }
    let name = text[(stop + 1)...].trimmed
    guard name.count >= 3, Vocabulary.pressLabels.startsAny(name) || writers.startsAny(name),
      let byline = Byline(name), byline.certainty >= 0.9, !byline.people.isEmpty,
      byline.people.allSatisfy({ PersonName.likelihood($0.name) >= 0.7 })
    else { return nil }
    return name.startIndex
  }

  private static let longestReporter = 24
  private static let writers: WordList = ["作者", "文/", "文|", "文 |", "撰文", "撰稿", "采写"]
}
