/// The order by which a law is made known, printed between the law's name and its first chapter.
///
/// `某某令` · `第12号` · `现发布《某某条例》，自发布之日起施行。` · `省长 林禾` · `1997年8月3日`: it tells of
/// the law and is no part of it.
enum Decree {
  private static let longest = 24
  private static let reach = 8

  static func mark(_ pieces: [Piece]) -> [Piece] {
    guard let start = pieces.firstIndex(where: isOrder),
      pieces[..<start].contains(where: { $0.kind == .short }),
      !pieces[..<start].contains(where: { $0.kind == .body }),
      let law = pieces[start...].prefix(reach).firstIndex(where: { opensLaw($0.text) }),
      pieces[start..<law].contains(where: { makesKnown($0) })
    else { return pieces }
    var pieces = pieces
    for index in start..<law where pieces[index].kind != .furniture {
      pieces[index].kind = .sourceLine
    }
    return pieces
  }

  private static func isOrder(_ piece: Piece) -> Bool {
    (piece.kind == .short || piece.kind == .byline) && piece.text.count <= longest
      && piece.text.last?.code == order
  }

  private static func makesKnown(_ piece: Piece) -> Bool {
    piece.kind == .body && acts.isAnywhere(in: piece.text) && days.isAnywhere(in: piece.text)
  }

  private static func opensLaw(_ text: GlyphSlice) -> Bool { openers.startsAny(text) }

  private static let order = Glyph.fold("令")
  private static let acts: WordList = [
    "现发布", "现予公布", "现予发布", "现公布", "现予以公布", "予以发布",
  ]
  private static let days: WordList = ["施行", "实行", "生效", "实施"]
  private static let openers: WordList = ["第一章", "第一条", "第1条"]
}
