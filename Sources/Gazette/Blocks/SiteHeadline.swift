/// Which line of a site's page is the headline of a text: one above it that shares its words, stands
/// near, is as long as headlines are, and that the page may print again.
enum SiteHeadline {
  /// The lines of the headline, of those up to the first of the text.
  ///
  /// `prints` are what stands over and under the sheets of a printed page.
  static func find(
    above text: Range<Int>, in lines: [SiteLine], prints: [GlyphSlice]
  ) -> Range<Int>? {
    var words = BigramSet(usual: 512)
    for line in lines[text].dropFirst(text.count > 3 ? 2 : 0) {
      Bigram.forEach(in: line.text) { words.insert($0) }
    }
    let near = max(0, text.lowerBound - farthest)...text.lowerBound
    var best: (score: Double, index: Int)?
    for index in near.reversed() where mayHead(lines[index]) {
      // What reads like text heads it only where something says so.
      if index >= text.lowerBound, lines[index].weight > 0, !isNamed(index, in: lines, prints),
        !isAboveFacts(index, in: lines)
      {
        continue
      }
      let score = score(of: index, above: text, in: lines, prints, words)
      if score > best?.score ?? least { best = (score, index) }
    }
    guard let best else { return nil }
    // The dash line shares the words, the line above it is the headline.
    if best.index > 0, Subtitle.isSubtitle(lines[best.index].text[...]),
      mayHead(lines[best.index - 1])
    {
      return top(of: best.index - 1, in: lines, words)..<best.index
    }
    let top = top(of: best.index, in: lines, words)
    return top..<bottom(of: best.index, above: text, in: lines)
  }

  private static func mayHead(_ line: SiteLine) -> Bool {
    (shortest...longest).contains(line.ink) && !line.isBarrier && !SiteLine.isRow(line.text)
      && !line.text.contains(anyOf: stops, among: .sentenceEnd)
      && line.text.contains(where: { $0.kinds.has(.ideograph) })
      && !originals.startsAny(line.text)
      && !SiteChrome.isTrail(line.text, of: line.text.kinds) && !SiteSigns.isButtons(line.text)
      && !(line.text.last?.kinds.has(.comma) ?? true)
  }

  private static func score(
    of index: Int, above text: Range<Int>, in lines: [SiteLine], _ prints: [GlyphSlice],
    _ words: BigramSet
  ) -> Double {
    let line = lines[index]
    var score = 3 * share(of: line.text, words)
    score -= Double(max(0, text.lowerBound - index)) / 20
    if line.ink >= usual { score += 1 }
    if line.text.last?.code == 0x3A { score -= 1 }
    if DateReader.first(in: line.text)?.iso.utf8.count == 10, line.ink < dated { score -= 1.5 }
    if SourceLine.labels.isAnywhere(in: line.text) { score -= 1.5 }
    if isPrinted(line.text) { score -= 1 }
    if isBelowFacts(index, above: text, in: lines) { score -= 1.5 }
    if isAboveFacts(index, in: lines, within: 1) {
      score += 1
    } else if isAboveFacts(index, in: lines) {
      score += 0.7
    }
    if isNamed(index, in: lines, prints) { return score + 2 }
    let isRepeated = lines.indices.contains {
      $0 != index && !text.dropFirst(2).contains($0) && begins(lines[$0].text, with: line.text)
    }
    return isRepeated ? score + 1 : score
  }

  /// `题目_某某网` elsewhere on the page.
  private static func isNamed(
    _ index: Int, in lines: [SiteLine], _ prints: [GlyphSlice]
  ) -> Bool {
    let line = lines[index].text
    if !prints.isEmpty {
      let word = Word(of: line)
      if prints.contains(where: { print in
        print.firstIndex(of: word).map { goesOn(print[($0 + line.count)...]) } ?? false
      }) {
        return true
      }
    }
    return lines.contains {
      $0.text.count > line.count && begins($0.text, with: line)
        && goesOn($0.text[($0.text.startIndex + line.count)...])
    }
  }

