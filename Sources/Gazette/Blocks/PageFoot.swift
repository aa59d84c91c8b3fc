/// What a site prints below the text: links to other pages, notices, the names of those links.
enum PageFoot {
  /// Text from this length on is an article's, not a link's.
  private static let longestLink = 40

  /// Behind the first line that opens the foot nothing is text, unless an article follows.
  static func mark(_ pieces: [Piece]) -> [Piece] {
    markLabels(
      markLinks(markRights(markOthers(markRecord(markSigner(markForeign(markSource(pieces))))))))
  }

  /// `来源：` and `某某档案馆` below it, below all text.
  private static func markSource(_ pieces: [Piece]) -> [Piece] {
    guard let label = pieces.lastIndex(where: { isSourceLabel($0.text) }), label > 0,
      pieces[(label + 1)...].allSatisfy({ $0.text.count <= longestLink && $0.kind != .body })
    else { return pieces }
    var pieces = pieces
    for index in pieces.indices[label...].prefix(2) where pieces[index].kind != .furniture {
      pieces[index].kind = .sourceLine
    }
    return pieces
  }

  /// `来源：` and nothing behind it.
  static func isSourceLabel(_ text: GlyphSlice) -> Bool {
    guard text.count <= longestName, let mark = text.last, labelMarks.contains(mark.code) else {
      return false
    }
    let label = text.dropLast().trimmed
    return sourceLabels.match(in: label, at: label.startIndex)?.count == label.count
  }

  private static let labelMarks: ScalarSet = ":|丨"

  private static let sourceLabels: WordList = ["来源", "出处", "原载", "资料来源", "文章来源", "信息来源"]

  /// A licence in another language below a Chinese text.
  private static func markForeign(_ pieces: [Piece]) -> [Piece] {
    guard let last = pieces.lastIndex(where: { $0.text.contains { $0.kinds.has(.ideograph) } })
    else {
      return pieces
    }
    var pieces = pieces
    for index in pieces.indices.dropFirst(last + 1) where pieces[index].kind == .body {
      pieces[index].kind = .furniture
    }
    return pieces
  }

  /// `（某某办）` below all text, in brackets as a column's name is.
  private static func markSigner(_ pieces: [Piece]) -> [Piece] {
    guard let last = pieces.lastIndex(where: { $0.kind == .body }), last + 1 < pieces.count,
      pieces[last + 1].kind == .column, pieces[last + 1].text.first?.code == 0x28
    else { return pieces }
    let inner = pieces[last + 1].text.dropFirst().dropLast()
    guard Byline.isUnit(inner) || PersonName.likelihood(inner) >= 0.7 else { return pieces }
    var pieces = pieces
    pieces[last + 1].kind = .signature
    return pieces
  }

  /// `单位：…`, `点击次数：123`, `电话：…`: a site's record of the page, more than half of it in numbers, and
  /// all that stands below its first row.
  private static func markRecord(_ pieces: [Piece]) -> [Piece] {
    let last = pieces.lastIndex { $0.kind == .body && $0.text.count >= longestLink } ?? -1
    let rows = pieces.indices.filter { $0 > last && RecordRows.isRow(pieces[$0]) }
    let numbers = rows.count { row in pieces[row].text.contains { $0.kinds.has(.digit) } }
    guard last >= 0, rows.count >= fewestRows, numbers * 2 > rows.count, let first = rows.first
    else { return pieces }
    var pieces = pieces
    for index in pieces.indices.dropFirst(first)
    where isLink(pieces[index]) || isFact(pieces[index].kind) {
      pieces[index].kind = .furniture
    }
    return pieces
  }

  private static let fewestRows = 3

  private static func isFact(_ kind: Piece.Kind) -> Bool {
    kind == .sourceLine || kind == .byline
  }

  /// Below a signature the site's other news, whatever their length.
  private static func markOthers(_ pieces: [Piece]) -> [Piece] {
    guard
      let label = pieces.firstIndex(where: {
        $0.kind == .furniture && others.match(in: $0.text, at: 0)?.count == $0.text.count
      }), label > 0,
      pieces[label - 1].kind == .signature || isTail(behind: label, in: pieces)
    else { return markShared(pieces) }
    var pieces = pieces
    for index in pieces.indices where index > label && isLink(pieces[index]) {
      pieces[index].kind = .furniture
    }
    return pieces
  }

  /// Below `分享到：` and the other lines that close a text one paragraph more: what the site says of itself.
  private static func markShared(_ pieces: [Piece]) -> [Piece] {
    guard
      let label = pieces.lastIndex(where: {
        $0.kind == .furniture && Furniture.isShared($0.text[...])
      }), label > 0,
      pieces[label - 1].kind == .furniture || pieces[label - 1].kind == .signature,
      pieces[label...].count(where: { $0.kind == .body }) == 1,
      !pieces[label...].contains(where: { $0.kind == .short }),
      isTail(behind: label, in: pieces)
    else { return pieces }
    var pieces = pieces
    for index in pieces.indices[label...] where pieces[index].kind == .body {
      pieces[index].kind = .furniture
    }
    return pieces
  }

