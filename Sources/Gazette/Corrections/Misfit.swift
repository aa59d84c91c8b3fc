/// Why a correction could not be followed.
enum Misfit: Sendable {
  case textMissing
  case outsideArticles
  case nothingAbove
  case nothingBelow
  case noNode

  /// For people, behind “the correction … no longer fits:”.
  var reason: String {
    switch self {
    case .textMissing: "the page does not hold these words"
    case .outsideArticles: "these words are in no article"
    case .nothingAbove: "no article stands above it"
    case .nothingBelow: "no text follows it"
    case .noNode: "no outline node begins there"
    }
  }
}
