extension Expression {
  /// All of the parts at once, said as shortly as can be; nil when there are none.
  static func conjunction(_ parts: [Expression]) -> Expression? {
    guard !parts.contains(.none) else { return Expression.none }
    return joined(
      parts.flatMap { if case .and(let inner) = $0 { inner } else { [$0] } }, by: Self.and)
  }

  /// Any of the parts; nil when there are none.
  static func disjunction(_ parts: [Expression]) -> Expression? {
    let possible = parts.filter { $0 != .none }
    guard !possible.isEmpty else { return parts.first }
    return joined(
      possible.flatMap { if case .or(let inner) = $0 { inner } else { [$0] } }, by: Self.or)
  }

  static func negation(_ part: Expression) -> Expression? {
    switch part {
    case .none, .all: nil
    case .not(let inner): inner
    case .and, .or, .term, .dates: .not(part)
    }
  }

  private static func joined(
    _ parts: [Expression], by join: ([Expression]) -> Expression
  ) -> Expression? {
    let distinct = parts.reduce(into: [Expression]()) { distinct, part in
      if !distinct.contains(part) { distinct.append(part) }
    }
    return distinct.count > 1 ? join(distinct) : distinct.first
  }
}
