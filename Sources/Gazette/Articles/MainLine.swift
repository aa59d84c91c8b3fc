/// Tells which of a headline's lines is the headline proper, where the page says so elsewhere.
///
/// A site's title, a list of contents or the name of a file gives the main line alone; in print a
/// kicker stands above it and a deck below, and nothing in their words tells them apart.
enum MainLine {
  /// In characters without gaps: less is also said of other things.
  private static let shortest = 6

  static func settle(_ assignment: inout Assignment, of pieces: inout [Piece]) {
    yield(to: FrontMatterHead(pieces).title, &assignment, &pieces)
    for index in assignment.articles.indices {
      takeRest(of: &assignment.articles[index], in: pieces)
      guard let head = assignment.articles[index].head, head.titles.count > 1,
        let main = main(of: head.titles, in: pieces)
      else { continue }
      assignment.articles[index].head?.titles = Array(head.titles[main])
      assignment.articles[index].head?.subtitles +=
        Array(head.titles[..<main.lowerBound] + head.titles[main.upperBound...])
    }
  }

  /// Where the front matter gives the only article's headline, a line that says other words is none:
  /// below the text it is the site's, above it a row of names or the first heading.
  private static func yield(
    to kept: GlyphSlice?, _ assignment: inout Assignment, _ pieces: inout [Piece]
  ) {
    guard let kept, assignment.articles.count == 1,
      kept.count(where: { Characters.isIdeograph($0.code) }) >= shortest,
      let titles = assignment.articles[0].head?.titles, !titles.isEmpty,
      let text = assignment.articles[0].pieces.first
    else { return }
    let print = GlyphSlice.joined(titles.map { pieces[$0].text })
    guard NewsItem.repeats(print[...], in: kept) < mostShared,
      NewsItem.repeats(kept, in: print[...]) < mostShared
    else { return }
    assignment.articles[0].head?.titles = []
    if titles[0] > text {
      for index in titles { pieces[index].kind = .furniture }
    } else if print.contains(where: { Characters.isDigit($0.code) }),
      CreditRow(print[...]) != nil
    {
      for index in titles { pieces[index].kind = .sourceLine }
      assignment.articles[0].head?.sources += titles
    } else {
      assignment.articles[0].pieces.insert(contentsOf: titles, at: 0)
    }
  }

  /// Of a headline's pairs of characters.
  private static let mostShared = 0.3

  /// `某局2013年度信息公开工作` · `年度报告`: a few characters that end as papers' names do, right below a
  /// headline that does not, are the rest of it.
  private static func takeRest(of draft: inout DraftArticle, in pieces: [Piece]) {
    guard let titles = draft.head?.titles, titles.count == 1, draft.pieces.count > 1,
      let rest = draft.pieces.first, rest == titles[0] + 1, pieces[rest].kind == .short,
      pieces[rest].level == 0, pieces[rest].text.inkCount <= longestRest,
      papers.endsAny(pieces[rest].text), !papers.endsAny(pieces[titles[0]].text),
      !StructuralMarker.starts(pieces[rest].text[...]),
      pieces[titles[0]].text.last?.kinds.has(.ideograph) ?? false
    else { return }
    draft.head?.titles.append(rest)
    draft.pieces.removeFirst()
  }

  private static let longestRest = 10
  private static let papers: WordList = [
    "报告", "总结", "方案", "意见", "通知", "计划", "办法", "规定", "决定", "公告", "通报", "纪要", "提案", "建议", "報告", "通知書",
  ]

  /// The lines that are printed alone further up; nil where the whole is, or nothing.
  private static func main(of titles: [Int], in pieces: [Piece]) -> Range<Int>? {
    let lines = titles.map { ink(pieces[$0].text[...]) }
    var main: Range<Int>?
    for piece in pieces[..<titles[0]] where mayRepeat(piece) {
      let print = ink(HeadlineTag.split(piece.text).title)
      guard print.count >= shortest else { continue }
      for start in lines.indices {
        var words: [UInt32] = []
        for end in start..<lines.count {
          words += lines[end]
          guard words.count <= print.count else { break }
          guard words == print else { continue }
          if end + 1 - start == lines.count { return nil }
          if end + 1 - start > main?.count ?? 0 { main = start..<(end + 1) }
        }
      }
    }
    return main
  }

  private static func mayRepeat(_ piece: Piece) -> Bool {
    switch piece.kind {
    case .furniture, .short, .masthead, .sourceLine: true
    case .body, .subtitle, .column, .byline, .castLabel, .castEntry, .signature, .caption,
      .editorsNote, .frontMatter, .dateline:
      false
    }
  }

  private static func ink(_ text: GlyphSlice) -> [UInt32] {
    text.lazy.filter { $0.code != 0x20 }.map(\.code)
  }
}