  /// A few paragraphs, far less than what stands above.
  private static func isTail(behind label: Int, in pieces: [Piece]) -> Bool {
    let below = pieces[label...].filter { $0.kind == .body }
    let above = pieces[..<label].reduce(0) { $0 + ($1.kind == .body ? $1.text.count : 0) }
    return below.count <= mostOthers && below.reduce(0) { $0 + $1.text.count } * 2 <= above
  }

  private static let mostOthers = 4

  private static let others: WordList = [
    "新闻推荐", "相关推荐", "推荐阅读", "相关阅读", "相关新闻", "延伸阅读", "延展阅读", "热门推荐", "猜你喜欢", "热点新闻",
  ]

  /// `上篇：`, `标签：`: the names of links that did not come along.
  private static func markLabels(_ pieces: [Piece]) -> [Piece] {
    guard let text = pieces.lastIndex(where: { $0.text.count >= longestLink }) else {
      return pieces
    }
    var pieces = pieces
    for index in pieces.indices.reversed()
    where index > text && pieces[index].kind != .furniture {
      guard pieces[index].kind == .short || pieces[index].kind == .body,
        pieces[index].text.count <= longestLabel, pieces[index].text.last?.code == 0x3A
      else { break }
      pieces[index].kind = .furniture
    }
    return pieces
  }

  private static let longestLabel = 12

  /// A notice of rights may be a whole paragraph, so only the last ones of the page are looked at.
  private static func markRights(_ pieces: [Piece]) -> [Piece] {
    var pieces = pieces
    for index in pieces.indices.reversed() {
      guard isLink(pieces[index]), !isContact(pieces[index].text) else { continue }
      guard pieces[index].text.count <= longestNotice, rights.isAnywhere(in: pieces[index].text)
      else { break }
      pieces[index].kind = .furniture
    }
    return pieces
  }

  /// `联系方式：jiayi@某处`, below such a notice.
  private static func isContact(_ text: GlyphSlice) -> Bool {
    text.count <= longestContact && text.contains { $0.code == 0x40 }
      && !text.contains { $0.kinds.has(.sentenceEnd) }
  }

  private static let longestContact = 40
  private static let longestNotice = 400
  private static let rights: WordList = [
    "转载请注明", "未经授权", "未经许可", "禁止转载", "知识共享", "本作品采用", "公有领域", "版权归",
    "版权属于", "著作权法", "仅代表", "不得转载", "自由版权", "许可协议", "最后编辑于", "最后编辑",
    "如有侵权", "请联系删除", "免责声明",
  ]

  private static func markLinks(_ pieces: [Piece]) -> [Piece] {
    let last = pieces.lastIndex { $0.kind == .body && $0.text.count >= longestLink } ?? -1
    let prose = last < 0 ? nil : pieces.lastIndex { isProse($0) } ?? last
    guard
      let opener = pieces.indices.first(where: { index in
        index > last && opensLinks(pieces[index])
          || prose.map({ index > $0 }) ?? false && closesText(pieces[index])
      }), opener > 0
    else { return pieces }
    var pieces = pieces
    for index in pieces.indices.dropFirst(opener)
    where isLink(pieces[index]) || prose != nil && pieces[index].kind == .byline {
      pieces[index].kind = .furniture
    }
    return pieces
  }

  private static func isProse(_ piece: Piece) -> Bool {
    piece.kind == .body && piece.text.count >= shortestProse && Sentence.isEnded(piece.text)
  }

  private static let shortestProse = 12

  private static func opensLinks(_ piece: Piece) -> Bool {
    piece.kind == .furniture && openers.startsAny(piece.text)
  }

  /// `责任编辑：甲乙`, `相关稿件`: below these a page whose last sentence has come has no text any more.
  private static func closesText(_ piece: Piece) -> Bool {
    switch piece.kind {
    case .furniture: Furniture.namesStaff(piece.text[...])
    case .short, .body:
      piece.text.count <= longestName && related.startsAny(piece.text) || namesLinks(piece.text)
    case .subtitle, .column, .byline, .castLabel, .castEntry, .signature, .caption,
      .editorsNote, .masthead, .sourceLine, .frontMatter, .dateline:
      false
    }
  }

  /// `• 为你推荐`, `热点推荐`.
  private static func namesLinks(_ text: GlyphSlice) -> Bool {
    text.count <= longestLabel
      && SiteSigns.namesLinks(text.trimming { !Characters.isIdeograph($0) })
  }

  private static let longestName = 6
  private static let related: WordList = ["相关", "延伸阅读", "推荐阅读"]

  private static func isLink(_ piece: Piece) -> Bool {
    switch piece.kind {
    case .body, .short, .subtitle, .column, .editorsNote, .caption: true
    case .byline, .castLabel, .castEntry, .signature, .masthead, .sourceLine, .frontMatter,
      .furniture, .dateline:
      false
    }
  }

  private static let openers: WordList = [
    "相关", "推荐", "热点", "热门", "上一篇", "下一篇", "版权", "延伸阅读", "友情链接", "网站", "扫一扫", "分享", "猜你喜欢", "更多",
    "注释", "参考文献", "取自", "您可能", "返回", "关于我们", "联系我们", "免责声明",
  ]
}
