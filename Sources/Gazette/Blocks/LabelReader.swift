/// Finds headings that end in a colon by their siblings: `存在问题：` and, further down, `几点建议：`.
///
/// One alone may as well lead in to a list; where another such line is a heading, so is this one.
enum LabelReader {
  private static let longest = 12

  static func mark(_ pieces: [Piece]) -> [Piece] {
    guard pieces.contains(where: { $0.kind == .short && isLabel($0.text) }) else { return pieces }
    var pieces = pieces
    // Among several short ones a longer line may be another.
    let labels = pieces.count { $0.kind == .short && isLabel($0.text) }
    let most = labels >= manyLabels ? longestOfMany : longest
    for index in pieces.indices
    where pieces[index].kind == .body && isLabel(pieces[index].text, most: most) {
      pieces[index].kind = .short
    }
    return pieces
  }

  private static let manyLabels = 3
  private static let longestOfMany = 20

  private static func isLabel(_ text: GlyphSlice, most: Int = longest) -> Bool {
    guard text.count <= most, text.count >= 4, text.last?.code == 0x3A else { return false }
    let words = text.dropLast()
    return words.allSatisfy { Characters.isIdeograph($0.code) } && !leads.endsAny(words)
      && !openings.startsAny(words) && !people.endsAny(words) && !people.startsAny(words)
  }

  private static let leads: WordList = [
    "如下", "说", "道", "问", "答", "表示", "指出", "认为", "以下", "下面", "在于", "体现在", "有", "是", "说明",
  ]
  private static let openings: WordList = [
    "为此", "因此", "对此", "我", "他", "她", "特", "现", "就此", "据此", "各",
  ]
  private static let people: WordList = [
    "代表", "委员", "同志", "同志们", "先生", "女士", "朋友们", "们", "局", "单位", "记者", "主持人", "主席", "常委会",
    "委员会", "人大", "国务院", "党组", "办公厅", "办公室", "法院", "检察院", "组成人员", "尊敬", "亲爱", "大会",
  ]
}
