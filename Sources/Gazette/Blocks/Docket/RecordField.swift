/// A labelled row of a record in a gazette: `提案人：甲乙`, `案　由 |`, `• 類別 建設`.
struct RecordField {
  enum Label {
    /// `案號`: the record's number.
    case number
    /// `類別`: where the record belongs.
    case kind
    /// `提案人`: whose motion it is.
    case mover
    /// `連署人`: who supports it, no author.
    case second
    /// `案由`: what it asks for.
    case cause
    /// `說明`: a part of its text.
    case part
  }

  /// What stands between label and value.
  enum Mark { case colon, stroke, gap, none }

  var label: Label
  var mark: Mark
  /// The words of the label, spaces within included.
  var words: Range<Int>
  /// What stands behind the mark, without white space at its ends.
  var value: GlyphSlice

  init?(_ text: GlyphSlice) {
    let start = text.firstIndex { !RecordField.bullets.contains($0.code) } ?? text.endIndex
    guard start < text.endIndex, RecordField.firsts.contains(text[start].code),
      let (label, end) = RecordField.label(in: text[start...])
    else { return nil }
    let rest = text[end...].drop { $0.code == 0x20 }
    switch rest.first?.code {
    case 0x3A: mark = .colon
    case RecordField.stroke: mark = .stroke
    case nil: mark = .none
    default:
      // A list's items need no gap: `• 類別建設`.
      let isItem = start > text.startIndex && (label == .kind || label == .number)
      guard rest.startIndex > end || isItem else { return nil }
      mark = .gap
    }
    self.label = label
    words = start..<end
    value = mark == .gap ? rest.trimmed : rest.dropFirst().trimmed
  }

  /// The labels in a run of single characters, which a table's narrow column sets one below the other.
  static func labels(in run: GlyphSlice) -> [Range<Int>] {
    var labels: [Range<Int>] = []
    var index = run.startIndex
    while index < run.endIndex {
      let end = firsts.contains(run[index].code) ? label(in: run[index...])?.end : nil
      if let end, end - index > 1 { labels.append(index..<end) }
      index = max(index + 1, end ?? 0)
    }
    return labels
  }

  /// The longest label that the characters of a text make, white space between them left aside.
  private static func label(in text: GlyphSlice) -> (label: Label, end: Int)? {
    var ink: [Glyph] = []
    var found: (label: Label, end: Int)?
    for (index, glyph) in zip(text.indices, text).prefix(longest) where glyph.code != 0x20 {
      guard Characters.isIdeograph(glyph.code) else { break }
      ink.append(glyph)
      if let label = tables.first(where: { $0.words.match(in: ink, at: 0)?.count == ink.count }) {
        found = (label.label, index + 1)
      }
    }
    return found
  }

  private static let longest = 14
  private static let stroke: UInt32 = 0x7C
  private static let bullets: ScalarSet = "-•·◎○● "
  /// What the labels begin with.
  private static let firsts: ScalarSet = "案编提议类种动质领原主连附副联协事说理办审大决拟结处公依"

  private static let tables: [(label: Label, words: WordList)] = [
    (.number, ["案号", "提案编号", "议案编号", "编号"]),
    (.kind, ["类别", "提案类别", "议案类别", "种类", "提案种类"]),
    (
      .mover,
      [
        "提案人", "提案议员", "提案委员", "提案代表", "动议人", "提议人", "质询人", "质询议员", "领衔人", "领衔提案人", "原提案人",
        "主提案人", "提案单位", "提案机关",
      ]
    ),
    (
      .second, ["连署人", "附署人", "附议人", "副署人", "联署人", "协商代表", "主持人", "连署", "附署", "附议", "连署议员", "附议代表"]
    ),
    (.cause, ["案由", "主旨", "事由"]),
    (
      .part,
      [
        "说明", "理由", "办法", "审查意见", "大会决议", "决议", "决定", "拟办", "结论", "审议意见", "议决", "处理意见", "公告事项",
        "依据",
      ]
    ),
  ]
}
