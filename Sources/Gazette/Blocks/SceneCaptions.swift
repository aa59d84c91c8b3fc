/// Captions that a copied page left between its paragraphs: `培训会现场`, and then whoever stands for a picture too.
///
/// A line that ends in 现场 or 合影 names a picture, no section; where a page has one, lines like
/// `某某局局长林禾讲话` beside its paragraphs are others.
enum SceneCaptions {
  private static let longest = 24
  private static let scenes: WordList = [
    "现场", "会场", "合影", "合影留念", "留影", "剪影", "现场图", "现场照",
  ]
  private static let acts: WordList = [
    "讲话", "致辞", "致词", "发言", "主持会议", "作报告", "作动员", "宣讲", "作交流", "讲授党课",
    "签约仪式", "签字仪式", "会谈",
  ]

  static func mark(_ found: [Piece]) -> [Piece] {
    guard found.contains(where: isScene), let text = found.firstIndex(where: { $0.kind == .body })
    else { return found }
    let lines = found.indices[text...].dropFirst().filter { isPlain($0, in: found) }
    guard lines.contains(where: { isScene(found[$0]) }) else { return found }
    var pieces = found
    for line in lines where isScene(found[line]) || namesWho(found[line].text) {
      pieces[line].kind = .caption
    }
    return pieces
  }

  private static func isScene(_ piece: Piece) -> Bool {
    piece.kind == .short && piece.text.count <= longest && scenes.endsAny(piece.text)
  }

  /// A short line without a number below running text.
  private static func isPlain(_ index: Int, in pieces: [Piece]) -> Bool {
    let piece = pieces[index]
    guard piece.kind == .short, piece.level == 0, piece.text.count <= longest,
      !Sentence.isEnded(piece.text), !Enumeration.isNumbered(piece.text),
      !StructuralMarker.starts(piece.text)
    else { return false }
    let above = pieces[..<index].last { $0.kind != .caption && $0.kind != .furniture }
    return above.map { $0.kind == .body || $0.kind == .short } ?? false
  }

  /// Somebody by his post, and perhaps what he did.
  private static func namesWho(_ text: GlyphSlice) -> Bool {
    if acts.endsAny(text) { return true }
    return [3, 2].contains { length in
      text.count > length + 2 && PersonName.likelihood(text.suffix(length)) >= 0.7
        && Vocabulary.postEnds.endsAny(text.dropLast(length))
    }
  }
}
