/// Parts `2023-07-21 22:06，正文：` and `新华社北京9月16日电` from the text they are printed before.
enum DatelineSplitter {
  private static let longest = 40
  private static let body: Word = "正文:"

  /// Adds the parts of a line, most often the line itself.
  static func split(_ line: LogicalLine, in page: Page, into lines: inout [LogicalLine]) {
    switch line.kind {
    case .text, .byline, .masthead, .dateline: break
    case .sourceLine, .furniture:
      if !splitRecord(line, in: page, into: &lines) { lines.append(line) }
      return
    case .column, .castLabel, .signature, .subtitle, .noteEnd, .credit, .frontMatter:
      return lines.append(line)
    }
    if let genre = PaperGenre.range(in: line.text, of: page) {
      lines.append(cut(line, at: genre.lowerBound, .masthead, in: page).0)
      lines.append(
        LogicalLine(
          lines: line.lines, text: line.text[genre].rebased, kind: .column, start: .certain))
      return
    }
    if case .dateline? = lines.last?.kind, let label = TopicHead.label(of: line.text),
      splitTopic(cut(line, at: label, .text, in: page).1 ?? line, in: page, into: &lines)
    {
      return
    }
    if line.lines.lowerBound == 0, let comma = headlineEnd(in: line.text) {
      var (head, rest) = cut(line, at: comma, .text, in: page)
      head.isHeadline = true
      lines.append(head)
      rest?.text = line.text[(comma + 1)...].trimmed.rebased
      if let rest { split(rest, in: page, into: &lines) }
      return
    }
    if isRecord(line, of: page), let end = RecordHead.gluedStart(in: line.text) {
      let (head, rest) = cut(line, at: end, .text, in: page)
      let kind = LineKind(head.text[...], in: page)
      lines.append(head)
      if !kind.isText { lines[lines.count - 1].kind = kind }
      if let rest { split(rest, in: page, into: &lines) }
      return
    }
    if let end = PaperRow.start(in: line.text, of: page) {
      let (head, row) = cut(line, at: end, .text, in: page)
      lines.append(
        LogicalLine(
          lines: head.lines, text: head.text, kind: LineKind(head.text[...], in: page),
          start: head.start))
      if let row { lines.append(row) }
      return
    }
    if let end = TrailingFacts.start(in: line.text) {
      let (head, facts) = cut(line, at: end, .text, in: page)
      split(
        LogicalLine(
          lines: head.lines, text: head.text, kind: LineKind(head.text[...], in: page),
          start: head.start),
        in: page, into: &lines)
      if var facts {
        // The clock behind a turn closes none, as a source does an item.
        facts.kind = TrailingFacts.endsInClock(line.text[...]) ? .furniture : .sourceLine
        lines.append(facts)
      }
      return
    }
    let hasColon = line.text.prefix(Salutation.reach).contains { $0.kinds.has(.colon) }
    if let end = stampEnd(of: line.text) ?? (hasColon ? labelEnd(of: line.text) : nil) {
      let (head, rest) = cut(line, at: end, .masthead, in: page)
      lines.append(head)
      if let rest { split(rest, in: page, into: &lines) }
    } else if hasColon, let end = Salutation.start(in: line.text) {
      let head = line.text[..<end].trimmed
      let prints = Salutation.secondPrint(in: head).map { [head[..<$0], head[$0...]] } ?? [head]
      lines += prints.map {
        LogicalLine(lines: line.lines, text: $0.rebased, kind: .text, start: line.start)
      }
      lines.append(
        LogicalLine(
          lines: line.lines, text: line.text[end...].rebased, kind: .text, start: .certain))
    } else if let end = subtitleStart(in: line.text) {
      let (head, rest) = cut(line, at: end, .text, in: page)
      split(head, in: page, into: &lines)
      if let rest { lines.append(rest) }
    } else if let start = RecordHead.reportStart(in: line.text) {
      let (head, rest) = cut(line, at: start, .text, in: page)
      lines.append(head)
      if let rest { split(rest, in: page, into: &lines) }
    } else if let end = Dateline.end(in: line.text[...]) {
      let (head, rest) = cut(line, at: end, .dateline, in: page)
      lines.append(head)
      guard let rest else { return }
      if !TopicHead.announces(head.text[...]) || !splitTopic(rest, in: page, into: &lines) {
        split(rest, in: page, into: &lines)
      }
    } else if !splitRecord(line, in: page, into: &lines) {
      lines.append(line)
    }
  }

