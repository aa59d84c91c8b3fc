internal import Canvas
internal import Catalogue
internal import Gazette
internal import Search
internal import Themes

extension ListRow {
  /// The upper line of a result: title, and where there is room people and newspaper.
  init(result: ArticleHead, of issue: IssueHead, signs: String, wording: Wording) {
    self.init(article: result, signs: signs, wording: wording)
    runs = runs.map { Run($0.text, $0.part == .text ? .title : $0.part, of: $0.field) }
    let paper = issue.newspaper ?? issue.fileName
    let people = tails.map(\.text)
    let texts = people.prefix(1).map { $0 + wording.space + paper } + [paper] + people
    tails = texts.map { Run($0, .dim) }
    isLitWhole = true
  }

  /// The lower line: the match in context, its beginning cut so that the match is seen, and the date.
  init(_ snippet: Snippet?, of issue: IssueHead, width: Int, _ ambiguous: AmbiguousWidth) {
    runs = [Run("  ", .text)]
    tails = issue.date.map { [Run($0, .dim)] } ?? []
    isTailKept = width >= 30
    isLitWhole = true
    guard let snippet else { return }
    let room = width - 4 - (isTailKept ? (issue.date?.utf8.count ?? 0) : 0)
    let first = snippet.spans.first ?? 0..<0
    var start = snippet.text.startIndex
    let match = snippet.text.utf8.index(start, offsetBy: first.lowerBound)
    let matchColumns = snippet.text.bytes(first).columns(ambiguous)
    var lead = snippet.text[start..<match].columns(ambiguous)
    if lead + matchColumns > room * 2 / 3 {
      while lead > room / 3, start < match {
        lead -= snippet.text[start...start].columns(ambiguous)
        start = snippet.text.index(after: start)
      }
      runs.append(Run("…", .dim))
    }
    let offset = snippet.text.utf8.distance(from: snippet.text.startIndex, to: start)
    runs.append(Run(String(snippet.text[start...]), .text, of: .excerpt, from: offset))
  }

  /// A match between what stands before and behind it, both cut to so many columns, and the title.
  init(
    _ line: Excerpt.Line, of article: ArticleHead?, width: Int, _ wording: Wording,
    _ ambiguous: AmbiguousWidth
  ) {
    let tail = width < ListRow.leastWithTitle ? 0 : width / 4
    let side = (width - tail) * 2 / 5
    let context = line.context
    let before = context.before.keptAtEnd(columns: side, ambiguous)
    let gap = String(repeating: " ", count: max(0, side - before.columns(ambiguous)))
    let match = context.match.columns(ambiguous)
    let room = max(0, width - tail - side - match - 3)
    runs = [
      Run(gap + before + " ", .text), Run(context.match, .text, of: .excerpt),
      Run(" " + context.after.clipped(to: room, ambiguous), .text),
    ]
    isLitWhole = true
    guard tail > 0, let article else { return }
    let title = Run.title(of: article, wording: wording).text
    tails = [Run(title.clipped(to: tail, ambiguous).padded(to: tail, ambiguous), .dim)]
    isTailKept = true
  }

  /// Narrower lists have no room for titles beside the contexts.
  private static let leastWithTitle = 76
}

extension String {
  /// As many of the last characters as fit into so many columns, behind … where some do not.
  fileprivate func keptAtEnd(columns width: Int, _ ambiguous: AmbiguousWidth) -> String {
    guard columns(ambiguous) > width else { return self }
    var rest = self[...]
    while !rest.isEmpty, rest.columns(ambiguous) > width - "…".columns(ambiguous) {
      rest.removeFirst()
    }
    return "…" + rest
  }
}
