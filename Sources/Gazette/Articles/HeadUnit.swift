/// A headline with what is printed around it: column tag, subtitle, byline, cast.
struct HeadUnit: Sendable {
  /// Indices of pieces, in print order.
  var titles: [Int] = []
  var subtitles: [Int] = []
  var columns: [Int] = []
  var bylines: [Int] = []
  var cast: [Int] = []
  /// Source lines and mastheads printed within the unit.
  var sources: [Int] = []

  /// True when something besides its shape says that it is a headline.
  var isStrong: Bool {
    !titles.isEmpty
      && !(columns.isEmpty && bylines.isEmpty && cast.isEmpty && subtitles.isEmpty && !hasTag)
  }

  /// A column tag stands behind the headline, or the site's name.
  var hasTag = false

  /// True when a further headline must belong to another article.
  func isClosed(_ namesStandAbove: Bool) -> Bool {
    if namesStandAbove, titles.isEmpty || hasBylineAbove { return false }
    return !bylines.isEmpty || !cast.isEmpty || !subtitles.isEmpty
  }

  /// Where names stand above the headline, those below it are the next headline's.
  var hasBylineAbove: Bool {
    guard let byline = bylines.first, let title = titles.first else { return false }
    return byline < title
  }

  /// Those who talk, and no headline yet.
  var isCastAlone: Bool {
    !cast.isEmpty && titles.isEmpty && bylines.isEmpty && subtitles.isEmpty
  }

  var isEmpty: Bool {
    titles.isEmpty && subtitles.isEmpty && columns.isEmpty && bylines.isEmpty && cast.isEmpty
  }

  var pieces: [Int] { (titles + subtitles + columns + bylines + cast + sources).sorted() }
}

/// A page in print order: what stands over or under articles, and the text of articles.
enum Stretch: Sendable {
  case heads([HeadUnit])
  case run([Int])
}
