extension RandomAccessCollection<UInt32> where Index == Int {
  /// How many of ascending numbers lie below a limit, found by halving.
  func count(below limit: UInt32) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < limit { low = middle + 1 } else { high = middle }
    }
    return low - startIndex
  }
}
