/// Finds quotations printed above the text: under a label, as papers of the 1960s and 1970s have them, or
/// with who said it behind a dash.
enum EpigraphReader {
  private static let longest = 120
  private static let most = 4

  /// Marks each label and the short paragraphs below it, as long as something remains to be read.
  static func mark(_ pieces: [Piece]) -> [Piece] {
    var pieces = pieces
    for label in pieces.indices where isText(pieces[label]) && isLabel(pieces[label].text) {
      var end = label + 1
      while end < pieces.count, end - label <= most, pieces[end].kind == .body,
        pieces[end].text.count <= longest
      {
        end += 1
      }
      guard end > label + 1, pieces[end...].contains(where: { $0.kind == .body }) else { continue }
      for index in label..<end { pieces[index].kind = .furniture }
    }
    for source in pieces.indices where isSource(source, in: pieces) {
      pieces[source - 1].kind = .editorsNote
      pieces[source].kind = .editorsNote
    }
    return pieces
  }

  /// `——摘自某某规划` below the one paragraph that stands between a headline and the text: where more
  /// such lines follow, all are said by somebody.
  private static func isSource(_ index: Int, in pieces: [Piece]) -> Bool {
    guard pieces[index].kind == .subtitle, index > 1, index + 1 < pieces.count,
      let dash = pieces[index].text.first, Characters.dashes.contains(dash.code),
      pieces[index - 1].kind == .body || pieces[index - 1].kind == .short,
      pieces[index - 1].text.count <= longestQuoted, Sentence.isEnded(pieces[index - 1].text),
      pieces[index + 1].kind == .body, pieces[index + 1].text.count > shortestText
    else { return false }
    let above = pieces[..<(index - 1)].last { !isFact($0.kind) }
    let isHeaded = above?.kind == .short || above?.kind == .frontMatter
    return isHeaded
      && !pieces[(index + 1)...].prefix(nearby).contains { $0.kind == .subtitle }
  }

  /// What may stand between a headline and the quotation.
  private static func isFact(_ kind: Piece.Kind) -> Bool {
    switch kind {
    case .masthead, .sourceLine, .furniture, .byline, .column: true
    case .body, .short, .subtitle, .castLabel, .castEntry, .signature, .caption, .editorsNote,
      .frontMatter, .dateline:
      false
    }
  }

  private static let longestQuoted = 160
  private static let shortestText = 20
  private static let nearby = 8

  private static func isText(_ piece: Piece) -> Bool {
    piece.kind == .short || piece.kind == .body
  }

  /// `毛主席语录`, `最高指示`.
  private static func isLabel(_ text: GlyphSlice) -> Bool {
    text.count <= 8 && labels.endsAny(text)
  }

  private static let labels: WordList = ["语录", "最高指示", "最新指示"]
}
