internal import Search

/// Which entries of a list are shown: a run of them, or those that were chosen, in order.
enum Rows: Sendable, Equatable {
  case run(Range<Int>)
  /// Ascending.
  case chosen(ArraySlice<Int>)
  case ordered(Ordering)
  /// A run of rows of what was found.
  case found(NumberSet, Range<Int>)

  static let none = Rows.run(0..<0)

  var count: Int {
    switch self {
    case .run(let entries): entries.count
    case .chosen(let entries): entries.count
    case .ordered(let ordering): ordering.articles.count
    case .found(_, let rows): rows.count
    }
  }

  /// The entry that a row shows, or nil outside the list.
  subscript(row: Int) -> Int? {
    guard row >= 0, row < count else { return nil }
    switch self {
    case .run(let entries): return entries.lowerBound + row
    case .chosen(let entries): return entries[entries.startIndex + row]
    case .ordered(let ordering): return ordering.articles[row]
    case .found(let numbers, let rows): return numbers[rows.lowerBound + row]
    }
  }

  /// The row of an entry, or else of the next one, or of the last.
  func row(near entry: Int) -> Int {
    let row =
      switch self {
      case .run(let entries): entry - entries.lowerBound
      case .chosen(let entries): entries.lowerBound(of: entry)
      case .ordered(let ordering): ordering.row(near: entry)
      case .found(let numbers, let rows): numbers.row(of: entry) - rows.lowerBound
      }
    return max(0, min(row, count - 1))
  }

  /// The entry itself, if it is shown, or else the one in its place.
  func entry(near entry: Int) -> Int? {
    self[row(near: entry)]
  }

  /// The entry some steps from one, round and round; tells whether it went round.
  func entry(_ step: Int, from entry: Int) -> (entry: Int, isWrapped: Bool)? {
    guard count > 0 else { return nil }
    let row = row(near: entry)
    let isBehind = step > 0 && (self[row] ?? entry) > entry
    let next = isBehind ? row : row + step
    let wrapped = (next % count + count) % count
    return self[wrapped].map { ($0, wrapped != next) }
  }

  func contains(_ entry: Int) -> Bool {
    self.entry(near: entry) == entry
  }
}

extension ArraySlice<Int> {
  /// How many elements are smaller, in a sorted slice.
  func lowerBound(of value: Int) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low - startIndex
  }
}