  /// Where `题目，新华社某地9月16日电…` has its comma, as a table of headlines and texts leaves it.
  private static func headlineEnd(in text: GlyphSlice) -> Int? {
    guard text.count > longestTitle else { return nil }
    return text.prefix(longestTitle).indices.dropFirst(shortestTitle).first {
      text[$0].kinds.has(.comma) && Dateline.opens(text[($0 + 1)...])
        && !text[..<$0].contains(where: { $0.code == fullStop })
        && DateReader.first(in: text[..<$0])?.range.lowerBound != text.startIndex
    }
  }

  private static let shortestTitle = 8
  private static let longestTitle = 60
  private static let fullStop = Glyph.fold("。")

  /// Parts headline and reporters behind `题：` from the text.
  private static func splitTopic(
    _ line: LogicalLine, in page: Page, into lines: inout [LogicalLine]
  ) -> Bool {
    guard let (end, byline) = TopicHead.parts(of: line.text) else { return false }
    lines.append(cut(line, at: end, .text, in: page).0)
    lines[lines.count - 1].isHeadline = true
    if let byline {
      lines.append(
        LogicalLine(
          lines: line.lines, text: line.text[byline].trimmed.rebased, kind: .byline(certainty: 1),
          start: .certain))
    }
    let (_, rest) = cut(line, at: byline?.upperBound ?? end, .text, in: page)
    if let rest { lines.append(rest) }
    return true
  }

  /// Parts a crawl's record: facts before the dateline, a label before the text, the reporter behind.
  private static func splitRecord(
    _ line: LogicalLine, in page: Page, into lines: inout [LogicalLine]
  ) -> Bool {
    if let end = RecordHead.end(in: line.text) {
      let (head, rest) = cut(line, at: end, .masthead, in: page)
      let kind = LineKind(head.text[...], in: page)
      lines.append(head)
      if !kind.isText { lines[lines.count - 1].kind = kind }
      if let rest { split(rest, in: page, into: &lines) }
      return true
    }
    if page.lines.count == 1, let end = RecordHead.labelEnd(in: line.text) {
      let (head, rest) = cut(line, at: end, .sourceLine, in: page)
      lines.append(head)
      if let rest { split(rest, in: page, into: &lines) }
      return true
    }
    if isOnlyLine(line, of: page), let end = RecordHead.reportersEnd(in: line.text) {
      let (head, rest) = cut(line, at: end, .dateline, in: page)
      lines.append(head)
      if let rest { split(rest, in: page, into: &lines) }
      return true
    }
    guard let start = RecordHead.tailStart(in: line.text) else { return false }
    let (text, tail) = cut(line, at: start, .text, in: page)
    lines.append(text)
    guard var tail else { return true }
    if RecordHead.isStaff(tail.text) || tail.text.first?.kinds.has(.opener) ?? false {
      tail.kind = .furniture
    }
    lines.append(tail)
    return true
  }

  /// The page's only line, or the first part of it.
  private static func isOnlyLine(_ line: LogicalLine, of page: Page) -> Bool {
    page.lines.count == 1 || line.lines.lowerBound == 0 && page.lines[0].isRunTogether
  }

  /// The page's only line, or the one behind a data set's field.
  private static func isRecord(_ line: LogicalLine, of page: Page) -> Bool {
    page.lines.count == 1
      || page.lines.count == 2 && line.lines.lowerBound == 1 && page.lines[1].isRunTogether
  }

