/// Texts of numbered parts one below the other, each under a plain headline: `常见问题` over `1、…`, `2、…`, then
/// another line over `1、…` again.
///
/// Sections of one text may count anew too; but then words stand between the page's headline and the first
/// number, or a section's heading does.
enum CountedTexts {
  private static let fewest = 2
  /// Parts of each text.
  private static let fewestParts = 3

  static func mark(_ pieces: [Piece]) -> [Piece] {
    let plain = pieces.indices.filter {
      pieces[$0].kind == .short && number(in: pieces[$0].text) == nil
    }
    guard plain.count >= fewest,
      let first = pieces.firstIndex(where: { $0.kind == .short || $0.kind == .body }),
      plain[0] == first, plain.allSatisfy({ opensCount($0, in: pieces) })
    else { return pieces }
    var pieces = pieces
    for (place, head) in plain.enumerated() {
      let end = place + 1 < plain.count ? plain[place + 1] : pieces.count
      guard parts(in: pieces[head..<end]) >= fewestParts else { return pieces }
    }
    for head in plain {
      pieces[head].opensArticle = true
      pieces[head].isSaved = true
    }
    return pieces
  }

  /// Right above the first number, and none like it.
  private static func opensCount(_ head: Int, in pieces: [Piece]) -> Bool {
    let below = pieces[(head + 1)...].first { $0.kind == .short || $0.kind == .body }
    return pieces[head].level == 0 && below.flatMap { number(in: $0.text) } == 1
  }

  /// How far the text counts from one on.
  private static func parts(in pieces: ArraySlice<Piece>) -> Int {
    pieces.reduce(0) { number(in: $1.text) == $0 + 1 ? $0 + 1 : $0 }
  }

  /// `1、…`, `2．…`.
  private static func number(in text: GlyphSlice) -> Int? {
    let digits = text.prefix(longestNumber).prefix { Characters.isDigit($0.code) }
    guard !digits.isEmpty, digits.endIndex < text.endIndex,
      marks.contains(text[digits.endIndex].code)
    else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1.code) - 0x30 }
  }

  private static let longestNumber = 3
  private static let marks: ScalarSet = "、."
}
