/// `某县大办夜校的做法…………（5）`: a line of a table of contents, its page number behind leaders.
enum ContentsEntry {
  /// The entry's text, or nil where a line is no entry.
  static func title(in line: GlyphSlice) -> GlyphSlice? {
    // Most lines end in neither.
    guard let end = line.last, isNumber(end) || numberBrackets.contains(end.code) else {
      return nil
    }
    let text = line.trimming { numberBrackets.contains($0) }
    guard let last = text.lastIndex(where: { !isNumber($0) }) else { return nil }
    let body = text[...last]
    guard body.count < text.count, text.count - body.count <= 6 else { return nil }
    let title = body.trimming { leaders.contains($0) || numberBrackets.contains($0) }
    let dots = line[title.endIndex...].count { leaders.contains($0.code) && $0.code != 0x20 }
    return dots >= 3 && title.count >= 2 ? title : nil
  }

  /// `目录`, above the entries.
  static func isLabel(_ line: GlyphSlice) -> Bool {
    guard line.count <= 12, let first = line.first(where: { $0.code != 0x20 && $0.code != 0x3A }),
      labels.mayBegin(with: first.code)
    else { return false }
    let text = line.filter { $0.code != 0x20 && $0.code != 0x3A }
    return labels.match(in: text, at: 0)?.count == text.count
  }

  /// The titles that a page's contents list promises.
  ///
  /// Empty where a headline stands above the list: then the entries are the sections of one text.
  static func promised(by pieces: [Piece]) -> Set<[UInt32]> {
    var titles: Set<[UInt32]> = []
    for piece in pieces {
      switch piece.kind {
      case .furniture:
        if let title = title(in: piece.text[...]), !StructuralMarker.starts(title) {
          titles.insert(key(title))
        }
      case .short, .body:
        if titles.isEmpty { return [] }
      case .subtitle, .column, .byline, .castLabel, .castEntry, .signature, .caption, .editorsNote,
        .masthead, .sourceLine, .frontMatter, .dateline:
        break
      }
    }
    return titles
  }

  /// A line as it is compared with the entries: without its spaces.
  static func key(_ text: some GlyphText) -> [UInt32] {
    text.compactMap { $0.code == 0x20 ? nil : $0.code }
  }

  private static func isNumber(_ glyph: Glyph) -> Bool { glyph.kinds.has(.numeral) }

  private static let labels: WordList = [
    "目录", "目次", "要目", "本版要目", "今日要目", "本期目录", "本期要目", "本期导读", "目錄", "本版导读", "本期内容", "内容目录",
  ]
  private static let leaders: ScalarSet = ".·…•⋯ 　"
  private static let numberBrackets: ScalarSet = "() "
}
