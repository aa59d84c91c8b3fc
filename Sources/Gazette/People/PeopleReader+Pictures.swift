/// Who took the pictures beside a text, where a site counts them among its authors.
extension PeopleReader {
  /// `作者：甲乙；丙丁` above `某社记者 丙丁摄`: the last took a picture, the others wrote.
  static func writers(
    among people: [Signatory], of draft: DraftArticle, _ pieces: [Piece]
  ) -> [Signatory] {
    guard people.count > 1, let last = draft.pieces.last,
      let first = draft.head?.titles.first ?? draft.pieces.first, first < last
    else { return people }
    let credits = pieces[first...last].filter {
      $0.kind == .caption && $0.text.last?.code == shot
    }
    let writers = people.filter { person in
      !credits.contains { $0.text.dropLast().trimmed.hasSuffix(Word(of: person.name)) }
    }
    return writers.isEmpty ? people : writers
  }

  private static let shot = Glyph.fold("摄")
}
