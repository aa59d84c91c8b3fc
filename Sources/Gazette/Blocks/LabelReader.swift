/// Finds headings that end in a colon by their siblings: `存在问题：` and, further down, `几点建议：`.
///
/// One alone may as well lead in to a list; where another such line is a heading, so is this one.
enum LabelReader {
  private static let longest = 12
  private static let manyLabels = 3
  private static let longestOfMany = 20

  static func mark(_ whole: [Piece]) -> [Piece] {
    let pieces = withoutLoneLabel(whole)
    // Among several short ones a longer line may be another.
    let short = pieces.count { $0.kind == .short && isLabel($0.text) }
    let most = short >= manyLabels ? longestOfMany : longest
    let labels = pieces.indices.filter {
      pieces[$0].kind == .body && isLabel(pieces[$0].text, most: most)
    }
    guard !labels.isEmpty,
      pieces.contains(where: { $0.kind == .short && isLabel($0.text) })
        || isProblemAndAdvice(labels, pieces)
    else { return pieces }
    var marked = pieces
    for index in labels where !isTextLabel(pieces[index].text) { marked[index].kind = .short }
    return marked
  }

  /// `重点方向：` over the page's only series, and no other heading without a number: a level of one that
  /// would hold all others leads in to them; not beside `主旨：`, whose sibling it is.
  private static func withoutLoneLabel(_ pieces: [Piece]) -> [Piece] {
    guard let text = pieces.firstIndex(where: { $0.kind == .body }) else { return pieces }
    let heads = pieces.indices.filter {
      $0 > text && pieces[$0].kind == .short && !StructuralMarker.starts(pieces[$0].text[...])
    }
    guard heads.count == 1, let head = heads.first, head + 1 < pieces.count,
      isLabel(pieces[head].text), StructuralMarker.starts(pieces[head + 1].text[...]),
      !problems.isAnywhere(in: pieces[head].text), !advice.isAnywhere(in: pieces[head].text),
      !pieces[...head].contains(where: { MotionLabel.words(in: $0.text) != nil })
    else { return pieces }
    var pieces = pieces
    pieces[head].kind = .body
    return pieces
  }

  /// `正文：` says only that here the text begins.
  private static func isTextLabel(_ text: GlyphSlice) -> Bool {
    texts.match(in: text, at: text.startIndex)?.count == text.count
  }

  /// `存在的问题：` and `对策建议：`: the two halves of a proposal, each over a series of its own.
  private static func isProblemAndAdvice(_ labels: [Int], _ pieces: [Piece]) -> Bool {
    guard labels.count >= 2, labels.allSatisfy({ $0 + 1 < pieces.count }) else { return false }
    let words = labels.map { pieces[$0].text.dropLast() }
    return words.contains { problems.isAnywhere(in: $0) }
      && words.last.map { advice.isAnywhere(in: $0) } ?? false
      && labels.allSatisfy { pieces[$0 + 1].kind == .body || pieces[$0 + 1].kind == .short }
  }

  private static let texts: WordList = ["正文:", "全文:", "内容:", "正文内容:"]
  private static let problems: WordList = ["问题", "困难", "现状", "背景", "不足", "原因"]
  private static let advice: WordList = ["建议", "对策", "措施", "办法"]

  private static func isLabel(_ text: GlyphSlice, most: Int = longest) -> Bool {
    guard text.count <= most, text.count >= 3, text.last?.code == 0x3A else { return false }
    let words = text.dropLast()
    return words.allSatisfy { Characters.isIdeograph($0.code) } && !leads.endsAny(words)
      && !goesOn(words)
      && !openings.startsAny(words) && !people.endsAny(words) && !people.startsAny(words)
  }

  /// `今后应当：`, `各村必须：`: a sentence that its list ends.
  static func goesOn(_ words: GlyphSlice) -> Bool { verbs.endsAny(words) }

  private static let verbs: WordList = [
    "应当", "应该", "均应", "都应", "还应", "必须", "务必", "可以", "能够", "不得", "不准", "严禁", "包括",
    "分别", "应做到",
  ]
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
