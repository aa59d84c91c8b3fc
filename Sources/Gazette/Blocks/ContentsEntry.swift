/// `某县大办夜校的做法…………（5）`, `3. 某公文 頁6-8`: a line of a table of contents, its page number behind leaders or
/// after the word for page.
enum ContentsEntry {
  /// The entry's text, or nil where a line is no entry.
  static func title(in line: GlyphSlice) -> GlyphSlice? {
    // Most lines end in neither.
    guard let end = line.last, isNumber(end) || numberBrackets.contains(end.code) else {
      return nil
    }
    if let title = paged(line) { return title }
    let text = line.trimming { numberBrackets.contains($0) }
    guard let last = text.lastIndex(where: { !isNumber($0) }) else { return nil }
    let body = text[...last]
    guard body.count < text.count, text.count - body.count <= 6 else { return nil }
    let title = body.trimming { leaders.contains($0) || numberBrackets.contains($0) }
    let dots = line[title.endIndex...].count { leaders.contains($0.code) && $0.code != 0x20 }
    return dots >= 3 && title.count >= 2 ? title : nil
  }

  /// `3. 某公文 頁6-8`: the title without its number.
  private static func paged(_ line: GlyphSlice) -> GlyphSlice? {
    guard let gap = line.lastIndex(where: { $0.code == 0x20 }), line.endIndex - gap <= longestPages,
      gap + 2 < line.endIndex, pageSigns.contains(line[gap + 1].code),
      line[(gap + 2)...].allSatisfy({ isNumber($0) || ranges.contains($0.code) })
    else { return nil }
    let title = line[..<gap].trimmed
    let digits = title.prefix { $0.kinds.has(.digit) }.count
    guard digits > 0, title.count > digits,
      numberMarks.contains(title[title.startIndex + digits].code)
    else { return title.count >= 2 ? title : nil }
    let named = title.dropFirst(digits + 1).trimmed
    return named.count >= 2 ? named : nil
  }

  private static let longestPages = 12
  private static let pageSigns: ScalarSet = "页"
  private static let ranges: ScalarSet = "-—~至、"
  private static let numberMarks: ScalarSet = ".、"

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
  /// Empty where a headline stands above the list: then the entries are the sections of one text. A
  /// gazette's name with its day is none.
  static func promised(by pieces: [Piece]) -> Set<[UInt32]> {
    var titles: Set<[UInt32]> = []
    var isGazette = false
    for piece in pieces {
      switch piece.kind {
      case .furniture:
        if let title = title(in: piece.text[...]), !StructuralMarker.starts(title) {
          titles.insert(key(title))
        }
      case .short where titles.isEmpty && namesGazette(piece.text): isGazette = true
      case .short, .body:
        if titles.isEmpty, !isGazette { return [] }
      case .subtitle, .column, .byline, .castLabel, .castEntry, .signature, .caption, .editorsNote,
        .masthead, .sourceLine, .frontMatter, .dateline:
        break
      }
    }
    return titles
  }

  /// `某某公報（民國元年1月29日）`, `某某简报 第3期`.
  private static func namesGazette(_ line: GlyphSlice) -> Bool {
    guard line.count <= longestName, let name = line.spaced.first else { return false }
    let bare = name.prefix { $0.code != 0x28 }
    return gazettes.endsAny(bare) && counts.isAnywhere(in: line[bare.endIndex...])
  }

  private static let longestName = 40
  private static let gazettes: WordList = [
    "公报", "简报", "月刊", "周刊", "会刊", "政报", "汇编",
  ]
  private static let counts: WordList = ["期", "号", "日"]

  /// A line as it is compared with the entries: without its spaces.
  static func key(_ text: some GlyphText) -> [UInt32] {
    text.compactMap { $0.code == 0x20 ? nil : $0.code }
  }

  private static func isNumber(_ glyph: Glyph) -> Bool { glyph.kinds.has(.numeral) }

  private static let labels: WordList = [
    "目录", "目次", "要目", "本版要目", "今日要目", "本期目录", "本期要目", "本期导读", "本版导读",
    "本期内容", "内容目录",
  ]
  private static let leaders: ScalarSet = ".·…•⋯ "
  private static let numberBrackets: ScalarSet = "() "
}
