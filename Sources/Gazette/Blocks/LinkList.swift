/// Lists of other pages that a site prints below an article: what follows `相关链接`.
enum LinkList {
  /// Marks short lines below such a label as furniture: bulleted ones anywhere, any where no text
  /// comes any more.
  static func mark(_ pieces: [Piece]) -> [Piece] {
    let lastBody = pieces.lastIndex { $0.kind == .body } ?? -1
    var pieces = pieces
    var isListed = false
    for index in pieces.indices {
      switch pieces[index].kind {
      case .furniture: isListed = isListed || labels.startsAny(pieces[index].text)
      case .short where isListed && (index > lastBody || isBulleted(pieces[index].text)):
        pieces[index].kind = .furniture
      case .short, .body, .subtitle, .column, .byline, .castLabel, .castEntry, .signature,
        .caption, .editorsNote, .masthead, .sourceLine, .frontMatter, .dateline:
        isListed = false
      }
    }
    return pieces
  }

  private static func isBulleted(_ text: GlyphSlice) -> Bool {
    text.first.map { bullets.contains($0.code) } ?? false
  }

  private static let bullets: ScalarSet = "·•-●○■□◆▪>*"
  private static let labels: WordList = [
    "相关报道", "相关链接", "相关阅读", "相关新闻", "相关文章", "延伸阅读", "延展阅读", "推荐阅读", "热点新闻", "上一篇", "下一篇",
    "更多", "热门", "猜你喜欢",
  ]
}
