/// The places that were left by jumps, to be walked back and forth.
///
/// As in a web browser, a new jump forgets what lay ahead.
struct JumpList: Sendable, Equatable {
  private(set) var spots: [Spot] = []
  /// Where among them the reader is; behind the last one unless he went back.
  private(set) var index = 0

  /// A jump leaves a place.
  mutating func leave(_ spot: Spot) {
    spots.removeSubrange(index...)
    if spots.last?.isLike(spot) != true { spots.append(spot) }
    spots.removeFirst(max(0, spots.count - JumpList.longest))
    index = spots.count
  }

  /// The place before, when the reader leaves one to go back.
  mutating func back(from spot: Spot) -> Spot? {
    if index == spots.count, spots.last?.isLike(spot) == true { _ = spots.popLast() }
    index = min(index, spots.count)
    guard index > 0 else { return nil }
    keep(spot)
    index -= 1
    return spots[index]
  }

  mutating func forward(from spot: Spot) -> Spot? {
    guard index + 1 < spots.count else { return nil }
    keep(spot)
    index += 1
    return spots[index]
  }

  mutating func map(_ change: (Spot) -> Spot) {
    spots = spots.map(change)
  }

  private mutating func keep(_ spot: Spot) {
    if index == spots.count { spots.append(spot) } else { spots[index] = spot }
  }

  private static let longest = 100
}
