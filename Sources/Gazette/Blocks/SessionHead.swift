/// The head of a meeting's record in a gazette: its name, and below it when, where and under whom
/// it sat (`時　　間`, `地　　點`, `主　　席`).
enum SessionHead {
  /// How far down a page its first such line may stand.
  private static let reach = 12

  /// Marks the lines below the record's name, and the kind of record printed above it.
  static func mark(_ pieces: [Piece]) -> [Piece] {
    // A site prints the name once more above.
    let names = pieces.prefix(reach).indices.filter {
      isName(pieces[$0]) || isSitting($0, in: pieces)
    }
    guard let name = names.first(where: { SessionHead.fields(below: $0, in: pieces) != nil }),
      let fields = fields(below: name, in: pieces)
    else { return markNameless(markRecords(pieces)) }
    var pieces = markRecords(pieces)
    for index in fields { pieces[index].kind = .masthead }
    for index in pieces.indices where isAside(pieces[index]) { pieces[index].kind = .masthead }
    // A record may hold the record of the meeting before.
    for other in pieces.indices where other > name && isName(pieces[other]) {
      for index in SessionHead.fields(below: other, in: pieces) ?? 0..<0 {
        pieces[index].kind = .masthead
      }
    }
    for index in pieces[..<name].indices where isKind(pieces[index]) {
      pieces[index].kind = .masthead
    }
    return pieces
  }

  /// A paper that is read out has rows of its own below its headline.
  private static func markRecords(_ pieces: [Piece]) -> [Piece] {
    var pieces = pieces
    for record in pieces.indices.dropLast()
    where pieces[record].isRecord && pieces[record].kind == .short && isField(pieces[record + 1]) {
      for index in fields(below: record, in: pieces) ?? 0..<0 { pieces[index].kind = .masthead }
    }
    return pieces
  }

  /// Whatever it is called: a short line right above three such lines, the time among the first two.
  private static func isSitting(_ index: Int, in pieces: [Piece]) -> Bool {
    guard pieces[index].kind == .short, pieces[index].text.count <= longestName,
      pieces[(index + 1)...].prefix(2).contains(where: { isTime($0.text) }),
      !isField(pieces[index]), let fields = fields(below: index, in: pieces),
      fields.count >= fewestNameless
    else { return false }
    return fields.prefix(2).contains { isTime(pieces[$0].text) }
  }

  /// `時　　間　…`: its first character turns most lines away.
  private static func isTime(_ text: GlyphSlice) -> Bool {
    guard let first = text.first, times.mayBegin(with: first.code) else { return false }
    return times.startsAny(text.prefix(8).closedUp)
  }

  private static let longestName = 40

  /// A record that begins with its fields, the time among the first two.
  private static func markNameless(_ pieces: [Piece]) -> [Piece] {
    let fields = pieces.prefix { isField($0) || $0.kind == .furniture }
    guard fields.count >= fewestNameless,
      fields.prefix(2).contains(where: { isTime($0.text) })
    else { return pieces }
    var pieces = pieces
    for index in fields.indices { pieces[index].kind = .masthead }
    return pieces
  }

  private static let fewestNameless = 3
  private static let times: WordList = ["时间", "会议时间", "开会时间"]

  private static func fields(below name: Int, in pieces: [Piece]) -> Range<Int>? {
    if let step = firstStep(below: name, in: pieces) { return (name + 1)..<step }
    var isAttendance = false
    var isSubject = false
    let end = pieces[(name + 1)...].indices.first { index in
      let piece = pieces[index]
      if isField(piece) || isSubjectRow(piece.text) || isLabelAlone(piece.text) {
        isAttendance =
          piece.text.last?.code == 0x3A && officials.startsAny(piece.text)
          || isLabelAlone(piece.text)
        isSubject = isSubjectRow(piece.text)
        return false
      }
      if isSubject, StructuralMarker.starts(piece.text[...]) { return false }
      return piece.kind != .furniture && !isOfficial(piece) && !isRowOfNames(piece)
        && !(isAttendance && (isAttendant(piece) || isAmongAttendants(index, in: pieces)))
    }
    let fields = (name + 1)..<(end ?? pieces.endIndex)
    return fields.count >= 2 ? fields : nil
  }

