/// What a council's order paper sets down: `2. 某某議員問：` over a question, a motion's numbered headline
/// over `某某議員動議下列議案：`.
///
/// Each is a record. The officials who answer, named below it, and the order paper's own parts belong
/// to none.
enum OrderPaper {
  private static let longest = 24
  private static let longestTitle = 60
  private static let longestNumber = 3

  static func mark(_ pieces: [Piece]) -> [Piece] {
    let asked = pieces.indices.dropLast().filter { isQuestion(pieces[$0].text) }
    let moved = pieces.indices.dropLast().filter {
      mover(in: pieces[$0 + 1].text) != nil && isTitle(pieces[$0])
    }
    let heads = (asked + moved).sorted()
    // What else a sitting does makes one text of its agenda.
    guard let first = heads.first,
      pieces[..<first].allSatisfy({
        $0.kind != .body && !StructuralMarker.starts($0.text[...]) && number(in: $0.text) == 0
      })
    else { return pieces }
    var pieces = pieces
    for index in heads {
      pieces[index].kind = .short
      pieces[index].isRecord = true
      pieces[index].text = title(of: pieces[index].text).rebased
    }
    for index in moved {
      guard let mover = mover(in: pieces[index + 1].text) else { continue }
      pieces[index + 1].kind = .byline
      pieces[index + 1].isRecord = true
      pieces[index + 1].text = mover.rebased
    }
    markParts(above: first, in: &pieces)
    markOfficials(below: first, in: &pieces)
    return pieces
  }

  /// `2. 某某議員問：` and nothing else.
  static func isQuestion(_ text: GlyphSlice) -> Bool {
    guard text.count <= longest, number(in: text) > 0, text.last?.code == 0x3A else { return false }
    return asker(in: title(of: text)) != nil
  }

  /// Who puts the question in `某某議員問`.
  static func asker(in title: GlyphSlice) -> GlyphSlice? {
    guard title.count <= longest, title.last?.code == asks else { return nil }
    return MemberName.before(title.dropLast())
  }

  private static func isTitle(_ piece: Piece) -> Bool {
    (piece.kind == .short || piece.kind == .body) && piece.text.count <= longestTitle
      && number(in: piece.text) > 0 && !Sentence.isEnded(piece.text)
  }

  /// Behind the number and without the colon.
  private static func title(of text: GlyphSlice) -> GlyphSlice {
    text[(text.startIndex + number(in: text))...].trimming { $0 == 0x20 || $0 == 0x3A }
  }

  /// How long `2.` or `2、` is; 0 where the text begins with none.
  private static func number(in text: GlyphSlice) -> Int {
    let digits = text.prefix(longestNumber).prefix { Characters.isDigit($0.code) }
    guard !digits.isEmpty, digits.endIndex < text.endIndex,
      marks.contains(text[digits.endIndex].code)
    else { return 0 }
    return digits.count + 1
  }

  /// The member in `某某議員動議下列議案：`.
  private static func mover(in text: GlyphSlice) -> GlyphSlice? {
    guard text.count <= longest, text.last?.code == 0x3A, motions.endsAny(text.dropLast()),
      let post = text.indices.first(where: { Vocabulary.memberPosts.match(in: text, at: $0) != nil }
      )
    else { return nil }
    let member = text[..<(post + 2)]
    return MemberName.before(member) == nil ? nil : member
  }

  /// `II. 以書面答覆的質詢`, `(訂於是次會議處理)`.
  private static func markParts(above first: Int, in pieces: inout [Piece]) {
    for index in pieces[..<first].indices.reversed().prefix(mostAbove) {
      guard pieces[index].kind != .furniture else { continue }
      guard isPart(pieces[index].text) || pieces[index].text.first?.code == 0x28 else { return }
      pieces[index].kind = .masthead
    }
  }

  private static func isPart(_ text: GlyphSlice) -> Bool {
    guard text.count <= longest else { return false }
    let number = text.prefix { romans.contains($0.code) }
    return !number.isEmpty && number.endIndex < text.endIndex
      && marks.contains(text[number.endIndex].code)
  }

  private static let mostAbove = 3

  /// `負責答覆的政府官員：某局局長`, and a note in brackets below it.
  private static func markOfficials(below first: Int, in pieces: inout [Piece]) {
    for index in pieces.indices.dropFirst(first + 1) where officials.startsAny(pieces[index].text) {
      guard pieces[index].text.count <= longestTitle else { continue }
      pieces[index].kind = .furniture
      let below = index + 1
      if below < pieces.count, pieces[below].text.first?.code == 0x28,
        pieces[below].text.last?.code == 0x29
      {
        pieces[below].kind = .furniture
      }
    }
  }

  private static let asks = Glyph.fold("问")
  private static let marks: ScalarSet = ".、"
  private static let romans: ScalarSet = "IVXivx"
  private static let motions: WordList = ["动议下列议案", "动议下列决议案", "提出下列议案", "动议以下议案"]
  private static let officials: WordList = ["负责答复的政府官员", "负责答覆的政府官员", "出席的政府官员", "出席的官员"]
}
