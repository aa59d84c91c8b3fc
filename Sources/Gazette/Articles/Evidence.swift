/// What speaks for and against the way an article was put together, for its confidence.
struct Evidence: Sendable {
  /// The share of the title's weight that its text holds, from 0 to 1; nil without a title.
  var fit: Double?
  /// Characters of text; a short one need not hold all of its title's words.
  var length = 0
  /// How many of the title's pairs of characters the text holds.
  var hits = 0
  /// How many headlines came to the stretch of text the article was cut from.
  var titles = 0
  /// The title only counts, `第八案`, and is not spoken of.
  var isLabel = false
  /// The share of the deck of the headline that its text holds least of.
  var weakestDeck: Double?
  /// How much better titles and texts agree than if this title changed places with another nearby.
  var margin: Double?
  /// The headline of the article it would change places with, or its first piece.
  var rival: Int?
  /// The share of the text, at its end or beginning, in which no word of the title occurs.
  var idle = 0.0
  /// How well another article would begin at the likeliest place within the text.
  var opening = -1.0
  var start = Start.printed

  /// How the place where an article begins was found.
  enum Start: Sendable, Equatable {
    /// A headline, a signature or the page's edge stands there.
    case printed
    /// There titles and texts agree best, and so much better than at the next best place.
    case scored(margin: Double)
  }
}
