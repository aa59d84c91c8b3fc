extension TextIndex {
  /// The positions of a scope's fields, though for headings more than those.
  func range(of scope: Scope) -> Range<Int> {
    switch scope {
    case .anywhere: 0..<positionCount
    case .title: range(from: .title, to: .subtitle)
    case .column: range(from: .column, to: .column)
    case .author: range(from: .person, to: .organisation)
    case .unit: range(from: .organisation, to: .affiliation)
    case .outline: range(from: .heading, to: .paragraph)
    case .paper: 0..<0
    }
  }

  /// Where a phrase begins in the fields of a scope; `known` are the places there of the phrase's
  /// beginning of that many scalars, if they were found before.
  func places(
    of phrase: Phrase, in scope: Scope, known: (places: Places, count: Int)? = nil
  ) -> Places {
    guard let known,
      let places = places(of: phrase, among: known.places, ofScalars: known.count)
    else { return places(at: positions(of: phrase, in: scope)) }
    guard scope == .outline else { return places }
    return self.places(at: placesInHeadings(places.positions, length: phrase.scalars.count))
  }

  /// The same without their stretches; ascending.
  func positions(of phrase: Phrase, in scope: Scope) -> [UInt32] {
    let positions = positions(of: phrase, within: range(of: scope))
    if scope == .outline {
      return phrase.isWhole
        ? headings(saying: phrase) : placesInHeadings(positions, length: phrase.scalars.count)
    }
    let isAlsoInHeadings = phrase.isWhole && scope == .anywhere
    return isAlsoInHeadings ? (positions + headings(saying: phrase)).sortedOnce : positions
  }

  /// Where headings say this and nothing else, though more may stand in their paragraphs.
  private func headings(saying phrase: Phrase) -> [UInt32] {
    let positions = positions(of: phrase.part, within: range(of: .outline))
    return placesOfHeadings(positions, length: phrase.scalars.count)
  }

  private func range(from first: Region, to last: Region) -> Range<Int> {
    let start = range(of: first).lowerBound
    return start..<max(start, range(of: last).upperBound)
  }
}

extension [UInt32] {
  fileprivate var sortedOnce: [UInt32] {
    sorted().reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }
}
