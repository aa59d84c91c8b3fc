/// Words for the mouse, tags and an account's name between a site's facts and the text: `订阅`,
/// `某市|某党|甲乙丙`.
///
/// No list knows all of them. A first heading stands right above its text and has others further
/// down, or is one of the few words that texts open with.
enum LoneButton {
  static func mark(_ pieces: [Piece]) -> [Piece] {
    guard
      let text = pieces.firstIndex(where: { $0.kind == .body || $0.kind == .dateline }), text >= 3,
      pieces[text].kind == .dateline || pieces[text].text.count >= shortestText,
      let fact = pieces[..<text].firstIndex(where: { isFact($0.kind) }),
      pieces[..<fact].contains(where: isHeadline)
    else { return pieces }
    var pieces = pieces
    for index in pieces[..<text].indices where index > fact && pieces[index].kind == .short {
      let isApart =
        index < text - 1 && pieces[index].text.inkCount <= longestName
        && pieces[(index + 1)..<text].allSatisfy { $0.kind == .furniture || $0.kind == .short }
        && pieces[index + 1].kind == .furniture
      if isApart || isBarred(pieces[index]) || index == text - 1 && isButton(text - 1, in: pieces) {
        pieces[index].kind = .furniture
      }
    }
    return pieces
  }

  private static func isButton(_ index: Int, in pieces: [Piece]) -> Bool {
    isWord(pieces[index]) && (isFact(pieces[index - 1].kind) || isClock(pieces[index - 1]))
      && (calls.match(in: pieces[index].text, at: 0)?.count == pieces[index].text.count
        || !pieces[(index + 1)...].contains(where: isHeading)
          // Who keeps a text under front matter keeps no site's words.
          && pieces[0].kind != .frontMatter)
  }

  private static func isWord(_ piece: Piece) -> Bool {
    (2...longest).contains(piece.text.inkCount)
      && piece.text.allSatisfy { Characters.isIdeograph($0.code) }
      && openers.match(in: piece.text, at: 0)?.count != piece.text.count
  }

  /// `05-06 07:12`.
  private static func isClock(_ piece: Piece) -> Bool {
    piece.kind == .furniture && piece.text.contains { $0.code == 0x3A }
      && !piece.text.contains { Characters.isIdeograph($0.code) }
      && piece.text.contains { $0.kinds.has(.digit) }
  }

  /// `某市|某党|甲乙丙`: what a site files the text under.
  private static func isBarred(_ piece: Piece) -> Bool {
    guard piece.text.count <= longestRow else { return false }
    let words = piece.text.split { $0.code == bar }
    return words.count >= 3 && words.allSatisfy { (1...longestTag).contains($0.inkCount) }
  }

  private static let bar: UInt32 = 0x7C
  private static let longestRow = 60
  private static let longestTag = 12
  /// Of an account.
  private static let longestName = 12

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
  private static let shortestText = 30
  /// Surely no headings.
  private static let calls: WordList = [
    "关注", "订阅", "收听", "收藏", "赞", "分享", "听新闻", "朗读", "追踪",
  ]
  private static let openers: WordList = [
    "引言", "前言", "序言", "导言", "绪论", "引子", "导语", "总论", "总则", "楔子", "缘起", "题记", "背景", "概述", "摘要", "总纲",
  ]
}
