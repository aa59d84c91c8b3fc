/// How long a search may take.
public enum SearchEffort: Sendable {
  /// As long as nobody notices. Where more would take longer, pinyin is looked for in titles, people and
  /// columns only (a single sound in the directory), patterns on some pages only, and points and
  /// places are not counted.
  case aKey
  /// As long as counting takes.
  case counting
  /// As long as it takes.
  case any

  /// What to ask again with, for what an answer leaves open; nil where that is nothing more.
  public func next(after result: SearchResult) -> SearchEffort? {
    switch self {
    case .aKey where result.pointCount == nil && result.isComplete: .counting
    case .aKey, .counting: result.isComplete && result.pointCount != nil ? nil : .any
    case .any: nil
    }
  }

  /// Over the whole library.
  var positionBudget: Int {
    switch self {
    case .aKey, .counting: 150_000
    case .any: .max
    }
  }

  /// How many places may be looked at only to be counted, over the whole library.
  var countBudget: Int {
    switch self {
    case .aKey: 200_000
    case .counting, .any: .max
    }
  }

  var pageAllowance: Int {
    switch self {
    case .aKey, .counting: 400
    case .any: .max
    }
  }
}
