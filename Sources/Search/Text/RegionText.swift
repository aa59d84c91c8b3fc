/// The text of one region while an index is written: a scalar's number for every position.
struct RegionText {
  private(set) var numbers: [UInt32] = []
  /// Where each article's text begins; an article without any begins where the next one does.
  private(set) var starts: [UInt32] = []

  /// Stands behind every text, so that no phrase runs into the next.
  static let gap = UInt32.max

  var count: Int { numbers.count }

  mutating func beginArticle() {
    starts.append(UInt32(numbers.count))
  }

  @inline(__always)
  mutating func append(_ number: Int) {
    numbers.append(UInt32(truncatingIfNeeded: number))
  }

  mutating func close() {
    numbers.append(Self.gap)
  }
}
