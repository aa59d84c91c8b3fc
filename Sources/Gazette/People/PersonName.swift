/// Tells people's names from other short words.
enum PersonName {
  /// Characters that stand in ordinary short lines but hardly ever in a name.
  private static let unlikely: ScalarSet = "的了在是要把从等并及这那不就都被着过啊吗呢吧么个们我你他她它或但因所"
  private static let separators: ScalarSet = "·•・"

  /// How likely a token is somebody's name, from 0 to 1.
  ///
  /// Two to four ideographs, or up to twelve with the dot of ethnic and foreign names. A common
  /// surname makes it likelier; without one a name still counts where the place speaks for it.
  static func likelihood(_ token: some GlyphText) -> Double {
    guard token.count >= 2, !token.contains(anyOf: unlikely) else { return 0 }
    if token.contains(anyOf: separators) {
      let inked = token.filter { !separators.contains($0.code) }
      let isName =
        inked.count >= 3 && token.count <= 12
        && inked.allSatisfy { Characters.isIdeograph($0.code) }
      return isName ? 0.9 : 0
    }
    guard token.count <= 4, token.allSatisfy({ Characters.isIdeograph($0.code) }) else { return 0 }
    let hasSurname = token.first.map { Vocabulary.surnames.contains($0.code) } ?? false
    switch (token.count, hasSurname) {
    case (2, true): return 0.7
    case (3, true): return 0.9
    case (4, true): return 0.4
    case (2...3, false): return 0.4
    default: return 0.2
    }
  }

  /// Joins `雷 虹` to one token: two single ideographs parted by white space are a padded name, and
  /// three that stand alone a name pulled apart.
  static func tokens(_ text: ArraySlice<Glyph>) -> [[Glyph]] {
    var tokens: [[Glyph]] = []
    var isOpen = false
    let parts = text.split { listMarks.contains($0.code) }
    if parts.count == 3, parts.allSatisfy({ $0.count == 1 }) { return [parts.flatMap(Array.init)] }
    for part in parts {
      let isSingle = part.count == 1 && part.first.map { Characters.isIdeograph($0.code) } ?? false
      if isSingle, isOpen, let last = tokens.popLast() {
        tokens.append(last + part)
        isOpen = false
      } else {
        tokens.append(Array(part))
        isOpen = isSingle
      }
    }
    return tokens
  }

  private static let listMarks: ScalarSet = " 、,;/|"
}
