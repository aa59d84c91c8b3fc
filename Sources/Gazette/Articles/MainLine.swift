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
      for line in head.titles[..<main.lowerBound] + head.titles[main.upperBound...] {
        let text = pieces[line].text
        if line > head.titles[main.lowerBound] || !HeadlineOdds.isWord(text) {
          assignment.articles[index].head?.subtitles.append(line)
        } else if text.count <= longestColumn, text.allSatisfy({ $0.kinds.has(.ideograph) }),
          !HeadlineOdds.namesSite(text)
        {
          assignment.articles[index].head?.columns.append(line)
          pieces[line].kind = .column
        } else {
          assignment.themes.append(line)
        }
      }
    }
  }

  /// `理论研究` above the main line: where on its site the article stands.
  private static let longestColumn = 10

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
    // Where it is printed above them, they are others though they repeat half of it.
    let printed = place(of: kept, in: pieces[..<titles[0]])
    guard
      printed != nil
        || NewsItem.repeats(print[...], in: kept) < mostShared
          && NewsItem.repeats(kept, in: print[...]) < mostShared
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
    if let printed {
      pieces[printed].kind = .short
      assignment.articles[0].head?.titles = [printed]
    }
  }

  /// Where the front matter's headline is printed.
  private static func place(of headline: GlyphSlice, in pieces: ArraySlice<Piece>) -> Int? {
    let words = FrontMatterEcho.ink(headline)
    return pieces.firstIndex {
      $0.kind == .furniture && FrontMatterEcho.ink($0.text[...]) == words
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
  static let papers: WordList = [
    "报告", "总结", "方案", "意见", "通知", "计划", "办法", "规定", "决定", "公告", "通报", "纪要", "提案",
    "建议", "通知书", "决议", "条例", "规划", "纲要", "通告", "命令", "解读", "解答", "问答", "答记者问",
    "要点", "纪实", "综述", "说明",
  ]

  /// The lines that are printed alone further up, or once more above the text; nil where the whole is, or nothing.
  private static func main(of titles: [Int], in pieces: [Piece]) -> Range<Int>? {
    let lines = titles.map { ink(pieces[$0].text[...]) }
    var main: Range<Int>?
    let below = pieces[(titles[titles.count - 1] + 1)...].prefix { $0.kind != .body }
    for piece in pieces[..<titles[0]] + below where mayRepeat(piece) {
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
    if main == nil, isOnePaper(titles, in: pieces) { return nil }
    return main ?? marked(titles, in: pieces) ?? tagged(titles, in: pieces) ?? said(lines) ?? held(
      lines, by: pieces[..<titles[0]] + below)
      ?? likeliest(of: titles, in: pieces)
  }

  /// `某某委员会` · `关于批准某事及` · `某事的决议`: from the office to the paper's kind one name, on as many lines
  /// as it takes.
  private static func isOnePaper(_ titles: [Int], in pieces: [Piece]) -> Bool {
    guard let last = titles.last, papers.endsAny(pieces[last].text),
      let about = titles.firstIndex(where: { title in
        pieces[title].text.indices.contains {
          Vocabulary.abouts.match(in: pieces[title].text, at: $0) != nil
        }
      }), about < titles.count - 1
    else { return false }
    return titles.dropLast().allSatisfy { !papers.endsAny(pieces[$0].text) }
      && titles[..<about].allSatisfy { Vocabulary.unitEnds.endsAny(pieces[$0].text) }
  }

  /// The first line where it alone is marked up as a heading: what stands below it unmarked is a site's line
  /// or a deck.
  private static func marked(_ titles: [Int], in pieces: [Piece]) -> Range<Int>? {
    pieces[titles[0]].level > 0 && titles.dropFirst().allSatisfy { pieces[$0].level == 0 }
      ? 0..<1 : nil
  }

  /// The first line with `栏目丨` before it, as sites have it, or with `（栏目）` behind it: what stands below is
  /// a deck.
  private static func tagged(_ titles: [Int], in pieces: [Piece]) -> Range<Int>? {
    let tags = titles.map { HeadlineTag.split(pieces[$0].text).column }
    guard tags.count(where: { $0 != nil }) == 1, tags[0] != nil else { return nil }
    let first = pieces[titles[0]].text
    return HeadlineTag.hasStroke(first) || Column.suffix(of: first[...]) != nil ? 0..<1 : nil
  }

  /// The only line with which another begins: `题目`, `题目强调`.
  private static func said(_ lines: [[UInt32]]) -> Range<Int>? {
    let found = lines.indices.filter { place in
      lines[place].count >= shortestHeld
        && lines.contains { $0.count > lines[place].count && $0.starts(with: lines[place]) }
    }
    return found.count == 1 ? found[0]..<(found[0] + 1) : nil
  }

  /// The only line that another print holds among more words: `题目-频道-某某网`, `题目强调`.
  private static func held(_ lines: [[UInt32]], by prints: some Sequence<Piece>) -> Range<Int>? {
    for piece in prints where mayRepeat(piece) || piece.kind == .subtitle {
      let print = ink(piece.text[...])
      let found = lines.indices.filter { lines[$0].count >= shortest && print.contains(lines[$0]) }
      if found.count == lines.count { return nil }
      if found.count == 1, lines[found[0]].count >= shortestHeld {
        return found[0]..<(found[0] + 1)
      }
    }
    return nil
  }

  private static let shortestHeld = 9

  /// The line beside which each other is a few words and less likely a headline, where a line of facts stands
  /// below or the words name a site.
  ///
  /// Of 273 headlines of annotated pages three stand on several lines that their own widths do not part, and
  /// before this rule seven times as many had the name of a column or a site joined to them.
  private static func likeliest(of titles: [Int], in pieces: [Piece]) -> Range<Int>? {
    let last = titles[titles.count - 1]
    guard let odds = HeadlineOdds(pieces[(last + 1)...]) else { return nil }
    let isAboveFacts = pieces[(last + 1)...].prefix { $0.kind != .body }.contains {
      $0.kind == .sourceLine || $0.kind == .masthead
    }
    let values = titles.map { odds.of(pieces[$0].text) }
    guard let best = values.indices.max(by: { values[$0] < values[$1] }) else { return nil }
    let length = pieces[titles[best]].text.inkCount
    let isAlone = values.indices.allSatisfy { line in
      let text = pieces[titles[line]].text
      return line == best
        || values[best] - values[line] >= leastMargin && HeadlineOdds.isWord(text)
          && (isAboveFacts || HeadlineOdds.namesSite(text)) && text.inkCount * 3 <= length * 2
    }
    return isAlone ? best..<(best + 1) : nil
  }

  private static let leastMargin = 1.0

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