  /// Where the sitting takes its first step, when all above it tells when and where it sat and who was there:
  /// ministers with their offices a line each, and when each of them came.
  private static func firstStep(below name: Int, in pieces: [Piece]) -> Int? {
    let head = pieces[(name + 1)...].prefix(mostRows)
    guard head.prefix(2).contains(where: { isTime($0.text) }), !(head.first.map(isName) ?? true),
      let step = head.firstIndex(where: { AgendaPart.isName($0.text) }),
      step - name > fewestNameless
    else { return nil }
    return pieces[(name + 1)..<step].contains { Sentence.isEnded($0.text) } ? nil : step
  }

  private static let mostRows = 200

  /// `協商主題　一、…案。`: what is talked about, however long it is told.
  private static func isSubjectRow(_ text: GlyphSlice) -> Bool {
    guard let word = subjects.match(in: text, at: 0), word.count < text.count else { return false }
    return text[word.count].code == 0x20 || text[word.count].code == 0x3A
  }

  private static let subjects: WordList = ["协商主题", "会议主题", "会议议题", "讨论主题"]

  /// Names that ran over the line of their label, `甲院長乙丙` below `主　席`, `繼續開會`.
  private static func isRowOfNames(_ piece: Piece) -> Bool {
    let text = piece.text
    guard piece.kind != .body, text.count <= 100 else { return false }
    return HouseSpeaker.isName(text) || isGoing(text) || isDayOrPlace(text)
      || RecordNames.areNames(text[...], least: text.contains(code: 0x20) ? 0.4 : 0.7)
  }

  /// `中華民國101年6月6日（星期三）上午9時`, `本院紅樓202會議室`, where the labels are lost.
  private static func isDayOrPlace(_ text: GlyphSlice) -> Bool {
    RepublicDay.opens(text) || text.count <= longestPlace && places.endsAny(text)
  }

  private static let longestPlace = 20
  private static let places: WordList = ["会议室", "议场", "礼堂", "会议厅", "议事厅"]

  /// What heads no part: the sitting goes on, or a speaker stands alone on his line.
  private static func isAside(_ piece: Piece) -> Bool {
    guard piece.kind == .short || piece.kind == .byline || piece.kind == .castLabel else {
      return false
    }
    let text = SourceLine.withoutBullet(piece.text)
    if isGoing(text.rebased) { return true }
    return text.startIndex > 0
      && (HouseSpeaker.isName(text) || text.count == 2 && chairs.startsAny(text)
        || turns.startsAny(text))
  }

  private static let chairs: WordList = ["主席"]
  private static let turns: WordList = ["质询:", "答复:", "发言:"]

  /// `繼續開會`, `繼續報告`: the sitting goes on, and no part of it begins.
  private static func isGoing(_ text: GlyphSlice) -> Bool {
    goings.match(in: text, at: 0)?.count == text.count
  }

  private static let goings: WordList = ["继续开会", "继续报告", "继续宣读", "继续讨论", "继续质询"]

  /// `法務部部長 林曉禾`: a row of those who sat in.
  private static func isOfficial(_ piece: Piece) -> Bool {
    guard piece.kind == .byline || piece.kind == .short, piece.text.count <= 40,
      !StructuralMarker.starts(piece.text[...])
    else { return false }
    let words = piece.text.spaced
    guard words.count > 1, let name = words.last else { return false }
    return Byline(piece.text[...]) != nil
      || PersonName.likelihood(name) >= 0.7 && !piece.text.contains { $0.code == 0x3A }
  }

  /// `列席官員`, `紀　　錄` on its line: who it was stands below.
  private static func isLabelAlone(_ text: GlyphSlice) -> Bool {
    guard text.count <= longestLabel else { return false }
    let label = text.closedUp
    return (officials.match(in: label, at: 0) ?? attendees.match(in: label, at: 0))?.count
      == label.count
  }

  private static let longestLabel = 10
  private static let attendees: WordList = ["主席", "出席", "纪录", "记录", "主持", "主持人", "记录人"]

