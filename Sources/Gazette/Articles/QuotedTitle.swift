/// A paper's name that the headline above quotes: what a notice sends out begins below it.
///
/// `关于印发《某某办法》的通知` … `某某办法`.
enum QuotedTitle {
  private static let shortest = 5

  /// `印发`, `转发`: a paper follows.
  static func sends(_ headline: GlyphSlice) -> Bool {
    headline.count > 2 * shortest && senders.contains { headline.contains($0) }
  }

  /// `县委转发…的报告`: an office sends on what another has written.
  static func forwards(_ headline: GlyphSlice) -> Bool {
    headline.count > 2 * shortest && forwarders.contains { headline.contains($0) }
  }

  /// Whether the name that is a line of its own stands within the first headline of the page.
  static func isQuoted(_ title: GlyphSlice, in headline: GlyphSlice) -> Bool {
    let (name, whole) = (ink(title), ink(headline))
    guard name.count >= shortest, whole.count >= name.count + shortest,
      let sender = senders.first(where: { whole.firstIndex(of: $0) != nil }),
      let start = whole.firstIndex(of: sender)
    else { return false }
    return contains(name, in: whole[start...])
  }

  private static func contains(_ name: GlyphSlice, in whole: GlyphSlice) -> Bool {
    guard let first = name.first else { return false }
    return whole.indices.contains { start in
      whole[start].code == first.code && start + name.count <= whole.endIndex
        && zip(whole[start...], name).allSatisfy { $0.code == $1.code }
    }
  }

  private static func ink(_ text: GlyphSlice) -> GlyphSlice { text.filter { $0.code != 0x20 } }

  private static let forwarders: [Word] = ["转发", "批转"]
  private static let senders: [Word] = ["印发", "转发", "发布", "下发", "批转", "下达"]
}
