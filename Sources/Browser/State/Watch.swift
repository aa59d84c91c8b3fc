internal import DeskModel

/// How far the article is read that the reader has before his eyes.
struct Watch: Sendable, Equatable {
  /// Its number in the catalogue.
  var article: Int
  var reading: Reading
}
