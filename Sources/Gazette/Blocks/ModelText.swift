/// `2019年考试申论范文：题目`: a collection of model texts names its kind before each headline.
enum ModelText {
  private static let longest = 24
  private static let shortestTitle = 5

  /// Where the name of the kind ends in a headline.
  static func labelEnd(of text: GlyphSlice) -> Int? {
    guard
      let colon = text.prefix(longest).firstIndex(where: { $0.kinds.has(.colon) }),
      colon - text.startIndex > 2, kinds.endsAny(text[..<colon]),
      text.endIndex - colon > shortestTitle,
      !text[..<colon].contains(where: { $0.kinds.has([.comma, .sentenceEnd]) })
    else { return nil }
    return colon
  }

  /// Several headlines with one name before them open an article each.
  static func mark(_ pieces: [Piece]) -> [Piece] {
    let heads = pieces.indices.dropLast().filter {
      pieces[$0].kind == .short && labelEnd(of: pieces[$0].text[...]) != nil
        && pieces[$0 + 1].kind == .body
    }
    guard heads.count > 1 else { return pieces }
    var pieces = pieces
    for index in heads { pieces[index].opensArticle = true }
    return pieces
  }

  private static let kinds: WordList = ["范文", "例文", "佳作", "满分作文", "优秀作文", "高分作文", "参考范文"]
}
