// Lines that pass for a site's or a caption's and name the author all the same.
extension LineKind {
  /// `编辑：甲乙 作者：丙丁`, `文/甲乙 图/丙丁`: among who made the page the author is named.
  static func credited(_ text: GlyphSlice, of kinds: Kinds) -> LineKind? {
    // `△甲乙` beside a headline.
    let isPointed =
      text.count <= longestPointed && text.first.map { pointers.contains($0.code) } ?? false
    let isPress =
      text.count > 6 && Vocabulary.pressLabels.match(in: text, at: text.startIndex + 1) != nil
    guard isPointed || isPress || kinds.has([.colon, .divider, .space]), let row = CreditRow(text),
      row.certainty >= (isPointed ? 0.5 : 0.9)
    else { return nil }
    return .byline(certainty: row.certainty)
  }

  private static let longestPointed = 13
  private static let pointers: ScalarSet = "△▲"
}
