/// The head of a decision or a judgement: its number behind the name of the paper, and below it who is
/// heard, each on a row of its own: `訴願人 甲乙`, `代理人 丙丁 律師`, `原處分機關 某縣政府`.
///
/// They are parties, neither authors nor decks.
enum PartyRows {
  private static let longest = 60

  static func mark(_ found: [Piece]) -> [Piece] {
    guard let text = found.firstIndex(where: { $0.kind == .body }),
      found[..<text].contains(where: isRow)
    else { return found }
    var pieces = found
    for index in found[..<text].indices where isRow(found[index]) {
      pieces[index].kind = .sourceLine
    }
    return pieces[..<text].flatMap(parted) + pieces[text...]
  }

  private static func isRow(_ piece: Piece) -> Bool {
    switch piece.kind {
    case .short, .byline, .signature, .castEntry: break
    case .body, .subtitle, .column, .castLabel, .caption, .editorsNote, .masthead, .sourceLine,
      .frontMatter, .dateline, .furniture:
      return false
    }
    guard piece.text.count <= longest,
      let party = parties.match(in: piece.text, at: 0), party.count < piece.text.count
    else { return false }
    return gaps.contains(piece.text[party.count].code)
  }

  /// `某縣政府訴願決定書 案號：123號`: the headline without the number.
  private static func parted(_ piece: Piece) -> [Piece] {
    guard piece.kind == .short,
      let gap = piece.text.indices.dropFirst(shortestTitle).first(where: {
        piece.text[$0].code == 0x20 && numbers.match(in: piece.text, at: $0 + 1) != nil
      })
    else { return [piece] }
    var (title, number) = (piece, piece)
    title.text = piece.text[..<gap].trimmed.rebased
    number.text = piece.text[(gap + 1)...].rebased
    number.kind = .sourceLine
    return [title, number]
  }

  private static let shortestTitle = 4
  private static let gaps: ScalarSet = " :"
  private static let numbers: WordList = ["案号", "字号", "发文字号", "编号"]
  private static let parties: WordList = [
    "诉愿人", "再诉愿人", "代理人", "代表人", "法定代理人", "诉讼代理人", "原处分机关", "受处分人", "申请人", "被申请人", "相对人", "原告",
    "被告", "上诉人", "被上诉人", "再审申请人", "第三人", "委托代理人", "抗告人", "声请人", "复审人", "再申诉人",
  ]
}
