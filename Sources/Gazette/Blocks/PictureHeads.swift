/// Pictures under a headline of their own: `题目（图片）`, `图片新闻`, and art with its maker, `题目（中国画）`.
///
/// What stands below tells what is to be seen; headline and text are captions, no article.
enum PictureHeads {
  static func mark(_ pieces: [Piece]) -> [Piece] {
    guard pieces.contains(where: { $0.kind == .short && kind(of: $0.text) != nil }) else {
      return pieces
    }
    var pieces = pieces
    for index in pieces.indices where pieces[index].kind == .short {
      guard let kind = kind(of: pieces[index].text) else { continue }
      let below = pieces[(index + 1)...]
      let told: [Int]
      switch kind {
      case .label: told = self.told(by: below, most: mostBelowLabel)
      case .news: told = self.told(by: below, most: mostOfNews)
      case .picture: told = maker(below).map { [$0] } ?? self.told(by: below, most: mostBelowHead)
      case .art: told = maker(below).map { [$0] } ?? []
      }
      guard !told.isEmpty || kind != .art && below.first?.kind == .caption else { continue }
      for place in [index] + told { pieces[place].kind = .caption }
    }
    return pieces
  }

  private enum Kind {
    case label, news, picture, art
  }

  /// `题目（中国画）`.
  static func isArt(_ text: GlyphSlice) -> Bool { kind(of: text) == .art }

  /// What a line says of a picture; nil for nearly all lines.
  private static func kind(of text: GlyphSlice) -> Kind? {
    guard let last = text.last else { return nil }
    if text.count <= longestLabel {
      let name = last.code == 0x3A ? text.dropLast() : text[...]
      if labels.match(in: name, at: 0)?.count == name.count { return .label }
      if news.match(in: name, at: 0)?.count == name.count { return .news }
    }
    guard last.code == 0x29,
      let open = text.suffix(longestTag).lastIndex(where: { $0.code == 0x28 }), open >= 2
    else { return nil }
    let tag = text[(open + 1)...].dropLast()
    if pictures.match(in: tag, at: tag.startIndex)?.count == tag.count { return .picture }
    return arts.endsAny(tag) ? .art : nil
  }

  /// The paragraphs below a picture's headline up to the credit, or the one that stands there alone.
  private static func told(by below: ArraySlice<Piece>, most: Int) -> [Int] {
    var told: [Int] = []
    var credited: [Int] = []
    for index in below.indices {
      switch below[index].kind {
      case .body where told.count < most: told.append(index)
      case .caption where most == mostOfNews: credited = told
      case .caption: return told
      case .furniture: continue
      case .body, .short, .subtitle, .column, .byline, .castLabel, .castEntry, .signature,
        .editorsNote, .masthead, .sourceLine, .frontMatter, .dateline:
        return most == mostOfNews ? credited : told.count == most ? Array(told.prefix(1)) : told
      }
    }
    return most == mostOfNews ? credited : told
  }

  /// `（甲乙）`, `·甲乙丙·`: who drew it, right below.
  private static func maker(_ below: ArraySlice<Piece>) -> Int? {
    guard let next = below.first, let first = next.text.first, let last = next.text.last,
      next.text.count <= longestMaker, next.kind != .body
    else { return nil }
    let isFramed = first.code == 0x28 && last.code == 0x29 || dots.contains(first.code)
    return isFramed ? below.startIndex : nil
  }

  private static let longestLabel = 6
  private static let longestTag = 8
  private static let longestMaker = 24
  private static let mostBelowHead = 2
  private static let mostBelowLabel = 2
  private static let mostOfNews = 12
  private static let labels: WordList = ["图片", "照片", "图片说明", "附图"]
  private static let news: WordList = ["图片新闻", "图片报道", "摄影报道", "新闻图片", "图片专题"]
  private static let pictures: WordList = ["图片", "照片", "摄影", "漫画", "图片新闻", "摄影报道"]
  private static let arts: WordList = [
    "中国画", "国画", "油画", "版画", "木刻", "书法", "篆刻", "漫画", "速写", "水彩画", "水粉画", "剪纸",
    "雕塑", "手指画", "年画", "素描", "宣传画", "摄影", "连环画",
  ]
  private static let dots: ScalarSet = "·•"
}
