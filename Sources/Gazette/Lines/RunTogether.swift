/// Pages that arrive on one line, their blocks or printed lines parted by single spaces.
enum RunTogether {
  /// A stretch without a gap that is as long as this is running text.
  private static let long = 20

  /// As long as this a page that is one line is more than a headline.
  private static let shortestPage = 100
  private static let longestBracket = 60

  /// Longer than any printed line, and with gaps that no typesetter leaves within a sentence.
  ///
  /// Where the line is the whole file, fewer characters and a gap behind a full stop are enough.
  private static func applies(to line: GlyphSlice, isPage: Bool) -> Bool {
    guard line.count > (isPage ? shortestPage : 400) else { return false }
    var gaps = 0
    var ended = 0
    for index in line.indices where isGap(line, at: index) {
      gaps += 1
      if line[index - 1].kinds.has(.sentenceEnd) { ended += 1 }
    }
    return gaps >= 3 && (line.count > 400 || ended >= 1)
      || isPage && (fieldEnd(in: line) != nil || opensWithHeadline(line))
  }

  /// The first gap comes soon, and no clause ended before it.
  private static func opensWithHeadline(_ line: GlyphSlice) -> Bool {
    let start = headlineStart(in: line)
    // A record whose text has a dateline is cut there.
    guard start == line.startIndex || RecordHead.end(in: line.rebased) == nil,
      let gap = line[start...].prefix(longestHeadline).indices.first(where: {
        isGap(line, at: $0, from: start)
      })
    else { return false }
    return gap - start >= shortestHeadline && !line[start..<gap].contains(anyOf: clauses)
  }

  /// Behind what a data set puts before a headline: `体育 `, `2024-05-06 10:04，正文：`, `原标题：`.
  private static func headlineStart(in line: GlyphSlice) -> Int {
    var start = line.startIndex
    if let end = fieldEnd(in: line) { start = end + 1 }
    let head = line.prefix(longestLabel)
    if let label = head.indices.first(where: { texts.match(in: head, at: $0) != nil }),
      label == line.startIndex || line[start].kinds.has(.digit)
    {
      start = (texts.match(in: head, at: label)?.count ?? 0) + label
    }
    return start + (OriginalTitle.labels.match(in: line, at: start)?.count ?? 0)
  }

  private static func isField(_ piece: Range<Int>, in line: GlyphSlice) -> Bool {
    piece.lowerBound == line.startIndex && fieldEnd(in: line) == piece.upperBound
  }

  /// `体育 `: what field a data set counts a text among, and a gap.
  private static func fieldEnd(in line: GlyphSlice) -> Int? {
    guard let field = fields.match(in: line, at: line.startIndex) else { return nil }
    let end = line.startIndex + field.count
    return end < line.endIndex && line[end].code == 0x20 ? end : nil
  }

  static let longestLabel = 40
  private static let texts: WordList = ["正文:", "内容:"]
  private static let fields: WordList = [
    "体育", "娱乐", "家居", "彩票", "房产", "教育", "时尚", "时政", "星座", "游戏", "社会", "科技", "股票", "财经", "军事", "健康",
    "汽车",
    "国内", "国际", "文化", "旅游", "历史", "经济", "法治", "农业",
  ]

  private static let shortestHeadline = 4
  static let longestHeadline = 60

  /// `… > 要闻 # 题目`: what a heading's sign parts from what stood above it on a line of its own.
  static func withHead(
    _ piece: GlyphSlice, else markup: Line.Markup
  ) -> [MarkupStripper.Part] {
    let plain = [MarkupStripper.Part(glyphs: piece.indices, markup: markup)]
    guard piece.contains(code: 0x23),
      let sign = piece.indices.first(where: {
        piece[$0].code == 0x23 && ($0 == piece.startIndex || piece[$0 - 1].code == 0x20)
      })
    else { return plain }
    let signs = piece[sign...].prefix { $0.code == 0x23 }
    let head = piece[signs.endIndex...].trimmed
    guard signs.count <= 6, signs.endIndex < piece.endIndex, piece[signs.endIndex].code == 0x20,
      head.count >= shortestHeadline, head.count <= longestHeadline
    else { return plain }
    let above = piece[..<sign].trimmed
    return (above.isEmpty ? [] : [MarkupStripper.Part(glyphs: above.indices, markup: markup)])
      + [MarkupStripper.Part(glyphs: head.indices, markup: .heading(level: signs.count))]
  }

