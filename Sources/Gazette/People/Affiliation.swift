/// Reads `（作者单位：…）`, `（作者系…）`, `（作者：甲乙，某大学教授）` at the end of an article.
struct Affiliation {
  /// People named in the signature itself.
  var people: [Signatory] = []
  /// Units given without names, in print order.
  var units: [ArraySlice<Glyph>] = []

  init(_ signature: [Glyph]) {
    let text = signature[...].trimming {
      $0 == 0x28 || $0 == 0x29 || $0 == 0x20 || $0 == Glyph.fold("。")
    }
    if let label = Affiliation.unitLabels.match(in: text, at: text.startIndex) {
      readUnits(text.dropFirst(label.count).trimming { $0 == 0x3A || $0 == 0x20 })
    } else if let label = Affiliation.nameLabels.match(in: text, at: text.startIndex) {
      readNames(text.dropFirst(label.count).trimming { $0 == 0x3A || $0 == 0x20 })
    } else if let byline = Byline(text) {
      people = byline.people
    }
  }

  private mutating func readUnits(_ text: ArraySlice<Glyph>) {
    units = text.split { Affiliation.unitMarks.contains($0.code) }.map(\.trimmed)
      .filter { !$0.isEmpty && !Affiliation.remarks.startsAny($0) }
  }

  /// `甲乙，某大学教授；丙丁，某研究院院长`, `甲乙系某大学教授`.
  private mutating func readNames(_ text: ArraySlice<Glyph>) {
    for part in text.split(whereSeparator: { Affiliation.unitMarks.contains($0.code) }) {
      let words = part.split { Affiliation.pauses.contains($0.code) }.map(\.trimmed)
      guard let name = words.first, PersonName.likelihood(name) >= 0.4 else {
        if let byline = Byline(part.trimmed) {
          people += byline.people
        } else if Byline.isUnit(part.trimmed) {
          units.append(part.trimmed)
        }
        continue
      }
      let rest = words.dropFirst()
      let unit = rest.first.map { part[$0.startIndex...].trimmed }
      if let unit, PersonName.likelihood(unit) >= 0.7 {
        people += words.map { Signatory(name: Array($0), role: .author, affiliation: nil) }
      } else {
        people.append(
          Signatory(name: Array(name), role: .author, affiliation: unit.map { Array($0) }))
      }
    }
  }

  private static let unitLabels: WordList = [
    "作者单位", "作者系", "作者为", "作者是", "作者分别系", "作者分别为", "作者分别是", "本文作者系", "本文作者为", "本文作者单位",
    "作者均为", "作者均系",
  ]
  private static let nameLabels: WordList = ["作者", "本文作者", "执笔", "撰稿", "课题组成员"]
  private static let unitMarks: ScalarSet = "；;，,"
  private static let pauses: ScalarSet = "，, 系"
  private static let remarks: WordList = [
    "本文", "该文", "此文", "系", "项目", "基金", "课题", "成果", "文章", "编号", "为",
  ]
}
