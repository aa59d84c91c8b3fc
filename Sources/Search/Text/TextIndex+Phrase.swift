extension TextIndex {
  /// Where a phrase begins, within a range of positions; ascending.
  ///
  /// The rarest character's places are read, and each other character's list strikes out of them.
  /// `known` are the places of the phrase's beginning of that many scalars, if they were found before.
  func places(
    of phrase: Phrase, within range: Range<Int>, known: (places: [UInt32], count: Int)? = nil
  ) -> [UInt32] {
    guard var constraints = constraints(of: phrase) else { return [] }
    var places: [UInt32]
    if let known, known.places.count <= constraints[0].list.count {
      places = known.places
      constraints.removeAll { 0..<known.count ~= $0.distance }
    } else {
      let rarest = constraints.removeFirst()
      places = rarest.list.positions(
        within: range.lowerBound + rarest.distance..<range.upperBound + rarest.distance)
      if rarest.distance > 0 { places.shift(down: UInt32(rarest.distance)) }
    }
    for constraint in constraints where !places.isEmpty {
      constraint.list.filter(&places, distance: constraint.distance)
    }
    return places
  }

  /// A list that must have a position at some distance from where the phrase begins.
  private struct Constraint {
    var list: PositionList
    var distance: Int
  }

  /// The rarest first; nil when one of the characters does not occur.
  private func constraints(of phrase: Phrase) -> [Constraint]? {
    var constraints: [Constraint] = []
    let scalars = phrase.scalars.enumerated().map { ($1, $0) }
    for (scalar, distance) in scalars + (phrase.startsWord ? [(ScalarEntry.wordStart, 0)] : []) {
      guard let entry = entry(of: scalar), let list = list(of: entry) else { return nil }
      constraints.append(Constraint(list: list, distance: distance))
    }
    return constraints.sorted { $0.list.count < $1.list.count }
  }
}

extension [UInt32] {
  /// Takes a distance off each; those that would come below zero are dropped.
  fileprivate mutating func shift(down distance: UInt32) {
    removeAll { $0 < distance }
    for index in indices { self[index] -= distance }
  }
}
