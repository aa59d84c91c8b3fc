extension PeopleReader {
  /// Who moves a record whose rows do not tell it: its headline or its first words may.
  mutating func readMovers(_ draft: DraftArticle, _ pieces: [Piece]) {
    let title = draft.head?.titles.first
    if let title, pieces[title].isRecord,
      let asker = RecordTitle.asker(in: pieces[title].text)
        ?? OrderPaper.asker(in: pieces[title].text[...])
    {
      take([asker])
      return
    }
    guard let first = draft.pieces.first(where: { pieces[$0].kind == .body }),
      title.map({ pieces[$0].isRecord || DocketTitle.isTitle(pieces[$0].text) }) ?? true,
      let names = MoverClause.names(in: pieces[first].text)
    else { return }
    take(names)
  }
}
