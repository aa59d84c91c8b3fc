/// Days from one to another, both counted; an end may be open.
public struct DateRange: Sendable, Equatable {
  /// Each day as a number, 20240305, so that order is the order of time.
  let days: ClosedRange<Int>

  /// From the first day that one date may mean to the last that the other may, nil for an open end.
  ///
  /// A date is told as far as known: `2024`, `2024-03` or `2024-03-05`. Nil when one of them is none
  /// or when they stand in the wrong order.
  public init?(from start: String?, to end: String?) {
    let open = 0...Int.max
    guard let first = start.map(Self.days) ?? open, let last = end.map(Self.days) ?? open,
      first.lowerBound <= last.upperBound
    else { return nil }
    days = first.lowerBound...last.upperBound
  }

  /// True when a date, as far as it is known, lies wholly within the range.
  public func contains(_ date: String) -> Bool {
    guard let other = Self.days(of: date) else { return false }
    return days.lowerBound <= other.lowerBound && other.upperBound <= days.upperBound
  }

  /// The first and the last day that a date may mean.
  static func days(of date: String) -> ClosedRange<Int>? {
    let parts = date.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard let year = parts.first ?? nil, 1...9999 ~= year, parts.count <= 3 else { return nil }
    let yearStart = year * 10_000
    guard parts.count > 1 else { return yearStart + 101...yearStart + 1231 }
    guard let month = parts[1], 1...12 ~= month else { return nil }
    let monthStart = yearStart + month * 100
    guard parts.count > 2 else { return monthStart + 1...monthStart + 31 }
    guard let day = parts[2], 1...31 ~= day else { return nil }
    return monthStart + day...monthStart + day
  }
}
