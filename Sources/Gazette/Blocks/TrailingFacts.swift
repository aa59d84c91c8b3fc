/// `题目 2024-05-06 分享到：…`: the day and a site's buttons behind a headline on its line.
enum TrailingFacts {
  private static let longest = 160
  private static let shortestHead = 8

  /// Where the day begins; nil where a line has no such end.
  static func start(in text: GlyphSlice) -> Int? {
    if let start = button(behind: text) ?? day(behind: text) ?? stamp(behind: text)
      ?? clock(behind: text)
    {
      return start
    }
    guard text.count <= longest, !Sentence.isEnded(text),
      let share = text.indices.dropFirst(shortestHead).first(where: {
        text[$0 - 1].code == 0x20 && shares.match(in: text, at: $0) != nil
      }),
      let gap = text[..<(share - 1)].lastIndex(where: { $0.code == 0x20 }), gap >= shortestHead,
      DateReader.first(in: text[(gap + 1)..<share])?.range.lowerBound == gap + 1,
      !Sentence.isEnded(text[..<gap].trimmed)
    else { return nil }
    return gap + 1
  }

  /// `题目分享到：`: the button run into the headline.
  private static func button(behind text: GlyphSlice) -> Int? {
    guard text.count <= longest, let last = buttons.first(where: { text.hasSuffix($0) }) else {
      return nil
    }
    let start = text.endIndex - last.count
    return start >= shortestHead && !Sentence.isEnded(text[..<start].trimmed) ? start : nil
  }

  /// `…。2024/05/06`: the day a site prints behind the last sentence, as machines write it.
  private static func day(behind text: GlyphSlice) -> Int? {
    guard let last = text.last, Characters.isDigit(last.code) else { return nil }
    let digits = text.suffix(longestDay).reversed()
      .prefix { Characters.isDigit($0.code) || dayMarks.contains($0.code) }
    let start = text.endIndex - digits.count
    guard digits.count >= shortestDay, start > shortestHead, Sentence.isEnded(text[..<start]),
      DateReader.first(in: text[start...])?.range == text[start...].indices
    else { return nil }
    return start
  }

  /// `…。2024/05/06 10:04 财经 产业`: a line that ends so is not gone on with.
  static func endsInStamp(_ text: GlyphSlice) -> Bool { stamp(behind: text) != nil }

  /// `…。2024/05/06 10:04 财经 产业`: day, clock and the site's part behind the last sentence.
  private static func stamp(behind text: GlyphSlice) -> Int? {
    guard text.count >= shortestText, let last = text.last, !last.kinds.has([.terminal, .closer]),
      let stop = text.suffix(longestStamp).lastIndex(where: { $0.kinds.has(.sentenceEnd) })
    else { return nil }
    let tail = text[(stop + 1)...].trimmed
    guard let first = tail.first, Characters.isDigit(first.code), FactRow.isStamped(tail),
      let date = DateReader.first(in: tail), date.range.lowerBound == tail.startIndex,
      tail[date.range].contains(where: { $0.code == 0x3A })
    else { return nil }
    return tail.startIndex
  }

  /// `…。[15:04]`: a turn of an interview that was printed while it went on.
  static func endsInClock(_ text: GlyphSlice) -> Bool { clock(behind: text) != nil }

  /// `…。[15:04]`, `…。 [10:15:20]`: when it was said, behind the last sentence.
  private static func clock(behind text: GlyphSlice) -> Int? {
    guard let last = text.last, last.code == 0x5D,
      let open = text.suffix(longestClock).lastIndex(where: { $0.code == 0x5B }),
      open > text.startIndex
    else { return nil }
    let inner = text[(open + 1)...].dropLast()
    guard inner.count >= shortestClock,
      inner.allSatisfy({ Characters.isDigit($0.code) || $0.code == 0x3A }),
      inner.contains(where: { $0.code == 0x3A }), Sentence.isEnded(text[..<open].trimmed)
    else { return nil }
    return open
  }

  private static let longestClock = 10
  private static let shortestClock = 4
  private static let shortestText = 40
  private static let longestStamp = 40
  private static let shortestDay = 8
  private static let longestDay = 10
  private static let dayMarks: ScalarSet = "/-."
  private static let buttons: [Word] = ["分享到:", "分享至:", "分享:"]
  private static let shares: WordList = ["分享到", "分享至", "分享:", "来源:", "浏览", "点击", "字号"]
}