  /// The line's blocks or lines; none where it is a line like any other.
  ///
  /// `indents` tells where print goes on behind a gap as wide as a paragraph's indentation.
  static func parts(of line: GlyphSlice, isPage: Bool, indents: [Int] = []) -> [Range<Int>] {
    guard applies(to: line, isPage: isPage) else { return [] }
    return pieces(
      of: line, from: isPage ? headlineStart(in: line) : line.startIndex,
      whole: paragraphs(of: line, indents), indents: indents)
  }

  /// Paragraphs that still show their indentation: from one wide gap to the next, long and ended.
  ///
  /// A single space within one pads a name or stands where print was taken out, and parts nothing.
  private static func paragraphs(of line: GlyphSlice, _ indents: [Int]) -> [Range<Int>] {
    let paragraphs = zip(indents, indents.dropFirst()).compactMap { start, next -> Range<Int>? in
      let text = line[start..<(next - 1)]
      return text.count >= shortestParagraph && Sentence.isEnded(text) ? start..<(next - 1) : nil
    }
    return paragraphs.count >= fewestParagraphs ? paragraphs : []
  }

  private static let shortestParagraph = 40
  private static let fewestParagraphs = 2

  /// The blocks or lines; short ones in a row stay together, for a gap between them may as well
  /// part a headline's decks or pad a name.
  private static func pieces(
    of line: GlyphSlice, from head: Int, whole: [Range<Int>], indents: [Int]
  ) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var wasLong = true
    let chunks = withReporter(
      withFacts(
        withWindowTitle(
          withDateline(chunks(of: line, from: head, whole: whole, indents), line), line), line),
      line)
    let isPrinted = isPrinted(chunks, line)
    for chunk in chunks {
      let isLong =
        chunk.count >= long || Sentence.isEnded(line[chunk])
        || isAddress(line, at: chunk.lowerBound)
      let mayBeOne = !isPrinted || chunk.count <= 2 && (pieces.last?.count ?? 0) <= 12
      let isNew =
        opensPart(line[chunk])
        || pieces.last.map {
          closesPart(line[$0]) || isField($0, in: line) || endsTrail(line[$0], before: line[chunk])
        } ?? false
      let goesOn =
        !isLong && mayBeOne || pieces.last.map { isPost($0, before: chunk, line) } ?? false
      let signs = pieces.last.map { isWriter(line[chunk], behind: line[$0]) } ?? false
      if signs || !wasLong && !isNew && goesOn, let last = pieces.popLast() {
        pieces.append(last.lowerBound..<chunk.upperBound)
      } else {
        pieces.append(chunk)
      }
      wasLong = isLong
    }
    return pieces
  }

  /// `题目 续题--频道--某某网`: a page's window title is one, whatever gaps its headline has.
  private static func withWindowTitle(_ chunks: [Range<Int>], _ line: GlyphSlice) -> [Range<Int>] {
    let tail = chunks.prefix(mostDecks + 1).firstIndex { hasTail(line[$0]) }
    guard let tail, tail > 0, chunks[..<tail].allSatisfy({ !line[$0].contains(anyOf: clauses) })
    else { return chunks }
    return [chunks[0].lowerBound..<chunks[tail].upperBound] + chunks[(tail + 1)...]
  }

  /// `题目新华社某地5月6日电 …`, `体育 题目 续题某某网讯…`: behind a field the headline goes on to the dateline that it runs into.
  private static func withDateline(_ chunks: [Range<Int>], _ line: GlyphSlice) -> [Range<Int>] {
    if let first = chunks.first, first.count <= longestHeadline,
      let dateline = RecordHead.datelineStart(in: line[first])
    {
      return [first.lowerBound..<dateline, dateline..<first.upperBound] + chunks.dropFirst()
    }
    guard chunks.count > 2, isField(chunks[0], in: line), chunks[1].count <= longestHeadline,
      !Sentence.isEnded(line[chunks[1]]),
      RecordHead.gluedStart(in: line[chunks[1].lowerBound..<chunks[2].upperBound].rebased) != nil
    else { return chunks }
    return [chunks[0], chunks[1].lowerBound..<chunks[2].upperBound] + chunks[3...]
  }

  /// `题目浏览次数：539 发布日期：…`: the label of a fact run into the headline.
  private static func withFacts(_ chunks: [Range<Int>], _ line: GlyphSlice) -> [Range<Int>] {
    guard let first = chunks.first, first.count <= longestHeadline,
      let label = line[first].indices.dropFirst(shortestHeadline).first(where: {
        SourceLine.labels.match(in: line, at: $0) != nil
      }), !line[first.lowerBound..<label].contains(anyOf: clauses)
    else { return chunks }
    return [first.lowerBound..<label, label..<first.upperBound] + chunks.dropFirst()
  }

  /// `…。本报记者 甲乙`: the label behind the last sentence belongs to the name behind the gap.
  private static func withReporter(_ chunks: [Range<Int>], _ line: GlyphSlice) -> [Range<Int>] {
    guard let name = chunks.last, (2...longestName).contains(name.count), chunks.count > 1,
      PersonName.likelihood(line[name]) >= 0.4
    else { return chunks }
    let text = chunks[chunks.count - 2]
    guard text.count > longestHeadline,
      let stop = line[text].suffix(longestPost).lastIndex(where: { $0.kinds.has(.sentenceEnd) }),
      Vocabulary.pressLabels.match(in: line, at: stop + 1)?.count == text.upperBound - stop - 1
    else { return chunks }
    return chunks.dropLast(2) + [text.lowerBound..<(stop + 1), (stop + 1)..<name.upperBound]
  }

  private static func hasTail(_ text: GlyphSlice) -> Bool {
    zip(text, text.dropFirst()).contains { $0.code == 0x2D && $1.code == 0x2D }
  }

  private static let mostDecks = 2

  static let longestName = 4

  /// True when the pieces are printed lines: many are long and stop in mid-sentence.
  private static func isPrinted(_ chunks: [Range<Int>], _ line: GlyphSlice) -> Bool {
    let long = chunks.filter { $0.count >= 10 }
    return long.count >= 20 && long.count { !Sentence.isEnded(line[$0]) } * 2 > long.count
  }

  private static func chunks(
    of line: GlyphSlice, from head: Int, whole: [Range<Int>], _ indents: [Int]
  ) -> [Range<Int>] {
    // A closed bracket ends a paragraph too where white space shows the next: `…。(完)　　1、…`.
    let wide = Set(indents)
    var paragraphs = whole[...]
    var chunks: [Range<Int>] = []
    var start = line.startIndex
    var depth = 0
    var opened = line.startIndex
    for index in line.indices {
      // A name that is padded within brackets: 本报讯（记者 甲乙）.
      if openings.contains(line[index].code) {
        depth += 1
        opened = index
      }
      if closings.contains(line[index].code) { depth = 0 }
      while let first = paragraphs.first, first.upperBound <= index { paragraphs.removeFirst() }
      if paragraphs.first?.contains(index) ?? false { continue }
      let isWithin = depth > 0 && index - opened <= longestBracket
      let isWide =
        index - start >= shortestParagraph && line[index - 1].kinds.has(.closer)
        && wide.contains(index + 1)
      guard !isWithin, isWide || isGap(line, at: index, from: max(start, min(head, index))),
        !isNumber(line[start..<index]),
        !opensReporters(line, at: index + 1)
      else {
        continue
      }
      chunks.append(start..<index)
      start = index + 1
      depth = 0
    }
    chunks.append(start..<line.endIndex)
    return chunks.filter { !$0.isEmpty }
  }

  private static let openings: ScalarSet = "(【["
  private static let closings: ScalarSet = ")】]"

  static let clauses: ScalarSet = "，。；："
}
