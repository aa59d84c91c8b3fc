// Who sent a paper out, where nobody is named for it.
extension PeopleReader {
  /// `发文单位：某县人民政府` above a paper that names no writer: the office answers for it.
  mutating func readIssuer(_ draft: DraftArticle, _ pieces: [Piece]) {
    guard let first = draft.pieces.first, !pieces[..<first].contains(where: { $0.kind == .body })
    else { return }
    for index in pieces[..<first].indices
    where pieces[index].kind == .sourceLine || pieces[index].kind == .furniture {
      let text = pieces[index].text
      guard let label = PeopleReader.issuers.match(in: text, at: 0), label.count < text.count,
        text[label.count].code == 0x3A,
        let office = PeopleReader.office(text[(label.count + 1)...].trimmed)
      else { continue }
      take(office)
      return
    }
  }

  private static let issuers: WordList = ["发文单位", "发文机关", "制发机关"]
}
