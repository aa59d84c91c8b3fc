/// A short line that belongs to no article: whether it may be a headline that has lost its text.
enum LooseLine {
  static func mayBeTitle(_ text: GlyphSlice) -> Bool {
    !isInBrackets(text) && !isLabelled(text) && !isMenu(text)
  }

  /// `（更新时间：…）`, `[上一篇]…[下一篇]`: no headline stands in brackets from end to end.
  private static func isInBrackets(_ text: GlyphSlice) -> Bool {
    guard let first = text.first, let last = text.last else { return false }
    return openers.contains(first.code) && closers.contains(last.code)
  }

  /// `联系人：林禾`, `电话：00000000`: a name or a number behind a label; a clause would be a headline's.
  private static func isLabelled(_ text: GlyphSlice) -> Bool {
    guard let colon = text.firstIndex(where: { $0.code == 0x3A }),
      (1...longestLabel).contains(colon - text.startIndex)
    else { return false }
    let value = text[(colon + 1)...].trimming { $0 == 0x20 }
    guard let first = value.first else { return true }
    return value.count <= longestName || Characters.isDigit(first.code)
      || value.allSatisfy { $0.code < 0x80 }
  }

  /// `下载 打印 分享到：微信 微博`: words in a row.
  private static func isMenu(_ text: GlyphSlice) -> Bool {
    let words = text.spaced
    return words.count >= fewestWords && words.allSatisfy { $0.count <= longestWord }
  }

  private static let fewestWords = 3
  /// In characters.
  private static let longestWord = 6
  private static let longestLabel = 10
  private static let longestName = 4
  private static let openers: ScalarSet = "([【〔"
  private static let closers: ScalarSet = ")]】〕"
}
