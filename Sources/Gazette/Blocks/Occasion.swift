/// `（2024年1月22日在某市第十四届人民代表大会第二次会议上）`: when and where a text was read out.
enum Occasion {
  private static let shortest = 12
  private static let longest = 70

  /// Lines between a headline and its text that tell where it was read out, without a dash before them or
  /// on two lines, and `（某报公布稿）`, which copy it is: none is the headline's.
  static func mark(_ found: [Piece]) -> [Piece] {
    let text = found.firstIndex { $0.kind == .body } ?? found.endIndex
    guard text > 1, text <= mostAbove else { return found }
    var pieces = found
    for index in 0..<text where found[index].kind == .short {
      let line = found[index].text
      // Above the headline's own line it may be its first.
      let isHeld =
        meetings.endsAny(line[...].trimming { edges.contains($0) })
        && found[..<index].contains { $0.kind == .short || $0.kind == .frontMatter }
      if isHeld, line.count >= shortest,
        line.first?.code == at || opens(line[...]) && line.contains(code: at)
      {
        pieces[index].kind = .subtitle
      } else if isHeld, index > 0, found[index - 1].kind == .short,
        opens(found[index - 1].text[...].trimming { edges.contains($0) }),
        found[index - 1].text.contains(code: at)
      {
        pieces[index - 1].kind = .subtitle
        pieces[index].kind = .subtitle
      } else if isHeld, index > 0, found[index - 1].kind == .subtitle,
        goesOn(found[index - 1].text[...], with: line[...])
      {
        pieces[index].kind = .subtitle
      } else if index > 0, line.first?.code == 0x28, line.last?.code == 0x29,
        copies.endsAny(line.dropLast())
      {
        pieces[index].kind = .sourceLine
      }
    }
    return pieces
  }

  private static let mostAbove = 16
  private static let copies: WordList = ["公布稿", "送审稿", "印发稿", "书面稿", "记录稿"]

  static func isOccasion(_ text: GlyphSlice) -> Bool {
    guard (shortest...longest).contains(text.count) else { return false }
    let inner = text.trimming { edges.contains($0) }
    // A headline may begin with its year and end with 报告.
    let isFramed = text.startIndex < inner.startIndex
    return (meetings.endsAny(inner) || isFramed && papers.endsAny(inner)) && opens(inner)
  }

  /// True when the first line of an occasion lacks its end, and a further line brings it.
  static func goesOn(_ text: GlyphSlice, with next: GlyphSlice) -> Bool {
    guard text.count + next.count <= longest, next.count <= 30, let first = text.first,
      edges.contains(first.code)
    else { return false }
    let whole = text.trimming { edges.contains($0) }
    let end = next.trimming { edges.contains($0) }
    let isDated =
      opens(whole)
      || isDashed(text)
        && whole.first.map { Characters.isDigit($0.code) || $0.code == at } ?? false
    return !meetings.endsAny(whole) && !papers.endsAny(whole) && isDated
      && (meetings.endsAny(end) || papers.endsAny(end))
  }

  /// A converter may have lost the day: `——2018724日在某大会`.
  private static func isDashed(_ text: GlyphSlice) -> Bool {
    text.prefix(2).allSatisfy { Characters.dashes.contains($0.code) }
  }

  private static func opens(_ text: GlyphSlice) -> Bool {
    let inner = text.first?.code == at ? text.dropFirst() : text
    guard let first = inner.first,
      Characters.isDigit(first.code) || first.kinds.has(.chineseDigit)
    else { return false }
    return DateReader.first(in: inner)?.range.lowerBound == inner.startIndex || isDay(inner)
  }

  /// `3月2日` without its year.
  private static func isDay(_ inner: GlyphSlice) -> Bool {
    let rest = inner.drop { $0.kinds.has(.numeral) }
    guard rest.first?.code == month else { return false }
    let end = rest.dropFirst().drop { $0.kinds.has(.numeral) }
    return end.first?.code == day && end.count < rest.count - 1
  }

  private static let month = Glyph.fold("月")
  private static let day = Glyph.fold("日")
  private static let at = Glyph.fold("在")
  private static let edges: ScalarSet = "()—－–―─ 〔〕"
  private static let meetings: WordList = ["会议上", "大会上", "会上", "论坛上"]
  private static let papers: WordList = [
    "讲话", "讲话摘要", "讲话节选", "通过", "报告", "发言", "谈话", "演讲", "讲演", "致辞", "答问",
  ]
}
