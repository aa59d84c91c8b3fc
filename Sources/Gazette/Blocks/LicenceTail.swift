/// `本作品是中华人民共和国的` · `法律` · `、` · …: a library's note on rights below a text, whose links came on lines
/// of their own.
enum LicenceTail {
  /// In pieces from the page's end.
  private static let reach = 40
  /// In characters, with all that follows.
  private static let longest = 800

  static func mark(_ pieces: [Piece]) -> [Piece] {
    guard
      let first = pieces.indices.suffix(reach).first(where: {
        $0 > 0 && opens(pieces[$0].text)
      }),
      pieces[first...].contains(where: { rights.isAnywhere(in: $0.text) }),
      length(of: pieces[first...]) <= min(longest, length(of: pieces[..<first]))
    else { return pieces }
    var pieces = pieces
    for index in first..<pieces.count { pieces[index].kind = .furniture }
    return pieces
  }

  /// A text may use something too: then the same line must say under which licence.
  private static func opens(_ text: GlyphSlice) -> Bool {
    openers.startsAny(text) || uses.startsAny(text) && rights.isAnywhere(in: text)
  }

  /// What stands above a text may be such a note too.
  private static func length(of pieces: ArraySlice<Piece>) -> Int {
    pieces.reduce(0) { $0 + $1.text.count }
  }

  private static let openers: WordList = [
    "本作品是", "本作品在", "本作品现", "本作品采用", "本作品由", "本作品的", "此作品", "这部作品", "This work",
    "Public domain",
  ]
  private static let uses: WordList = ["本文采用", "本文件"]
  private static let rights: WordList = [
    "著作权法", "公有领域", "知识共享", "CC BY", "Public domain", "public domain", "Creative Commons",
  ]
}
