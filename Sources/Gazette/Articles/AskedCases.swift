/// The questions of a council's record, each under its headline: `2. 某某議員：主席，…`.
enum AskedCases {
  private static let fewest = 2
  private static let longestNumber = 3

  /// The headlines: each the short line right above a question, where the questions count on.
  static func heads(in pieces: [Piece]) -> Set<Int> {
    var heads: Set<Int> = []
    var last = 0
    for index in pieces.indices where pieces[index].kind == .body {
      guard let question = read(pieces[index].text), last == 0 || question.number == last + 1,
        let above = pieces[..<index].lastIndex(where: { $0.kind != .furniture }),
        pieces[above].kind == .short
      else { continue }
      heads.insert(above)
      last = question.number
    }
    return heads.count >= fewest ? heads : []
  }

  /// A question with neither number nor headline begins an article; what the chair says right above
  /// one belongs to none.
  static func mark(_ found: [Piece]) -> [Piece] {
    var pieces = withoutCells(found)
    var heads = heads(in: pieces)
    let asked = pieces.indices.filter {
      pieces[$0].kind == .body && formalAsker(in: pieces[$0].text) != nil
    }
    if asked.count >= fewest, heads.isEmpty {
      for index in asked
      where pieces[..<index].last(where: { $0.kind != .furniture })?.kind == .body {
        pieces[index].opensItem = true
        heads.insert(index)
      }
    }
    guard !heads.isEmpty else { return withoutChair(pieces) }
    for head in heads {
      for index in pieces[..<head].indices.reversed() {
        if pieces[index].kind == .furniture { continue }
        guard pieces[index].kind == .body, HouseSpeaker.isChair(pieces[index].text) else { break }
        pieces[index].kind = .masthead
      }
    }
    return pieces
  }

  /// Cells of the table that a question asks for (`政府出售` · `的土地` · `港鐵公司`) head nothing and sign nothing:
  /// below a question only the next one has a headline.
  private static func withoutCells(_ found: [Piece]) -> [Piece] {
    let asked = found.indices.filter { found[$0].kind == .body && read(found[$0].text) != nil }
    guard let first = asked.first, found[first...].contains(where: { $0.kind == .byline }) else {
      return found
    }
    let heads = Set(
      asked.compactMap { place in
        found[..<place].lastIndex { $0.kind != .furniture }
      })
    var pieces = found
    for index in found.indices where index > first && !heads.contains(index) {
      guard found[index].kind == .byline || found[index].kind == .short,
        !StructuralMarker.starts(found[index].text)
      else { continue }
      pieces[index].kind = .body
    }
    return pieces
  }

  /// What the chair says first, before the only question of a page, belongs to none either.
  private static func withoutChair(_ pieces: [Piece]) -> [Piece] {
    guard let first = pieces.firstIndex(where: { $0.kind == .body || $0.kind == .short }) else {
      return pieces
    }
    let spoken = pieces[first...].indices.filter { pieces[$0].kind == .body }
    let chair = spoken.prefix {
      HouseSpeaker.isChair(pieces[$0].text) || callsUp(pieces[$0].text)
    }
    guard let call = chair.last, spoken.first == first, chair.count < spoken.count,
      chair.count <= mostOfChair
    else { return pieces }
    let next = spoken[chair.count]
    guard
      isAddressed(pieces[next].text)
        || calls.isAnywhere(in: pieces[call].text) && HouseSpeaker.opens(pieces[next].text)
    else { return pieces }
    var pieces = pieces
    for index in first..<next where pieces[index].kind == .short || chair.contains(index) {
      pieces[index].kind = .masthead
    }
    return pieces
  }

  private static let mostOfChair = 3

  /// `請某委員質詢，詢答時間為15分鐘。`, the chair's name lost.
  private static func callsUp(_ text: GlyphSlice) -> Bool {
    text.count <= longestCall && text.has(sign: "请", at: 0) && calls.isAnywhere(in: text)
      && Vocabulary.memberPosts.isAnywhere(in: text)
  }

  private static let longestCall = 40

