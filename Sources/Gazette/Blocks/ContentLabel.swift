/// What a site calls the page of a single text, above its headline: `新闻详情`, `文章正文`, `信息浏览`.
enum ContentLabel {
  private static let longest = 10
  private static let reach = 6

  static func mark(_ pieces: [Piece]) -> [Piece] {
    let head = pieces.prefix(reach).prefix { $0.kind != .body }
    guard let label = head.firstIndex(where: { $0.kind == .short && isLabel($0.text) }),
      head[(label + 1)...].contains(where: { isHeadline($0, below: pieces[label]) })
    else { return pieces }
    var pieces = pieces
    pieces[label].kind = .furniture
    return pieces
  }

  /// Without `正文：` where it stands within the head: what follows is when and where a text was read out,
  /// or by whom.
  static func withoutTextLabel(_ found: [Piece]) -> [Piece] {
    guard
      let label = found.prefix(mostFacts).firstIndex(where: {
        $0.kind == .dateline && $0.text.equals(text)
      }), label + 1 < found.count,
      found[label + 1].kind == .subtitle || found[label + 1].kind == .byline
        || found[label + 1].kind == .short
    else { return found }
    var pieces = found
    pieces[label].kind = .furniture
    // `某县成绩单、某县这样干` above the text's first heading heads nothing itself.
    if label + 2 < found.count, found[label + 1].kind == .short, found[label + 2].kind == .short {
      pieces[label + 1].kind = .subtitle
    }
    return pieces
  }

  /// `【开始记录】` above a talk's first turn: what stands between it and the headline is a note on the record.
  static func withoutRecordStart(_ found: [Piece]) -> [Piece] {
    guard
      let label = found.prefix(mostFacts).firstIndex(where: { startsRecord($0.text) }),
      label > 0,
      let first = found[(label + 1)...].firstIndex(where: { !isPointer($0) }),
      TurnLabel(found[first].text) != nil, found[..<label].contains(where: { $0.kind == .short })
    else { return found }
    var pieces = found
    for index in label..<first { pieces[index].kind = .furniture }
    for index in 0..<label where pieces[index].kind == .body { pieces[index].kind = .editorsNote }
    pieces[first].kind = .body
    return pieces
  }

  /// `（請點選簡報參考）`: a link that the record's keeper left for its readers.
  private static func isPointer(_ piece: Piece) -> Bool {
    let text = piece.text
    return piece.kind == .short && text.first?.code == 0x28 && text.last?.code == 0x29
      && pointers.startsAny(text.dropFirst())
  }

  private static let pointers: WordList = ["请点选", "请点击", "请点", "请参考", "请参阅", "请见", "点选", "点击"]

  private static func startsRecord(_ text: GlyphSlice) -> Bool {
    guard let first = text.first, brackets.contains(first.code), text.count > 2 else {
      return false
    }
    let inner = text[...].trimming { brackets.contains($0) }
    return starts.match(in: inner, at: inner.startIndex)?.count == inner.count
  }

  private static let brackets: ScalarSet = "【】[]()〔〕"
  private static let starts: WordList = [
    "开始记录", "记录开始", "开始", "录音开始", "会议开始", "访谈开始", "采访开始", "对话开始", "访谈实录", "采访实录",
    "对话实录", "文字实录", "以下为访谈实录", "以下为采访实录", "以下为对话实录", "以下为文字实录", "以下为实录",
  ]

  private static let text: Word = "正文:"
  private static let mostFacts = 12

  private static func isLabel(_ text: GlyphSlice) -> Bool {
    guard text.count <= longest, text.count > 2, pages.endsAny(text) else { return false }
    return text.allSatisfy { $0.kinds.has(.ideograph) }
  }

  private static func isHeadline(_ piece: Piece, below label: Piece) -> Bool {
    piece.kind == .short && piece.text.count > label.text.count
      && !StructuralMarker.starts(piece.text[...])
  }

  private static let pages: WordList = [
    "详情", "详情页", "内容页", "正文页", "详细页", "文章正文", "文章内容", "文章阅读", "文章浏览",
    "新闻内容", "新闻正文", "新闻浏览", "新闻阅读", "信息内容", "信息浏览", "信息查看", "内容浏览",
    "详细内容", "详细信息", "公告内容", "通知内容",
  ]
}
