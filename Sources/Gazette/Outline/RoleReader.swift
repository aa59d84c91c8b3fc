/// Tells background, problems, measures and proposals apart.
///
/// By the words of a heading; and everything below a lead-in such as `提出以下建议：` is proposed.
struct RoleReader {
  private let leadIn: Int?

  init(_ paragraphs: [ParagraphDraft]) {
    leadIn = paragraphs.firstIndex { paragraph in
      paragraph.role == .body && paragraph.text.last?.code == 0x3A
        && RoleReader.proposals.isAnywhere(in: paragraph.text.suffix(20))
    }
  }

  func role(of heading: GlyphSlice, paragraph: Int) -> OutlineNode.Role? {
    if let leadIn, paragraph > leadIn { return .proposal }
    // Most headings hold no character that any of the words begins with.
    guard RoleReader.screen.mayHoldAny(of: heading) else { return nil }
    if RoleReader.proposals.isAnywhere(in: heading) { return .proposal }
    if RoleReader.problems.isAnywhere(in: heading) { return .problem }
    if RoleReader.measures.isAnywhere(in: heading) { return .measure }
    if RoleReader.backgrounds.isAnywhere(in: heading) { return .background }
    return nil
  }

  private static let screen = WordScreen(firstsOf: [proposals, problems, measures, backgrounds])
  private static let proposals: WordList = ["建议", "对策", "提案"]
  private static let problems: WordList = [
    "问题", "短板", "不足", "挑战", "瓶颈", "制约", "困难", "矛盾", "堵点",
  ]
  private static let measures: WordList = ["举措", "做法", "成效", "经验", "主要工作", "措施"]
  private static let backgrounds: WordList = ["背景", "现状", "回顾", "意义", "基本情况", "形势"]
}
