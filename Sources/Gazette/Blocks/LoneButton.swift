/// A word or two for the mouse between a site's facts and the text: `订阅`, `听新闻`.
///
/// No list knows all of them. A first heading has others further down, or is one of the few words
/// that texts open with.
enum LoneButton {
  static func mark(_ pieces: [Piece]) -> [Piece] {
    guard let text = pieces.firstIndex(where: { $0.kind == .body }), text >= 3,
      isWord(pieces[text - 1]), isFact(pieces[text - 2].kind),
      pieces[text].text.count >= shortestText,
      pieces[..<(text - 1)].contains(where: isHeadline),
      !pieces[text...].contains(where: isHeading)
    else { return pieces }
    var pieces = pieces
    pieces[text - 1].kind = .furniture
    return pieces
  }

  private static func isWord(_ piece: Piece) -> Bool {
    piece.kind == .short && (2...longest).contains(piece.text.inkCount)
      && piece.text.allSatisfy { Characters.isIdeograph($0.code) }
      && openers.match(in: piece.text, at: 0)?.count != piece.text.count
  }

  private static func isHeadline(_ piece: Piece) -> Bool {
    piece.kind == .short && piece.text.inkCount > longestHeading
  }

  private static func isHeading(_ piece: Piece) -> Bool {
    piece.kind == .short && piece.text.inkCount <= longestHeading
  }

  private static func isFact(_ kind: Piece.Kind) -> Bool {
    switch kind {
    case .sourceLine, .masthead, .byline: true
    case .body, .short, .subtitle, .column, .castLabel, .castEntry, .signature, .caption,
      .editorsNote, .frontMatter, .dateline, .furniture:
      false
    }
  }

  private static let longest = 4
  private static let longestHeading = 6
  private static let shortestText = 40
  private static let openers: WordList = [
    "引言", "前言", "序言", "导言", "绪论", "引子", "导语", "总论", "总则", "楔子", "缘起", "题记", "背景", "概述", "摘要", "总纲",
  ]
}