  /// Below `列席官員：` posts and names take turns, each on its line; hours may stand behind a name.
  private static func isAttendant(_ piece: Piece) -> Bool {
    switch piece.kind {
    case .byline, .signature: true
    case .short, .body:
      piece.text.count <= 24 && posts.contains(piece.text.last?.code ?? 0)
        || PersonName.likelihood(piece.text.prefix { $0.code != 0x28 }.closedUp) >= 0.4
    case .subtitle, .column, .castLabel, .castEntry, .caption, .editorsNote, .masthead,
      .sourceLine, .frontMatter, .dateline, .furniture:
      false
    }
  }

  /// A name of another form, the hours of all: the list goes on right below.
  private static func isAmongAttendants(_ index: Int, in pieces: [Piece]) -> Bool {
    let text = pieces[index].text
    guard text.count <= longestRemark, !StructuralMarker.starts(text[...]), !Sentence.isEnded(text),
      !agendas.endsAny(text)
    else { return false }
    return pieces[(index + 1)...].prefix(2).contains {
      isLabelAlone($0.text) || isAttendant($0) && $0.text.count <= longestRemark
    }
  }

  private static let longestRemark = 80
  private static let agendas: WordList = ["事项"]
  private static let posts: ScalarSet = "长员官书任"
  private static let officials: WordList = ["列席官员", "列席人员", "列席"]

  private static func isName(_ piece: Piece) -> Bool {
    piece.kind == .short && names.endsAny(piece.text)
  }

  /// `委員會紀錄`, `院會紀錄`: over the record's own name.
  private static func isKind(_ piece: Piece) -> Bool {
    piece.kind == .short && piece.text.inkCount <= 8 && kinds.endsAny(piece.text.unspaced)
  }

  /// Letter-spaced or not, with a colon or a space behind it.
  private static func isField(_ piece: Piece) -> Bool {
    if attendance.startsAny(piece.text) || isRest(piece.text) { return true }
    guard piece.text.count <= 80, !Sentence.isEnded(piece.text) || piece.text.last?.code == 0x3A
    else { return false }
    let head = piece.text.prefix(12)
    var inked: [Glyph] = []
    for (index, glyph) in head.enumerated() {
      if fields.match(in: inked, at: 0)?.count == inked.count, !inked.isEmpty,
        glyph.code == 0x20 || glyph.code == 0x3A || index >= 4 && head[1].code == 0x20
      {
        return true
      }
      if glyph.code != 0x20 { inked.append(glyph) }
    }
    return false
  }

  /// The second day of `時　　間`, the rows of a list of officials.
  private static func isRest(_ text: GlyphSlice) -> Bool {
    guard let first = text.first, let last = text.last, text.count <= 100 else { return false }
    return last.code == stroke || Characters.isDigit(first.code) && weekdays.isAnywhere(in: text)
  }

  private static let stroke: UInt32 = 0x7C
  private static let weekdays: WordList = ["(星期"]

  /// Lists of names as long as they come.
  private static let attendance: WordList = [
    "出席委员", "列席委员", "列席官员", "请假委员", "缺席委员", "委员出席", "委员列席", "委员请假", "委员缺席", "出席人员", "列席人员",
    "参加人员", "缺席人员", "请假人员", "出席议员", "列席秘书",
  ]

  private static let names: WordList = ["会议纪录", "会议纪要", "会议记录", "议事录", "座谈会纪要"]
  private static let kinds: WordList = ["纪录", "记录", "纪要", "公报", "议事录"]
  private static let fields: WordList = [
    "时间", "地点", "主席", "纪录", "记录", "出席", "列席", "请假", "主持", "主持人", "参加", "缺席",
    "出席委员", "列席委员", "列席官员", "出席人员", "列席人员", "参加人员", "议程", "秘书长", "副秘书长",
    "专门委员", "主任秘书", "议长", "副议长", "召集人", "科长", "书记长", "会议时间", "开会时间",
    "会议地点", "记录人", "参会人员", "与会人员", "会议主题", "会议议题", "会议名称", "参加人", "列席人",
    "决定事项", "协商主题", "案由", "事由", "主题",
  ]
}
