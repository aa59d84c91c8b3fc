/// The text of one region while an index is written: a scalar's code for every position.
struct RegionText {
  private(set) var codes: [UInt32] = []
  /// Where each article's text begins; an article without any begins where the next one does.
  private(set) var starts: [UInt32] = []

  /// Stands behind every text, so that no phrase runs into the next; no scalar's code.
  static let gap = UInt32.max

  var count: Int { codes.count }

  /// Makes room for so many bytes of Chinese.
  mutating func reserve(_ byteCount: Int) {
    codes.reserveCapacity(byteCount / 3)
  }

  mutating func beginArticle() {
    starts.append(UInt32(codes.count))
  }

  mutating func append(_ text: FoldedText) {
    codes += text.codes
    codes.append(Self.gap)
  }

  /// The positions of an article's text.
  func range(ofArticle article: Int) -> Range<Int> {
    Int(starts[article])..<(article + 1 < starts.count ? Int(starts[article + 1]) : count)
  }
}
