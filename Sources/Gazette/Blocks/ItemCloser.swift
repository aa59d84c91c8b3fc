/// Finds the items of a digest by what closes each of them: `（某某网）`, `【详情】`.
///
/// The bracket is parted from the item's text. An item without a headline is opened by its number,
/// which becomes a dateline; `Refrain` finds the headlines of the others.
enum ItemCloser {
  private static let fewest = 3
  private static let longest = 16
  /// Items of a digest are short.
  private static let mostParagraphs = 4

  static func mark(_ pieces: [Piece]) -> [Piece] {
    let opens = pieces.map { opening(of: $0) }
    let ends = opens.indices.filter { opens[$0] != nil }
    guard ends.count >= fewest, isDigest(ends, pieces) else { return withoutLinks(pieces, opens) }
    let items = zip([-1] + ends, ends).map { ($0 + 1)...$1 }
    let isNumbered = items.count { number(of: $0, in: pieces) != nil } * 2 > items.count
    var marked: [Piece] = []
    for item in items {
      let start = isNumbered ? number(of: item, in: pieces) : nil
      for index in item {
        var piece = pieces[index]
        if isNumbered, piece.kind == .short { piece.kind = .furniture }
        var parts = index == start ? numbered(piece) : [piece]
        if let open = opens[index], let last = parts.popLast() {
          parts += closed(last, at: open - (piece.text.count - last.text.count))
        }
        marked += parts
      }
    }
    return marked + pieces[((ends.last ?? -1) + 1)...]
  }

  /// An item's text and, where it closes with one, its source.
  static func parted(_ piece: Piece) -> [Piece] {
    opening(of: piece).map { closed(piece, at: $0) } ?? [piece]
  }

  /// `…。详情>>>`, `…。>>详情`: where the link begins.
  private static func link(endingIn piece: Piece) -> Int? {
    guard piece.kind == .body, piece.text.suffix(longestLink).contains(anyOf: arrows) else {
      return nil
    }
    let text = piece.text[...]
    return text.suffix(longestLink).indices.first { index in
      let word = wordStart(index, text)
      return index > 0 && Sentence.isEnded(text[..<index].trimmed)
        && links.match(in: text, at: word) != nil
    }
  }

  /// `…。>>详情`: a line that ends so is not gone on with.
  static func endsInLink(_ text: GlyphSlice) -> Bool {
    guard let last = text.last, lastOfLinks.contains(last.code),
      text.suffix(longestLink).contains(anyOf: arrows)
    else { return false }
    let tail = text.suffix(longestLink)
    return tail.indices.contains { index in
      arrows.contains(text[index].code) && links.match(in: text, at: wordStart(index, text)) != nil
    }
      || arrows.contains(last.code)
        && tail.indices.contains { links.match(in: text, at: $0) != nil }
  }

  private static let lastOfLinks: ScalarSet = ">»→情细文多看读接"

  private static func wordStart(_ index: Int, _ text: GlyphSlice) -> Int {
    text[index...].firstIndex { !arrows.contains($0.code) && $0.code != 0x20 } ?? index
  }

  private static let arrows: ScalarSet = ">»→"
  private static let longestLink = 9

  /// `【详情】` leads on wherever it stands, on a digest or not.
  private static func withoutLinks(_ pieces: [Piece], _ opens: [Int?]) -> [Piece] {
    let isLink = zip(pieces, opens).map { piece, open in
      guard let open else { return false }
      return piece.text[open].code == heavy && links.match(in: piece.text, at: open + 1) != nil
        || link(endingIn: piece) != nil
    }
    guard isLink.contains(true) else { return pieces }
    return pieces.indices.flatMap { index -> [Piece] in
      guard isLink[index], let open = opens[index] else { return [pieces[index]] }
      return closed(pieces[index], at: open)
    }
  }

  private static let heavy = Glyph.fold("【")

  /// `（某某报）`: brackets included.
  static func isSource(_ bracket: GlyphSlice) -> Bool {
    sources.endsAny(bracket.dropFirst().dropLast())
  }

