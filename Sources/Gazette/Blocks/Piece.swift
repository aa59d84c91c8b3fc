/// A paragraph, headline or other piece of the page, rejoined from its lines.
struct Piece: Sendable {
  var kind: Kind
  /// Indices into the page's lines.
  var lines: Range<Int>
  var text: GlyphSlice
  /// How sure it is that something new begins here.
  var start: Start
  /// A short line that opens with a number of the page's own count.
  var isPart = false
  /// A paragraph that begins an item of a digest by itself, without headline, number or dateline.
  var opensItem = false
  /// A headline by its markup and by the facts below it, like others on the page.
  var isMarkedHead = false
  /// A line of an article's headline, told from the headings of one text by all rows of the page.
  var opensArticle = false
  /// The headline of one of several texts saved one behind the other, told by the day or the name beside
  /// each (`StampedRows`, `NamedRows`).
  var isSaved = false
  /// The headline of a site's page, told by all its evidence before anything was joined.
  var isHeadline = false
  /// The number or headline of a gazette's record, or the names of its movers (`Docket`).
  var isRecord = false
  /// Of a heading that is marked up as one, from 1; 0 of all other pieces.
  var level = 0
  /// The name of a sitting, above the rows that tell who was there (`SittingRows`), or its text.
  var isSitting = false

  enum Kind: Sendable, Equatable {
    /// Running text.
    case body
    /// A line that is no sentence: a headline, a section's heading or a theme.
    case short
    /// A dash line under a headline.
    case subtitle
    case column
    case byline
    /// `主持人`, `专访嘉宾`: says what the people below are.
    case castLabel
    case castEntry
    /// `（作者单位：…）` at the end of an article.
    case signature
    case caption
    case editorsNote
    /// Newspaper, date, page number.
    case masthead
    /// `来源：…`, `时间：…`.
    case sourceLine
    case frontMatter
    /// `新华社北京9月16日电`: opens a news item.
    case dateline
    case furniture
  }

  enum Start: Sendable {
    /// The line above was cut short or something else says so.
    case certain
    /// The line above is full and happens to end with a sentence.
    case doubtful
  }
}

extension [Piece] {
  /// What stands right below a piece, what no reader reads left aside; with `isDated` a day may
  /// stand between.
  func read(below index: Int, isDated: Bool = false) -> Piece? {
    self[(index + 1)...].first {
      switch $0.kind {
      case .furniture, .sourceLine, .caption, .dateline: false
      case .masthead: !isDated
      case .body, .short, .subtitle, .column, .byline, .castLabel, .castEntry, .signature,
        .editorsNote, .frontMatter:
        true
      }
    }
  }
}
