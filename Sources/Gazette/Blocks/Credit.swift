/// `本报记者 甲乙 摄`: the last line of a caption.
enum Credit {
  static func isCredit(_ text: GlyphSlice) -> Bool { isCredit(text, of: text.kinds) }

  /// `kinds` are those of the text's characters, and perhaps more.
  static func isCredit(_ text: GlyphSlice, of kinds: Kinds) -> Bool {
    if text.count <= 24, origins.startsAny(text), !Sentence.isEnded(text) { return true }
    if text.count <= longestCredit, isPortrait(text) { return true }
    if pictures.startsAny(text) || isNumbered(text), isOneSentence(text) || isPointed(text) {
      return true
    }
    let last = kinds.has(.sentenceEnd) ? text.lastIndex { $0.code == stop } : nil
    let tail = last.map { text[($0 + 1)...] } ?? text
    guard tail.count >= 2, tail.count <= 30 || bracket(at: tail) != nil else { return false }
    if let bracket = bracket(at: tail), signs.endsAny(bracket) { return true }
    guard tail.count <= 30 else { return false }
    let core = tail.trimming { $0 == 0x29 || $0 == 0x28 || $0 == 0x20 }
    if signs.endsAny(core) { return tail.count < text.count || isNamed(core) }
    if let agency = bracket(at: tail), signs.endsAny(tail[..<(agency.startIndex - 1)].trimmed) {
      return true
    }
    return kinds.has(.divider) && slashed.isAnywhere(in: core)
      && HeadlineTag.withoutMedia(text).count == text.count
  }

  /// `林晓禾近照`, `林晓禾近照，素描画`.
  private static func isPortrait(_ text: GlyphSlice) -> Bool {
    guard let sign = text.prefix(longestName + 2).firstIndex(of: recent) else { return false }
    return sign > text.startIndex + 1 && PersonName.likelihood(text[..<sign]) >= 0.4
  }

  private static let recent: Word = "近照"
  private static let longestName = 4

  /// `…。 本报记者 甲乙/摄`: a caption of several sentences with its credit.
  static func closes(_ text: GlyphSlice) -> Bool {
    guard text.count <= longestCaption, let last = text.last, takers.contains(last.code),
      let stop = text.lastIndex(where: { $0.code == stop }), text.endIndex - stop <= longestCredit
    else { return false }
    let credit = text[(stop + 1)...].trimmed
    return
      (credit.contains { $0.code == 0x2F || $0.code == 0x20 }
      || Vocabulary.pressLabels.startsAny(credit)) && isCredit(credit)
  }

  /// `…。本报记者 甲乙 摄`: nothing follows who took the picture.
  static func isSigned(_ text: GlyphSlice) -> Bool {
    let core = text.trimming { $0 == 0x29 || $0 == 0x20 }
    guard let last = core.last, takers.contains(last.code) else { return false }
    let stop = core.lastIndex { $0.kinds.has(.sentenceEnd) }
    let credit = core[(stop.map { $0 + 1 } ?? core.startIndex)...].trimmed
    return credit.count <= longestCredit
      && (credit.contains { $0.code == 0x2F || $0.code == 0x20 }
        || Vocabulary.pressLabels.startsAny(credit))
  }

  private static let longestCaption = 260
  private static let longestCredit = 24
  private static let takers: ScalarSet = "摄影"

  /// What stands in round brackets at a line's end, short enough for a credit.
  private static func bracket(at text: GlyphSlice) -> GlyphSlice? {
    guard text.last?.code == 0x29, let open = text.suffix(24).lastIndex(where: { $0.code == 0x28 })
    else { return nil }
    let inner = text[(open + 1)..<(text.endIndex - 1)].trimmed
    return inner.count >= 2 ? inner : nil
  }

  /// A line that is nothing but the credit must name somebody.
  private static func isNamed(_ core: GlyphSlice) -> Bool {
    Vocabulary.pressLabels.startsAny(core) || core.contains { $0.code == 0x20 || $0.code == 0x2F }
      || core.count <= 5
  }

  private static let stop = Glyph.fold("。")
  private static let signs: WordList = [
    "社图片", "网图片", "报图片", "社照片", "真照片", "视照片", "报照片", "新华社稿", "摄", "摄影",
    "摄影报道", "供图", "制图", "绘", "资料图", "资料照片", "资料图片", "图片由受访者提供", "截图",
  ]
  /// `图片来自网络`, `图源：某某社`.
  private static let origins: WordList = ["图片来自", "图源", "图据", "(图源", "(图据", "(图片来自"]
  /// `图为会场。`, `图：某市长说，…。`: one sentence that tells what a picture shows.
  private static func isOneSentence(_ text: GlyphSlice) -> Bool {
    let end = Sentence.end(in: text, from: text.startIndex)
    if text.count <= longestPicture, end >= text.endIndex - 1 { return true }
    // `压题照片为某某。（本报某地电）`: the sender behind it.
    guard text.last?.code == 0x29, let open = text.lastIndex(where: { $0.code == 0x28 }),
      open - text.startIndex <= longestPicture, Sentence.isEnded(text[..<open]),
      !text[open...].contains(anyOf: bracketStops)
    else { return false }
    return Sentence.end(in: text[..<open], from: text.startIndex) >= open - 1
  }

  /// `图①：…`, `图2 …`: one of several pictures, told apart from `图1所示…`.
  private static func isNumbered(_ text: GlyphSlice) -> Bool {
    guard text.first?.code == picture else { return false }
    let number = text.dropFirst().prefix {
      Characters.isDigit($0.code) || (0x2460...0x2473).contains($0.code)
    }
    guard (1...2).contains(number.count), number.endIndex < text.endIndex else { return false }
    return numberMarks.contains(text[number.endIndex].code)
  }

  private static let picture = Glyph.fold("图")
  private static let numberMarks: ScalarSet = ":. 、"
  private static let bracketStops: ScalarSet = "。；"

  /// `▲会场外的人群。（图／翻摄自网路）`: a sign that points to the picture, and where that is from.
  private static func isPointed(_ text: GlyphSlice) -> Bool {
    guard let first = text.first, pointers.contains(first.code), text.count <= longestCaption,
      let source = bracket(at: text)
    else { return false }
    return origins.isAnywhere(in: source) || sources.startsAny(source)
  }

  private static let pointers: ScalarSet = "▲▼△▽"
  private static let sources: WordList = ["图/", "图 /", "图:", "摄/", "图源", "翻摄", "资料照"]
  private static let longestPicture = 90
  private static let pictures: WordList = [
    "图:", "图为", "图中", "上图:", "下图:", "左图", "右图", "上图为", "下图为", "▲", "▼", "△", "▽",
    "压题照片", "压题图片", "题图",
  ]
  private static let slashed: WordList = ["摄/", "供图/", "摄影/", "图/"]
}
