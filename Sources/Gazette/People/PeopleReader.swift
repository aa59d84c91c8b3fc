/// Collects the people of an article from its byline, cast and signature.
struct PeopleReader {
  private(set) var people: [Signatory] = []
  private(set) var confidence = 1.0

  init(_ draft: DraftArticle, pieces: [Piece]) {
    let bylines = (draft.head?.bylines ?? []) + draft.pieces.filter { pieces[$0].kind == .byline }
    for index in bylines {
      guard let byline = Byline(pieces[index].text[...]) else { continue }
      people += byline.people
      confidence = min(confidence, max(0.5, byline.certainty))
    }
    readCast(draft, pieces)
    for index in draft.pieces where pieces[index].kind == .signature {
      apply(Affiliation(pieces[index].text))
    }
    dropRepeats()
  }

  private mutating func readCast(_ draft: DraftArticle, _ pieces: [Piece]) {
    var role: Person.Role?
    for index in (draft.head?.cast ?? []) + draft.pieces where isCast(pieces[index]) {
      let text = pieces[index].text[...]
      if pieces[index].kind == .castLabel, let label = Cast.label(in: text) {
        role = label.role
        if !label.rest.isEmpty { addCast(label.rest, role) }
      } else {
        addCast(text, role)
      }
    }
  }

  private func isCast(_ piece: Piece) -> Bool {
    piece.kind == .castLabel || piece.kind == .castEntry
  }

  private mutating func addCast(_ text: ArraySlice<Glyph>, _ role: Person.Role?) {
    guard let byline = Byline(text) else { return }
    people += byline.people.map { person in
      var person = person
      let isPress = person.affiliation.map { PeopleReader.press.isAnywhere(in: $0[...]) } ?? false
      person.role = role ?? (isPress ? .interviewer : .interviewee)
      return person
    }
  }

  private static let press: WordList = ["本报", "本刊", "本网", "本台", "记者", "主持人", "記者"]

  private mutating func apply(_ signature: Affiliation) {
    if people.isEmpty { people = signature.people }
    for person in signature.people {
      guard let unit = person.affiliation else { continue }
      for index in people.indices where people[index].name.map(\.code) == person.name.map(\.code) {
        people[index].affiliation = people[index].affiliation ?? unit
      }
    }
    let authors = people.indices.filter {
      people[$0].affiliation == nil && people[$0].role == .author
    }
    guard let first = signature.units.first else { return }
    for (place, index) in authors.enumerated() {
      let unit = signature.units.count == authors.count ? signature.units[place] : first
      people[index].affiliation = Array(unit)
    }
  }

  /// Cast and byline may name the same person: the fuller entry stays.
  private mutating func dropRepeats() {
    var kept: [Signatory] = []
    for person in people {
      if let index = kept.firstIndex(where: { $0.name.map(\.code) == person.name.map(\.code) }) {
        kept[index].affiliation = kept[index].affiliation ?? person.affiliation
        if kept[index].role == .author { kept[index].role = person.role }
      } else {
        kept.append(person)
      }
    }
    people = kept
  }
}
