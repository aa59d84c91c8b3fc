/// The odds that the first lines of a page are its headline, though they fill their column.
///
/// Most pages begin with one. A headline has few marks, and the text below it says its words again:
/// of 46 first lines and headlines with as many characters from pages read by hand, two fifths of the
/// pairs returned within 200 characters below 87 of 100 headlines and 13 of 100 first lines of a text.
struct TopHead {
  let texts: [GlyphSlice]

  /// As a logarithm; `below` is the place in the stream where the text would begin.
  func odds(_ lines: ArraySlice<GlyphSlice>, below: Int) -> Double {
    // `3月7日，某会在…`: a day and a comma begin a piece of news.
    if let first = lines.first, first.first?.kinds.has(.numeral) ?? false,
      DateReader.opensWithDay(first),
      lines.contains(where: { $0.contains { $0.kinds.has(.comma) } })
    {
      return 0
    }
    // `水，…`: a word was cut in two.
    if below < texts.count, let mark = texts[below].dropFirst().first, mark.kinds.has(.clauseBreak)
    {
      return 0
    }
    var (count, marks) = (0, 0)
    for text in lines {
      count += text.count
      marks += text.count { $0.kinds.has([.comma, .clauseBreak]) }
    }
    guard count >= TopHead.shortest else { return 0 }
    let density = TopHead.perCharacter * Double(count) - TopHead.perMark * Double(marks)
    return TopHead.prior + density + returning(lines, below: below)
  }

  /// What the share of pairs that the text says again is worth.
  private func returning(_ lines: ArraySlice<GlyphSlice>, below: Int) -> Double {
    var said = BigramSet(usual: TopHead.reach)
    var left = TopHead.reach
    for text in texts[below...] where left > 0 {
      Bigram.forEach(in: text.prefix(left)) { said.insert($0) }
      left -= text.count
    }
    var (all, again) = (0, 0)
    for text in lines {
      Bigram.forEach(in: text) {
        all += 1
        if said.contains($0) { again += 1 }
      }
    }
    guard all > 0 else { return 0 }
    let share = Double(again) / Double(all)
    return min(TopHead.most, max(-TopHead.most, (share - TopHead.evenShare) * TopHead.perShare))
  }

  /// In narrower columns the first line of a text seldom holds a mark.
  private static let shortest = 12
  /// In characters.
  private static let reach = 200
  /// Four pages of five begin with a headline; that one part more costs as much as a short part
  /// elsewhere is not held against it.
  private static let prior = 3.4
  /// Running text has a mark in nine characters, headlines have one in twenty.
  private static let perCharacter = 0.061
  private static let perMark = 0.8
  private static let evenShare = 0.36
  private static let perShare = 6.0
  private static let most = 2.5
}
