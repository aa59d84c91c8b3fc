/// Which entries of a list are shown: all, or those a search found, in order.
enum Rows: Sendable, Equatable {
  case all(count: Int)
  case chosen(ArraySlice<Int>)

  var count: Int {
    switch self {
    case .all(let count): count
    case .chosen(let entries): entries.count
    }
  }

  /// The entry that a row shows, or nil outside the list.
  subscript(row: Int) -> Int? {
    guard row >= 0, row < count else { return nil }
    switch self {
    case .all: return row
    case .chosen(let entries): return entries[entries.startIndex + row]
    }
  }

  /// The row of an entry, or else of the next one, or of the last.
  func row(near entry: Int) -> Int {
    switch self {
    case .all(let count): max(0, min(entry, count - 1))
    case .chosen(let entries): max(0, min(entries.lowerBound(of: entry), entries.count - 1))
    }
  }

  /// The entry itself, if it is shown, or else the one in its place.
  func entry(near entry: Int) -> Int? {
    self[row(near: entry)]
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
