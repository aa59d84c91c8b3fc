/// An article before its paragraphs and outline are made: which pieces are whose.
struct DraftArticle: Sendable {
  var head: HeadUnit?
  /// Pieces of its text in print order.
  var pieces: [Int] = []
  /// How well title and text fit, from 0 to 1; nil where there was nothing to compare.
  var fit: Double?
  /// Its headline among the page's, as the matcher counts them.
  var unit: Int?
  /// The stretch of text it was cut from.
  var run = 0
  var evidence = Evidence()
  /// What the reader said against what is printed.
  var title = Title.printed
  var people: [Person]?
  var areBoundsSaid = false

  enum Title: Sendable {
    case printed
    /// Nil for none at all.
    case said(String?)
  }
}

/// What the articles stage hands on.
struct Assignment: Sendable {
  var articles: [DraftArticle] = []
  /// Short lines over the whole page.
  var themes: [Int] = []
  /// Those of them that look like headlines and head no text of the page.
  var unread: Set<Int> = []
  /// Headlines whose text is not on the page.
  var stranded: [HeadUnit] = []
}
