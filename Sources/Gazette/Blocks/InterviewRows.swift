/// Rows above an interview's first question: `采访对象：林晓禾，1945年7月生，…` · `采 访 组：…` · `采访日期：…` · `采访地点：…`.
///
/// Whoever asks is an author, who is asked a guest; when and where stands in no text.
enum InterviewRows {
  private static let fewest = 3
  private static let longestLabel = 8
  private static let furthest = 12

  static func mark(_ pieces: [Piece]) -> [Piece] {
    let rows = pieces.indices.prefix(furthest).filter { row(in: pieces[$0]) != nil }
    guard rows.count >= fewest, let first = rows.first, let last = rows.last,
      last - first < rows.count + 1
    else { return pieces }
    var pieces = pieces
    for index in rows {
      guard let row = row(in: pieces[index]) else { continue }
      switch row.label {
      case .askers:
        pieces[index].kind = .byline
        pieces[index].text = row.value.rebased
      case .guest:
        // What the guest was and did is printed behind the name.
        pieces[index].kind = .castLabel
        pieces[index].text =
          pieces[index].text.prefix {
            !$0.kinds.has([.comma, .clauseBreak, .sentenceEnd]) || $0.kinds.has(.colon)
          }.rebased
      case .fact: pieces[index].kind = .sourceLine
      }
    }
    return pieces
  }

  private enum Label { case askers, guest, fact }

  private static func row(in piece: Piece) -> (label: Label, value: GlyphSlice)? {
    guard let first = piece.text.first, firsts.contains(first.code),
      let colon = piece.text.prefix(longestLabel).firstIndex(where: { $0.code == 0x3A })
    else { return nil }
    let label = piece.text[..<colon].closedUp
    let value = piece.text[(colon + 1)...].trimmed
    if facts.match(in: label, at: 0)?.count == label.count { return (.fact, value) }
    if guests.match(in: label, at: 0)?.count == label.count { return (.guest, value) }
    guard askers.match(in: label, at: 0)?.count == label.count,
      !value.contains(where: { $0.kinds.has([.sentenceEnd, .clauseBreak]) }),
      !value.isEmpty
    else { return nil }
    return (.askers, value)
  }

  private static let firsts: ScalarSet = "采受被访整"
  private static let guests: WordList = ["采访对象", "受访人", "受访者", "被访者"]
  private static let facts: WordList = ["采访日期", "采访时间", "采访地点", "访谈时间", "访谈地点", "访谈日期"]
  private static let askers: WordList = ["采访组", "采访人", "采访者", "访谈人", "访谈者", "采访整理", "整理人", "整理者"]
}
