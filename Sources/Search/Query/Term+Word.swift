extension Term {
  /// A bare word; nil when nothing of it is left once it is folded.
  ///
  /// Only small Latin letters may be pinyin: who types `GDP` wants GDP.
  init?(word: Substring, in scope: Scope) {
    guard let phrase = Phrase(String(word)) else { return nil }
    if let pinyin = Pinyin(word) {
      self.init(.letters(phrase, pinyin), in: scope)
    } else {
      self.init(.phrase(phrase), in: scope)
    }
  }
}
