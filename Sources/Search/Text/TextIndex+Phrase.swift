extension TextIndex {
  /// Where a phrase begins, within a range of positions; ascending.
  func positions(of phrase: Phrase, within range: Range<Int>) -> [UInt32] {
    let heads = positions(of: phrase, within: range, in: .heads)
    let paragraphs = positions(of: phrase, within: range, in: .paragraphs)
    return heads.isEmpty ? paragraphs : heads + paragraphs
  }

  /// The rarest character's places are read, and each other character's list strikes out of them.
  private func positions(
    of phrase: Phrase, within range: Range<Int>, in area: Area
  ) -> [UInt32] {
    let range = range.clamped(to: self.range(of: area))
    guard !range.isEmpty, var constraints = constraints(of: phrase, in: area) else { return [] }
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
    let rarest = Area.allCases.compactMap { constraints(of: phrase, in: $0)?.first?.list.count }
    guard !rarest.isEmpty else { return Places.none }
    guard known.count <= rarest.reduce(0, +) else { return nil }
    var places = known
    places.filter(headsEndingAt: range(of: .heads).upperBound) { area, rows in
      guard !rows.isEmpty, let constraints = constraints(of: phrase, in: area) else { return 0 }
      return constraints.reduce(rows.count) { kept, constraint in
        constraint.distance < count
          ? kept : constraint.list.keep(rows[0..<kept], distance: constraint.distance)
      }
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
  private func constraints(of phrase: Phrase, in area: Area) -> [Constraint]? {
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
      guard let entry = entry(of: scalar), let list = list(of: entry, in: area) else {
        return nil
      }
      constraints.append(Constraint(list: list, distance: distance))
    }
    return constraints.sorted { $0.list.count < $1.list.count }
  }
}