  /// A day, a source or an author within the next lines.
  private static func isAboveFacts(
    _ index: Int, in lines: [SiteLine], within reach: Int = nearFacts
  ) -> Bool {
    lines[(index + 1)...].prefix(reach).contains {
      $0.ink < dated && DateReader.first(in: $0.text)?.iso.utf8.count == 10
        || $0.ink < longestFacts
          && (SourceLine.labels.startsAny($0.text) || FactRow.isStamped($0.text))
    }
  }

  /// A row of facts stands below the headline, so what stands below it is a list of words or a note.
  private static func isBelowFacts(
    _ index: Int, above text: Range<Int>, in lines: [SiteLine]
  ) -> Bool {
    lines[max(0, index - nearFacts)..<index].contains { line in
      line.ink < longestFacts
        && (SourceLine.labels.isAnywhere(in: line.text) || FactRow.isStamped(line.text))
    }
  }

  private static let nearFacts = 3
  private static let longestFacts = 60

  /// How much of a line's pairs of characters the text holds, from 0 to 1.
  private static func share(of line: GlyphSlice, _ words: BigramSet) -> Double {
    var (all, held) = (0.0, 0.0)
    Bigram.forEach(in: line) {
      all += 1
      if words.contains($0) { held += 1 }
    }
    return all > 0 ? held / all : 0
  }

  /// `题目_栏目_某某网`.
  static func isPrinted(_ text: GlyphSlice) -> Bool {
    text.kinds.has(.markup) && HeadlineTag.split(text).newspaper != nil
  }

  /// ` - 某某网`, `_栏目`: what a site puts behind a headline.
  private static func goesOn(_ rest: GlyphSlice) -> Bool {
    rest.first { $0.code != 0x20 }.map { siteMarks.contains($0.code) } ?? false
  }

  private static let siteMarks: ScalarSet = "_|-—"

  private static func begins(_ print: GlyphSlice, with line: GlyphSlice) -> Bool {
    print.count >= line.count && print.prefix(line.count).elementsEqual(line) { $0.code == $1.code }
  }

  /// The first line of a headline of several: those right above share its text's words too.
  private static func top(of index: Int, in lines: [SiteLine], _ words: BigramSet) -> Int {
    var top = index
    while top > 0, index - top < mostDecks, mayHead(lines[top - 1]),
      !isPrinted(lines[top - 1].text),
      share(of: lines[top - 1].text, words) >= 0.6,
      !begins(lines[top - 1].text, with: lines[index].text),
      DateReader.first(in: lines[top - 1].text) == nil
    {
      top -= 1
    }
    return top
  }

  /// Behind the last line of a headline of several: another print runs on, or the line breaks off.
  private static func bottom(
    of index: Int, above text: Range<Int>, in lines: [SiteLine]
  ) -> Int {
    var end = index + 1
    while end < min(text.lowerBound + 1, lines.count), end - index <= mostDecks,
      mayHead(lines[end]),
      goesOn(lines[index..<end], with: lines[end].text, in: lines)
    {
      end += 1
    }
    return end
  }

  private static func goesOn(
    _ head: ArraySlice<SiteLine>, with next: GlyphSlice, in lines: [SiteLine]
  ) -> Bool {
    guard let last = head.last?.text.last else { return false }
    if joints.contains(last.code) || Vocabulary.abouts.startsAny(next) { return true }
    let codes = ink(head.flatMap(\.text)) + ink(next)
    return lines.contains { ink($0.text).starts(with: codes) }
  }

  private static func ink(_ text: some Collection<Glyph>) -> [UInt32] {
    text.compactMap { $0.code == 0x20 ? nil : $0.code }
  }

  /// What no headline ends in.
  private static let joints: ScalarSet = "及和与暨、"
  /// What no headline falls short of, in the units of `score`.
  private static let least = 0.9
  private static let farthest = 40
  private static let shortest = 6
  private static let usual = 10
  private static let longest = 70
  /// A row of facts with a day is shorter.
  private static let dated = 40
  private static let mostDecks = 2
  /// What a site took the headline from.
  private static let originals: WordList = ["原标题", "(原标题", "本文原标题", "原题"]
  private static let stops: ScalarSet = "。"
}
