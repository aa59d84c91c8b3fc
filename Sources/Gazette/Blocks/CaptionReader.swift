/// Finds the text that belongs to a picture's credit.
enum CaptionReader {
  private static let longest = 120

  /// Marks the piece above a credit as its caption, where it is short and stands alone.
  static func mark(_ pieces: [Piece]) -> [Piece] {
    guard pieces.contains(where: { $0.kind == .caption }) else { return pieces }
    let below = textBelow(pieces)
    var pieces = pieces
    for index in pieces.indices.dropFirst()
    where pieces[index].kind == .caption && !speaksOfAll(pieces[index].text)
      && !ClosedLine.pointsUp(pieces[index].text[...])
    {
      guard let place = pieces[..<index].lastIndex(where: { $0.kind != .furniture }) else {
        continue
      }
      let above = pieces[place]
      let isCandidate = above.kind == .body || above.kind == .short
      guard isCandidate, above.text.count <= longest, !StructuralMarker.starts(above.text[...]),
        stands(alone: place, in: pieces),
        !pieces[index].text.contains(anyOf: stops),
        hasOtherText(above: place, below: below[index], in: pieces)
      else { continue }
      pieces[place].kind = .caption
    }
    return pieces
  }

  private static let stops: ScalarSet = "。"

  /// `（本版照片均为某某社记者摄）`: no caption stands right above.
  private static func speaksOfAll(_ credit: GlyphSlice) -> Bool { pages.isAnywhere(in: credit) }

  private static let pages: WordList = [
    "本版照片", "本版图片", "本组照片", "本组图片", "照片均", "图片均", "照片除", "图片除",
    "来自网络", "来源网络", "来源于网络", "源于网络",
  ]

  /// A caption as the picture's other text and once more.
  static func isDoubled(_ text: GlyphSlice) -> Bool {
    let half = text.count / 2
    // Between the two a space may be left.
    let second = text.count == 2 * half ? half : half + 1
    guard half >= 6, text[0].code == text[second].code, second == half || text[half].code == 0x20,
      !Sentence.isEnded(text)
    else { return false }
    return text[..<half].elementsEqual(text[second...]) { $0.code == $1.code }
  }

  /// `林禾 林禾`: a picture's other text and its caption, of one person.
  static func isNamedTwice(_ text: GlyphSlice) -> Bool {
    guard text.count <= longestNames, text.contains(code: 0x20) else { return false }
    let words = text.spaced
    return words.count == 2 && words[0].count >= 2
      && words[0].elementsEqual(words[1]) { $0.code == $1.code }
  }

  private static let longestNames = 9

  /// For each piece the kind of the next that is text.
  private static func textBelow(_ pieces: [Piece]) -> [Piece.Kind?] {
    var below: [Piece.Kind?] = Array(repeating: nil, count: pieces.count)
    for index in pieces.indices.dropLast().reversed() {
      let next = pieces[index + 1].kind
      below[index] = next == .body || next == .short ? next : below[index + 1]
    }
    return below
  }

  /// A caption is not all there is: text goes on below, or stood above.
  private static func hasOtherText(above place: Int, below: Piece.Kind?, in pieces: [Piece]) -> Bool
  {
    let above = pieces[..<place].last
    if above?.kind == .short, let label = above?.text, names(label) { return true }
    // `图为会场。` speaks of the picture itself.
    if below != nil, pointing.isAnywhere(in: pieces[place].text) { return true }
    return below == .body || above?.kind == .body || above?.kind == .column
  }

  private static let pointing: WordList = ["图为", "上图", "左图", "右图", "下图"]

  /// `图片`, in place of a headline.
  private static func names(_ text: GlyphSlice) -> Bool {
    labels.match(in: text, at: 0)?.count == text.count
  }

  private static let labels: WordList = ["图片", "照片", "图片新闻", "图片报道", "摄影报道", "新闻图片"]

  /// True when no running text leads up to a piece.
  private static func stands(alone index: Int, in pieces: [Piece]) -> Bool {
    guard index > 0 else { return true }
    return pieces[index - 1].kind != .body || Sentence.isEnded(pieces[index - 1].text)
  }
}
