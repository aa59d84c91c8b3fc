/// The minutes of one sitting, by the name above them: `某委員會第2次會議議事錄`, `某局第16次局務會議紀錄`.
///
/// They are one text. What was reported, moved and resolved stands under lines of its own, which head its
/// sections; cases (`第一案`) are articles only where no such name stands above them.
enum Minutes {
  /// Nothing but a site's lines and a paper's name stands above the headline.
  private static let reach = 6

  static func settle(_ pieces: [Piece]) -> [Piece] {
    let heads = pieces.indices.filter { isName(pieces[$0]) }
    guard heads.count == 1, let head = heads.first,
      pieces[..<head].count(where: isReadable) < reach,
      !pieces[..<head].contains(where: { $0.kind == .body }),
      pieces[head...].contains(where: { $0.kind == .body })
    else { return pieces }
    var pieces = pieces
    pieces[head].kind = .short
    pieces[head].isHeadline = true
    pieces[head].isRecord = false
    pieces[head].isSitting = true
    for index in pieces.indices.dropFirst(head + 1) {
      let isRecord = pieces[index].isRecord
      pieces[index].isRecord = false
      pieces[index].opensItem = false
      pieces[index].opensArticle = false
      pieces[index].isSaved = false
      switch pieces[index].kind {
      case .short where isClosing(pieces[index].text), .body where isClosing(pieces[index].text):
        pieces[index].kind = .masthead
      // `決　定` and `通過臨時提案3項：` on lines of their own head what stands below them.
      case .body
      where AgendaPart.isResolution(pieces[index].text) || AgendaPart.passes(pieces[index].text):
        (pieces[index].kind, pieces[index].isPart) = (.short, true)
      case .short: pieces[index].isPart = true
      // Who moved a case wrote no part of the minutes.
      case .byline where isRecord: pieces[index].kind = .sourceLine
      // `【变更议程动议】` alone on its line heads a section; where there are several, their brackets
      // were taken for datelines.
      case .column: (pieces[index].kind, pieces[index].isPart) = (.short, true)
      case .dateline: pieces[index].kind = .furniture
      case .body, .subtitle, .byline, .castLabel, .castEntry, .signature, .caption,
        .editorsNote, .masthead, .sourceLine, .frontMatter, .furniture:
        break
      }
    }
    dropMovers(&pieces, below: head)
    return pieces
  }

  /// Who supports a motion stands below `連署人：…`, on as many lines as it takes; who moved the last of them
  /// stands behind the text.
  private static func dropMovers(_ pieces: inout [Piece], below head: Int) {
    var above: RecordField.Label?
    var last = head
    for index in pieces.indices.dropFirst(head + 1) {
      let row = rowLabel(pieces[index])
      // A name between two motions signs nothing.
      let isNames = above != nil && RecordNames.areNames(pieces[index].text[...])
      if pieces[index].kind == .byline, row == .mover || isNames { pieces[index].kind = .body }
      switch pieces[index].kind {
      case .furniture:
        if row == .second { above = row }
      case .body, .short:
        if row == nil, isNames {
          if above == .second { pieces[index].kind = .furniture }
          continue
        }
        above = row
        if row != .mover { last = index }
      case .subtitle, .byline, .castLabel, .castEntry, .signature, .caption, .editorsNote,
        .masthead,
        .sourceLine, .frontMatter, .dateline, .column:
        above = nil
      }
    }
    for index in pieces.indices.dropFirst(last + 1)
    where pieces[index].kind == .body || pieces[index].kind == .short {
      (pieces[index].kind, pieces[index].isRecord) = (.furniture, true)
    }
  }

  /// `提案人：甲乙`, `（提案人：甲乙`, `連署人：丙丁`.
  private static func rowLabel(_ piece: Piece) -> RecordField.Label? {
    let text = piece.text.first?.code == 0x28 ? piece.text.dropFirst().rebased : piece.text
    guard let field = RecordField(text), field.mark == .colon,
      field.label == .mover || field.label == .second
    else { return nil }
    return field.label
  }

  /// `散會`, `散會：11時15分`: nothing is told any more.
  private static func isClosing(_ text: GlyphSlice) -> Bool {
    let line = text.closedUp
    return line.count <= longestClosing && closings.startsAny(line) && !Sentence.isEnded(text)
  }

  private static let longestClosing = 14
  private static let closings: WordList = ["散会", "休会"]

  private static func isReadable(_ piece: Piece) -> Bool {
    piece.kind == .short || piece.kind == .body
  }

  private static func isName(_ piece: Piece) -> Bool {
    (piece.kind == .short || piece.kind == .masthead) && piece.text.inkCount >= shortest
      && names.endsAny(piece.text) && !StructuralMarker.starts(piece.text[...])
  }

  private static let shortest = 10
  private static let names: WordList = ["议事录", "会议纪录", "会议记录"]
}
