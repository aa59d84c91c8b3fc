extension Movement {
  /// How many rows it leads down a list with a page of some height; negative is up.
  func step(page: Int, count: Int) -> Int {
    switch self {
    case .down: 1
    case .up: -1
    case .pageDown: max(1, page - 1)
    case .pageUp: -max(1, page - 1)
    case .halfPageDown: max(1, page / 2)
    case .halfPageUp: -max(1, page / 2)
    case .first: -count
    case .last: count
    case .right, .left, .nextPane, .previousPane: 0
    }
  }
}
