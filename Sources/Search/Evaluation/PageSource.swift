internal import Gazette
internal import Synchronization

/// Reads the pages of a segment, for what only their text can tell, as far as there is time for it.
struct PageSource: Sendable {
  /// The page of an issue, counted within the segment; nil when it cannot be read.
  let read: @Sendable (_ issue: Int) -> Issue?
  let allowance: PageAllowance

  /// The articles in which a term stands, of some that may hold it; and whether all could be read.
  func finds(
    of term: Term, among candidates: ArticleBits, in index: TextIndex
  ) -> (finds: [PatternFind], isComplete: Bool) {
    var finds: [PatternFind] = []
    for issue in NumberSet([(first: 0, words: index.issues(with: candidates))]) {
      guard !Task.isCancelled, allowance.take() else { return (finds, false) }
      guard let page = read(issue) else { return (finds, false) }
      for (number, article) in zip(index.articles(ofIssue: issue), page.articles)
      where candidates.contains(number) {
        guard let matches = ArticleMatcher(article, of: Imprint(page)).matches(term) else {
          continue
        }
        finds.append(
          PatternFind(
            article: number, occurrenceCount: matches.reduce(0) { $0 + $1.spans.count },
            pointCount: matches.points(in: article).count))
      }
    }
    return (finds, true)
  }
}

/// An article whose own text was found to match, and how often it does.
struct PatternFind {
  var article: Int
  var occurrenceCount: Int
  var pointCount: Int
}

/// How many pages a search may still read, over all segments.
final class PageAllowance: Sendable {
  private let rest: Mutex<Int>

  init(_ count: Int) {
    rest = Mutex(count)
  }

  /// False when there is none left.
  func take() -> Bool {
    rest.withLock { rest in
      rest -= 1
      return rest >= 0
    }
  }
}