  /// `某某工作报告 ——某年某月某日在某会议上`: where headline and subtitle share a line.
  private static func subtitleStart(in text: GlyphSlice) -> Int? {
    guard text.count <= longestHead, let last = text.last, occasions.contains(last.code),
      let start = text.indices.dropFirst(5).first(where: {
        Characters.dashes.contains(text[$0].code) && text[$0 - 1].code == 0x20
      }), Subtitle.isSubtitle(text[start...]), DateReader.first(in: text[start...]) != nil,
      !Sentence.isEnded(text[..<start].trimmed)
    else { return nil }
    return start
  }

  private static let longestHead = 90
  /// Subtitles that tell when and where end so.
  private static let occasions: ScalarSet = "上)话"

  private static func cut(
    _ line: LogicalLine, at end: Int, _ kind: LineKind, in page: Page
  ) -> (LogicalLine, LogicalLine?) {
    let text = line.text[end...].trimmed.rebased
    let head = LogicalLine(
      lines: line.lines, text: line.text[..<end].trimmed.rebased, kind: kind, start: line.start)
    guard !text.isEmpty else { return (head, nil) }
    let rest = LogicalLine(
      lines: line.lines, text: text, kind: LineKind(text[...], in: page), start: .certain)
    return (head, rest)
  }

  /// Behind `发布时间：2007/3/20 0:00:00`, where text follows on the same line.
  private static func stampEnd(of text: GlyphSlice) -> Int? {
    if text.first?.code == crawledStart, text.hasPrefix(crawled),
      let date = DateReader.first(in: text.prefix(longest)),
      date.range.lowerBound == crawled.count, date.range.upperBound < text.count
    {
      return date.range.upperBound
    }
    if let end = clockEnd(of: text) { return end }
    guard let label = SourceLine.labels.match(in: text, at: 0),
      let date = DateReader.first(in: text.prefix(longest)),
      date.range.lowerBound <= label.count + 1
    else { return nil }
    let end = clockEnd(in: text, from: date.range.upperBound)
    guard text.count - end >= 20, Sentence.isEnded(text) else { return nil }
    return end
  }

  /// Behind the clock that a day may have; `10:04 5月6日` holds the next day as well.
  private static func clockEnd(in text: GlyphSlice, from start: Int) -> Int {
    let clock = text[start...].prefix { stampSigns.contains($0.code) }
    guard let gap = clock.lastIndex(where: { $0.code == 0x20 }), gap + 1 < clock.endIndex,
      !clock[gap...].contains(where: { $0.code == 0x3A })
    else { return clock.endIndex }
    return gap + 1
  }

  /// Behind `2024-05-06 10:04:27` run into the first word of a text.
  private static func clockEnd(of text: GlyphSlice) -> Int? {
    guard let first = text.first, Characters.isDigit(first.code), text.count >= shortestClocked,
      let date = DateReader.first(in: text.prefix(longest)), date.range.lowerBound == 0,
      date.range.upperBound < text.count, text[date.range].contains(where: { $0.code == 0x3A }),
      // Behind a gap the facts of a record go on.
      Characters.isDigit(text[date.range.upperBound - 1].code),
      Characters.isIdeograph(text[date.range.upperBound].code), Sentence.isEnded(text)
    else { return nil }
    return date.range.upperBound
  }

  private static let shortestClocked = 40

  /// `date 2024-05-06 题目`: what a crawl puts before a page.
  private static let crawled: Word = "date "
  private static let crawledStart = Glyph.fold("d")
  private static let stampSigns: ScalarSet = "0123456789: "

  /// Behind `正文：`, where nothing or a date stands before it.
  private static func labelEnd(of text: GlyphSlice) -> Int? {
    let head = text.prefix(longest)
    guard let label = head.firstIndex(of: body), label + body.count + 4 < text.count else {
      return nil
    }
    return label == 0 || DateReader.first(in: head)?.range.lowerBound == 0
      ? label + body.count : nil
  }
}
