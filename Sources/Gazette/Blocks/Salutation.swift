/// `政府工作报告各位代表：现在…`: a speech begins with its salutation, and where the page has lost
/// its line ends the headline stands right before it.
enum Salutation {
  private static let longestHead = 60
  /// The colon behind a salutation stands within so many characters; a line without one there has
  /// none.
  static let reach = longestHead + 12

  /// True of a paragraph that begins by addressing its hearers: `各位代表！…`, `同志们，…`.
  static func opens(_ text: GlyphSlice) -> Bool {
    guard let first = text.first, words.mayBegin(with: first.code),
      let word = words.match(in: text, at: text.startIndex),
      text.startIndex + word.count < text.endIndex
    else { return false }
    return text[text.startIndex + word.count].kinds.has(.clauseBreak)
  }

  /// `某市市长` between the occasion of a speech and its salutation, the name lost: it heads nothing.
  static func markPost(_ pieces: [Piece]) -> [Piece] {
    guard let first = pieces.firstIndex(where: { $0.kind == .body }), first > 1,
      opens(pieces[first].text), pieces[first - 1].kind == .short,
      pieces[first - 1].text.inkCount <= longestPost, posts.endsAny(pieces[first - 1].text)
    else { return pieces }
    let above = pieces[first - 2].kind
    guard above == .subtitle || above == .short else { return pieces }
    var pieces = pieces
    pieces[first - 1].kind = .masthead
    return pieces
  }

  private static let longestPost = 16
  private static let posts: WordList = [
    "省长", "市长", "县长", "区长", "州长", "盟长", "旗长", "镇长", "乡长", "主席", "主任", "院长", "检察长", "书记", "局长", "厅长",
  ]

  /// Whether a sentence does nothing but address the hearers: `同志们，朋友们`.
  static func isWhole(_ sentence: GlyphSlice) -> Bool {
    guard let first = sentence.first, words.mayBegin(with: first.code) else { return false }
    let parts = sentence.split { marks.contains($0.code) }
    return !parts.isEmpty
      && parts.allSatisfy { words.match(in: $0, at: $0.startIndex)?.count == $0.count }
  }

  private static let marks: ScalarSet = "，、！ "

  /// Where the salutation begins behind a headline on the same line.
  static func start(in text: GlyphSlice) -> Int? {
    guard text.count >= 24 else { return nil }
    let head = text.prefix(longestHead)
    let words = words
    guard
      let start = head.indices.dropFirst(4).first(where: {
        guard words.mayBegin(with: text[$0].code), let word = words.match(in: text, at: $0) else {
          return false
        }
        return text[($0 + word.count)...].prefix(6).contains { $0.code == 0x3A }
      }),
      !text[..<start].contains(anyOf: stops), speeches.endsAny(text[..<start].trimmed),
      text.count - start >= 20
    else { return nil }
    return start
  }

  /// `县长的讲话县长的讲话同志们：…`: where the headline before a salutation begins once more.
  static func secondPrint(in head: GlyphSlice) -> Int? {
    guard head.count >= 2 * shortestPrint else { return nil }
    let middle = head.startIndex + head.count / 2
    return (middle - 3...middle + 3).first { place in
      head.endIndex - place >= shortestPrint
        && zip(head, head[place...].prefix(shortestPrint)).allSatisfy { $0.code == $1.code }
    }
  }

  private static let shortestPrint = 6
  private static let stops: ScalarSet = "。；！？"
  private static let words: WordList = [
    "各位代表", "各位委员", "各位领导", "各位来宾", "同志们", "朋友们", "尊敬的",
  ]
  private static let speeches: WordList = ["报告", "讲话", "发言", "致辞", "致词", "演讲", "说明", ")"]
}
