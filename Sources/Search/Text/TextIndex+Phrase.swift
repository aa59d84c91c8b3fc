extension TextIndex {
  /// Where a phrase begins, within a range of positions; ascending.
  ///
  /// The rarest character's places are read, and each other character's list strikes out of them.
  func positions(of phrase: Phrase, within range: Range<Int>) -> [UInt32] {
    guard var constraints = constraints(of: phrase) else { return [] }
    var positions: [UInt32]
    let rarest = constraints.removeFirst()
    if let next = constraints.first, !next.list.isSparse(besides: rarest.list.count) {
      constraints.removeFirst()
      positions = rarest.list.places(
        within: range, distance: rarest.distance, and: next.list, distance: next.distance)
    } else {
      positions = rarest.positions(within: range)
    }
    for constraint in constraints where !positions.isEmpty {
      constraint.list.filter(&positions, distance: constraint.distance)
    }
    return positions
  }

  /// Where a phrase begins of which the places of its first scalars, so many, were found before; nil where
  /// to find it anew costs less.
  func places(of phrase: Phrase, among known: Places, ofScalars count: Int) -> Places? {
    guard let constraints = constraints(of: phrase) else { return Places.none }
    guard known.count <= constraints[0].list.count else { return nil }
    var places = known
    for constraint in constraints where constraint.distance >= count && places.count > 0 {
      constraint.list.filter(&places, distance: constraint.distance)
    }
    return places
  }

  /// A list that must have a position at some distance from where the phrase begins.
  private struct Constraint {
    var list: PositionList
    var distance: Int

    /// Where a phrase may begin as far as this list says.
    func positions(within range: Range<Int>) -> [UInt32] {
      let positions = list.positions(
        within: range.lowerBound + distance..<range.upperBound + distance)
      return distance > 0 ? positions.map { $0 - UInt32(distance) } : positions
    }
  }

  /// The rarest first; nil when one of the characters does not occur.
  private func constraints(of phrase: Phrase) -> [Constraint]? {
    var constraints: [Constraint] = []
    var scalars = phrase.scalars.enumerated().map { ($1, $0) }
    if phrase.startsWord { scalars.append((ScalarEntry.wordStart, 0)) }
    if phrase.isWhole {
      // Behind a text stands one gap, and then the next begins.
      scalars += [
        (ScalarEntry.textStart, 0), (ScalarEntry.textStart, phrase.scalars.count + 1),
      ]
    }
    for (scalar, distance) in scalars {
      guard let entry = entry(of: scalar), let list = list(of: entry) else { return nil }
      constraints.append(Constraint(list: list, distance: distance))
    }
    return constraints.sorted { $0.list.count < $1.list.count }
  }
}
