/// Who moves a motion that no line of its own names: `本院委員甲乙丙、丁戊己等27人，…`.
extension PeopleReader {
  mutating func readMovers(_ draft: DraftArticle, _ pieces: [Piece]) {
    guard let title = draft.head?.titles.first else { return }
    if pieces[title].isRecord, let asker = RecordTitle.asker(in: pieces[title].text) {
      take([asker])
      return
    }
    guard DocketTitle.isTitle(pieces[title].text),
      let first = draft.pieces.first(where: { pieces[$0].kind == .body })
    else { return }
    let opening = pieces[first].text.prefix(Self.longestOpening).prefix { $0.code != Self.comma }
    guard let end = Self.countStart(in: opening) else { return }
    let parts = opening[..<end].split { $0.code == Self.list }
    let names = parts.indices.compactMap { Self.mover(in: parts[$0], isFirst: $0 == 0) }
    guard names.count == parts.count else { return }
    take(names)
  }

  /// Where `等27人` begins.
  private static func countStart(in text: GlyphSlice) -> Int? {
    guard let start = text.lastIndex(where: { $0.code == others }) else { return nil }
    let rest = text[(start + 1)...].drop { $0.kinds.has(.numeral) }
    guard rest.count < text.endIndex - start - 1, let head = rest.first else { return nil }
    return heads.contains(head.code) ? start : nil
  }

  /// `本院委員甲乙丙`: the name behind the post, which only the first need have.
  private static func mover(in part: GlyphSlice, isFirst: Bool) -> GlyphSlice? {
    for length in [3, 2] where part.count >= length {
      let (post, name) = (part.dropLast(length), part.suffix(length))
      guard PersonName.likelihood(name) >= 0.7 else { continue }
      let isPost = Vocabulary.postEnds.endsAny(post) || seats.endsAny(post)
      if post.isEmpty ? !isFirst : isPost { return name.rebased }
    }
    return nil
  }

  private static let seats: WordList = ["议员", "监事", "立委"]
  private static let longestOpening = 60
  private static let comma = Glyph.fold("，")
  private static let list = Glyph.fold("、")
  private static let others = Glyph.fold("等")
  private static let heads: ScalarSet = "人名位"
}