  /// What the chair asks a member for: `主席：請某委員質詢，詢答時間為15分鐘。`.
  private static let calls: WordList = ["质询", "发言", "询答"]

  /// `某某議員：主席，…`.
  private static func isAddressed(_ text: GlyphSlice) -> Bool {
    guard let colon = colon(in: text) else { return false }
    return Vocabulary.memberPosts.endsAny(withoutRemark(text[..<colon]))
      && chairs.startsAny(text[(colon + 1)...].trimmed)
  }

  /// Who asks, without what he is.
  static func asker(in text: GlyphSlice) -> GlyphSlice? {
    read(text)?.asker ?? formalAsker(in: text) ?? mover(in: text)
  }

  /// `某某議員：主席，我動議…`: who moves a motion.
  private static func mover(in text: GlyphSlice) -> GlyphSlice? {
    guard let colon = colon(in: text), chairs.startsAny(text[(colon + 1)...].trimmed),
      motions.isAnywhere(in: text.prefix(longestMotion))
    else { return nil }
    return MemberName.before(withoutRemark(text[..<colon]), least: MemberName.strict)
  }

  private static let longestMotion = 40
  private static let motions: WordList = ["动议"]
  private static let chairs: WordList = ["主席", "代理主席", "副主席", "多谢主席", "议长", "谢谢主席"]

  /// `某某議員：主席，…就此，政府可否告知本會：`: by its form a question, numbered or not.
  private static func formalAsker(in text: GlyphSlice) -> GlyphSlice? {
    guard text.last?.code == 0x3A, text.count > longestLabel,
      requests.isAnywhere(in: text.suffix(requestReach)),
      let colon = colon(in: text)
    else { return nil }
    return MemberName.before(withoutRemark(text[..<colon]))
  }

  /// Whether a paragraph asks as a council's record has it.
  static func isFormal(_ text: GlyphSlice) -> Bool { formalAsker(in: text) != nil }

  private static let requestReach = 12
  private static let requests: WordList = ["告知", "答复", "答覆", "回复", "请问"]

  /// The asker with what he is, behind the question's number and before the colon.
  static func label(in text: GlyphSlice) -> Range<Int>? {
    guard let first = text.first, Characters.isDigit(first.code), read(text) != nil,
      let dot = text.firstIndex(where: { dots.contains($0.code) }),
      let colon = text[dot...].firstIndex(where: { $0.code == 0x3A })
    else { return nil }
    let label = text[(dot + 1)..<colon].trimmed
    return label.startIndex..<colon
  }

  private static func read(_ text: GlyphSlice) -> (number: Int, asker: GlyphSlice)? {
    let digits = text.prefix(longestNumber).prefix { Characters.isDigit($0.code) }
    guard !digits.isEmpty, digits.endIndex < text.endIndex,
      dots.contains(text[digits.endIndex].code)
    else { return nil }
    let rest = text[(digits.endIndex + 1)...].drop { $0.code == 0x20 }
    guard let colon = colon(in: rest),
      let name = MemberName.before(withoutRemark(rest[..<colon]))
    else { return nil }
    return (digits.reduce(0) { $0 * 10 + Int($1.code) - 0x30 }, name)
  }

  private static let longestLabel = 8

  /// The colon behind who speaks; what the record says of his words may stand before it.
  private static func colon(in text: GlyphSlice) -> Int? {
    text.prefix(longestLabel + longestRemark).firstIndex { $0.code == 0x3A }
  }

  /// `某某議員（譯文）`: in which language he spoke.
  private static func withoutRemark(_ label: GlyphSlice) -> GlyphSlice {
    guard let close = label.lastIndex(where: { $0.code != 0x20 }), label[close].code == 0x29,
      let open = label.firstIndex(where: { $0.code == 0x28 }),
      remarks.match(in: label, at: open + 1)
        .map({ label[(open + 1 + $0.count)..<close].allSatisfy { $0.code == 0x20 } }) ?? false
    else { return label }
    return label[..<open].trimmed
  }

  private static let longestRemark = 7
  private static let remarks: WordList = ["译文", "传译", "译述", "译本", "英译", "中译", "英语", "译"]
  private static let dots: ScalarSet = ".、"
}
