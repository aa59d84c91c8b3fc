/// Plain lines below headlines that are marked up as headings of one level: parts of the article above, and
/// none of them an article's headline.
///
/// `## 国内简讯` over short items is one article with its items, when `## 水渠通水` and others like it stand right
/// above their texts.
enum LevelParts {
  private static let fewest = 3

  static func mark(_ pieces: [Piece]) -> [Piece] {
    guard let level = level(of: pieces),
      let first = pieces.firstIndex(where: { $0.kind == .short && $0.level == level })
    else { return pieces }
    var pieces = pieces
    for index in pieces.indices where index >= first && pieces[index].kind == .short {
      if pieces[index].level == level { pieces[index].isMarkedHead = true }
      guard pieces[index].level == 0, !pieces[index].opensArticle, !isSigned(index, in: pieces)
      else { continue }
      pieces[index].isPart = true
    }
    return pieces
  }

  /// The level of the page's headlines: most of its headings have text right below them.
  private static func level(of pieces: [Piece]) -> Int? {
    var heads: [Int: (all: Int, overText: Int)] = [:]
    for index in pieces.indices where pieces[index].kind == .short && pieces[index].level > 0 {
      let below = pieces[(index + 1)...].first { !isAside($0.kind) }?.kind
      heads[pieces[index].level, default: (0, 0)].all += 1
      heads[pieces[index].level, default: (0, 0)].overText +=
        below == .body || below == .dateline ? 1 : 0
    }
    return heads.filter { $0.value.overText >= fewest && $0.value.overText * 4 >= $0.value.all * 3 }
      .keys.min()
  }

  private static func isAside(_ kind: Piece.Kind) -> Bool {
    switch kind {
    case .furniture, .sourceLine, .masthead, .byline, .column, .caption, .subtitle: true
    case .body, .short, .castLabel, .castEntry, .signature, .editorsNote, .frontMatter, .dateline:
      false
    }
  }

  private static func isSigned(_ index: Int, in pieces: [Piece]) -> Bool {
    index + 1 < pieces.count && pieces[index + 1].kind == .byline
  }
}
