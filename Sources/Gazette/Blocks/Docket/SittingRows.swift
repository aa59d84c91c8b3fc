/// When and where a council sat and who was there: `時　間：…`, `出席議員：甲乙丙　丁戊己　…`.
///
/// The names run over many narrow lines which, joined with each other, look like headlines, bylines
/// and signatures. So these rows are told by their labels before anything is joined, and float.
enum SittingRows {
  /// Lets the rows above each sitting's record float.
  static func float(in page: Page, _ floats: inout [Bool]) {
    var rows: [Int] = []
    for index in page.lines.indices where !floats[index] {
      if isLabelled(page.lines[index], in: page) {
        if let last = rows.last, !areOne(last, index, in: page) {
          float(rows, in: page, &floats)
          rows = []
        }
        rows.append(index)
      }
    }
    float(rows, in: page, &floats)
  }

  /// The page's line right above such rows, which is the sitting's name.
  static func names(in pieces: [Piece]) -> [Int] {
    let floating = pieces.filter { $0.kind == .furniture }
    let lines = Set(floating.map(\.lines.lowerBound))
    let firsts = Set(
      floating.filter { !lines.contains($0.lines.lowerBound - 1) && role(of: $0.text) != nil }
        .map(\.lines.lowerBound))
    guard !firsts.isEmpty else { return [] }
    return pieces.indices.filter {
      pieces[$0].kind != .furniture && pieces[$0].text.count <= longestName
        && firsts.contains(pieces[$0].lines.upperBound)
    }
  }

  private static func float(_ rows: [Int], in page: Page, _ floats: inout [Bool]) {
    guard let first = rows.first, let last = rows.last, rows.count >= fewest,
      !isReadOut(first, in: page)
    else { return }
    let roles = rows.compactMap { role(of: page.text(page.lines[$0])) }
    guard roles.contains(.attendance), roles.contains(.setting) else { return }
    for index in first..<end(below: last, in: page) { floats[index] = true }
  }

  /// `宣讀上次會議議事錄`: the record of the sitting before is text of this one.
  private static func isReadOut(_ first: Int, in page: Page) -> Bool {
    page.lines[..<first].suffix(reach).contains { page.text($0).contains(reading) }
  }

  private static let reading: Word = "宣读"
  private static let reach = 4

  /// Names go on below the last label until the sitting takes its first step.
  private static func end(below last: Int, in page: Page) -> Int {
    let below = page.lines.indices.dropFirst(last + 1).prefix(mostNames)
    return below.first { isStep(page.text(page.lines[$0])) } ?? last + 1
  }

  private static func areOne(_ one: Int, _ other: Int, in page: Page) -> Bool {
    other - one <= mostNames
      && !page.lines[(one + 1)..<other].contains { isStep(page.text($0)) }
  }

  private static func isStep(_ text: GlyphSlice) -> Bool {
    StructuralMarker.starts(text) || AgendaPart.isNumbered(text) || AgendaPart.opens(text.rebased)
      || isEnded(text)
  }

  /// `請假：` with nobody behind it ends nothing.
  private static func isEnded(_ text: GlyphSlice) -> Bool {
    text.last?.code != 0x3A && Sentence.isEnded(text)
  }

  private enum Role {
    /// When or where.
    case setting
    case attendance
    /// Who presided, who wrote it down.
    case office
  }

  private static func isLabelled(_ line: Line, in page: Page) -> Bool {
    line.kinds.has(.colon) && role(of: page.text(line)) != nil
  }

  /// What a row tells; its first character turns most lines away.
  private static func role(of text: GlyphSlice) -> Role? {
    guard let first = text.first, firsts.contains(first.code),
      let colon = text.prefix(longestLabel).firstIndex(where: { $0.code == 0x3A }),
      !isEnded(text)
    else { return nil }
    let label = text[..<colon].closedUp
    return tables.first { $0.words.match(in: label, at: label.startIndex)?.count == label.count }?
      .role
  }

  private static let fewest = 4
  /// Lines of names below one label.
  private static let mostNames = 60
  private static let longestName = 60
  private static let longestLabel = 12
  private static let firsts: ScalarSet = "时日地出列缺请来主记纪旁"
  private static let tables: [(role: Role, words: WordList)] = [
    (.setting, ["时间", "日期", "地点"]),
    (
      .attendance,
      [
        "出席", "出席议员", "出席委员", "出席代表", "出席人员", "出席人", "出席者", "列席", "列席人员", "列席官员", "列席委员", "列席议员",
        "列席人", "列席者", "缺席", "缺席议员", "缺席者", "请假", "请假议员", "请假委员", "请假者", "来宾", "旁听",
      ]
    ),
    (.office, ["主席", "主持人", "记录", "纪录"]),
  ]
}
