/// How long a search may take.
public enum SearchEffort: Sendable {
  /// As long as nobody notices; then pinyin is looked for in titles, people and columns only, and
  /// patterns on some pages only, where more would take longer.
  case aKey
  /// As long as it takes.
  case any

  /// Over the whole library.
  var positionBudget: Int {
    switch self {
    case .aKey: 150_000
    case .any: .max
    }
  }

  var pageAllowance: Int {
    switch self {
    case .aKey: 400
    case .any: .max
    }
  }
}
