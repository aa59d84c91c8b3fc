/// Why a correction could not be followed.
public enum Misfit: Sendable, CaseIterable {
  /// The page does not hold the words.
  case textMissing
  /// The words belong to no article.
  case outsideArticles
  /// No article stands above what was to be joined to it.
  case nothingAbove
  /// No text follows where an article was to begin.
  case nothingBelow
  /// No outline node begins there.
  case noNode
}
