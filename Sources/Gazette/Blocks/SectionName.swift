/// `9`, and below it `理论`: what a newspaper's page is called, printed in its head beside the number.
enum SectionName {
  private static let longest = 6

  static func mark(_ pieces: [Piece]) -> [Piece] {
    guard let last = pieces.prefix(while: { isHead($0) }).indices.last, last + 1 < pieces.count,
      pieces[...last].contains(where: { $0.kind == .masthead }),
      pieces[last + 1].kind == .short, pieces[last + 1].text.inkCount <= longest,
      names.match(in: pieces[last + 1].text.unspaced, at: 0)?.count
        == pieces[last + 1].text.inkCount,
      pieces.dropFirst(last + 2).first?.kind == .short
    else { return pieces }
    var pieces = pieces
    pieces[last + 1].kind = .masthead
    return pieces
  }

  private static func isHead(_ piece: Piece) -> Bool {
    piece.kind == .masthead || piece.kind == .furniture
  }

  private static let names: WordList = [
    "理论", "评论", "要闻", "综合", "时政", "观点", "思想", "学习", "党建", "政协", "提案", "建言", "参政议政", "议政", "视点",
    "声音",
    "国际", "国内", "经济", "社会", "文化", "教育", "法治", "生态", "农业", "科技", "健康", "民生", "调查", "专题", "特刊", "副刊",
    "理论周刊", "学术", "言论", "建言献策", "议政建言", "提案追踪", "协商", "统战", "人大", "两会",
  ]
}