  /// `某某新闻`, `某某社`.
  static func isSource(named name: GlyphSlice) -> Bool { sources.endsAny(name) }

  /// True of a paragraph that ends with its source or a link.
  static func closes(_ piece: Piece) -> Bool { opening(of: piece) != nil }

  /// `【某某网】` below a text that ends there.
  static func isClosing(_ piece: Piece) -> Bool {
    piece.kind == .sourceLine && piece.text.count <= longest + 2
      && (piece.text.first.map { openings.contains($0.code) } ?? false)
  }

  /// Nearly all of a page's text stands in items that close.
  private static func isDigest(_ ends: [Int], _ pieces: [Piece]) -> Bool {
    let bodies = pieces.indices.filter { pieces[$0].kind == .body }
    guard let first = ends.first, let last = ends.last else { return false }
    let inside = bodies.count { $0 <= last && $0 >= first }
    return bodies.count - ends.count <= ends.count * (mostParagraphs - 1)
      && bodies.count { $0 > last } <= 2 && inside <= ends.count * mostParagraphs
  }

  /// Where the bracket begins that closes an item; nil for any other paragraph.
  private static func opening(of piece: Piece) -> Int? {
    let text = piece.text
    if let link = link(endingIn: piece) { return link }
    guard piece.kind == .body, let last = text.last, closings.contains(last.code),
      let open = text.suffix(longest + 2).lastIndex(where: { openings.contains($0.code) }),
      open > 6, Sentence.isEnded(text[..<open].trimmed)
    else { return nil }
    let inner = text[(open + 1)..<(text.count - 1)].trimming { quotes.contains($0) }
    return sources.endsAny(inner) || links.match(in: inner, at: inner.startIndex) != nil
      ? open : nil
  }

  /// The paragraph that an item's number opens.
  private static func number(of item: ClosedRange<Int>, in pieces: [Piece]) -> Int? {
    item.first { pieces[$0].kind == .body && numberEnd(of: pieces[$0].text) != nil }
  }

  private static func numberEnd(of text: GlyphSlice) -> Int? {
    guard Enumeration.isNumbered(text) else { return nil }
    return text.firstIndex { !Characters.isDigit($0.code) && $0.code != 0x28 }.map { $0 + 1 }
  }

  private static func numbered(_ piece: Piece) -> [Piece] {
    guard let end = numberEnd(of: piece.text) else { return [piece] }
    var sign = piece
    sign.kind = .dateline
    sign.text = piece.text[..<end].rebased
    var rest = piece
    rest.start = .certain
    rest.text = piece.text[end...].trimmed.rebased
    return [sign, rest]
  }

  /// A paragraph and the source in brackets that it ends with.
  static func closed(_ piece: Piece, at open: Int) -> [Piece] {
    var body = piece
    body.text = piece.text[..<open].trimmed.rebased
    var source = piece
    source.text = piece.text[open...].rebased
    source.kind = isSigner(source.text) ? .signature : .sourceLine
    return [body, source]
  }

  /// `（甲乙）`: who wrote the item, and no paper's name.
  private static func isSigner(_ bracket: GlyphSlice) -> Bool {
    let inner = bracket.dropFirst().dropLast().trimmed
    return (2...3).contains(inner.count) && bracket.first?.code == 0x28
      && PersonName.likelihood(inner) >= 0.7 && !sources.endsAny(inner)
  }

  private static let openings: ScalarSet = "(【[〔"
  private static let closings: ScalarSet = ")】]〕"
  private static let quotes: ScalarSet = "《》 “”"
  private static let links: WordList = ["详情", "详细", "全文", "更多", "查看", "阅读", "原文", "链接"]
  private static let sources: WordList = [
    "网", "社", "报", "新闻", "客户端", "公众号", "网站", "发布", "中心", "频道", "广播", "电视台", "总台",
    "日报", "周刊", "时报", "在线", "官网", "微博", "视频", "消息",
  ]
}
