/// `.note {float:left; color:#333;}`: what a saved page says of its own looks.
enum StyleRule {
  /// No ideograph stands within a rule's braces, and each of its words has a value.
  static func isRule(_ text: GlyphSlice) -> Bool {
    guard let last = text.last, ends.contains(last.code), text.kinds.has(.colon),
      let open = opens.lazy.compactMap({ text.firstIndex(of: $0) }).first
    else { return false }
    let words = text[open...]
    return words.contains { $0.code == 0x3A }
      && !text.contains { Characters.isIdeograph($0.code) }
      && closes.contains { text.hasSuffix($0) }
  }

  private static let opens: [Word] = ["{", "&#123;"]
  private static let closes: [Word] = ["}", "&#125;"]
  private static let ends: ScalarSet = "};"
}
