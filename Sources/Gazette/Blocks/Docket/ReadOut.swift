/// A paper that is read out to a house: `主席：…，內容如下：`, and below it the paper's own headline.
enum ReadOut {
  private static let longestTitle = 40
  private static let endReach = 12

  /// Whether the chair lets a paper be read.
  static func announces(_ text: GlyphSlice) -> Bool {
    guard HouseSpeaker.isChair(text) else { return false }
    let end = text.trimming { marks.contains($0) }.suffix(endReach)
    return text.last?.code == 0x3A && leads.endsAny(end) || words.endsAny(end)
  }

  /// The headline below such a remark.
  static func title(at index: Int, in pieces: [Piece]) -> Bool {
    guard index > 0, index + 1 < pieces.count, announces(pieces[index - 1].text) else {
      return false
    }
    let text = pieces[index].text
    switch pieces[index].kind {
    case .short, .byline: break
    case .body, .subtitle, .column, .castLabel, .castEntry, .signature, .caption, .editorsNote,
      .masthead, .sourceLine, .frontMatter, .dateline, .furniture:
      guard text.last?.code == 0x3A, !HouseSpeaker.opens(text) else { return false }
    }
    return text.count <= longestTitle && !StructuralMarker.starts(text) && !AgendaPart.opens(text)
      && !HouseSpeaker.opens(pieces[index + 1].text)
  }

  private static let marks: ScalarSet = ":。 "
  private static let leads: WordList = ["如下", "下列", "宣读"]
  private static let words: WordList = ["宣读", "请宣读", "议事人员宣读"]
}
