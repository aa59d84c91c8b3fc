/// What stands before the colon at the beginning of a turn: `记者`, `甲乙（某局局长）`, `《某刊》`, `Q1`.
struct TurnLabel {
  /// The label as it returns from turn to turn: without post, number and spaces.
  var name: GlyphSlice
  /// The index of the colon.
  var end: Int

  private static let longestName = 10
  private static let longest = 30

  init?(_ text: GlyphSlice) {
    if let bracketed = TurnLabel.bracketed(text) {
      self = bracketed
      return
    }
    guard let colon = text.prefix(TurnLabel.longest).firstIndex(where: { $0.code == 0x3A }),
      colon >= 1, colon + 1 < text.count, MotionLabel.words(in: text) == nil
    else { return nil }
    let label = TurnLabel.named(text[..<colon].trimmed) ?? TurnLabel.core(text[..<colon])
    guard !label.isEmpty,
      label.count <= TurnLabel.longestName || Vocabulary.pressLabels.endsAny(label)
        || text[text.startIndex].code == TurnLabel.titleOpen,
      !label.contains(anyOf: TurnLabel.notNames) || PersonName.likelihood(label) >= 0.7
        || TurnLabel.namesPress(label),
      // `举措1：` counts, `网友1：` speaks.
      !label[label.endIndex - 1].kinds.has(.digit) || Turns.isAsking(label)
    else { return nil }
    name = label
    end = colon
  }

  /// `答：`, `Q：`: no line begins so but a turn, whatever the line above ended in.
  static func opensTurn(_ line: GlyphSlice) -> Bool {
    line.count > 2 && line[line.startIndex + 1].code == 0x3A
      && letters.contains(line[line.startIndex].code)
  }

  /// `某某日报、某某网记者`: who asks for several papers.
  private static func namesPress(_ label: GlyphSlice) -> Bool {
    Vocabulary.pressLabels.endsAny(label)
      && label.allSatisfy { $0.kinds.has(.ideograph) || $0.code == listMark }
  }

  private static let listMark = Glyph.fold("、")

  /// `某局副局长、新闻发言人甲乙丙`: the name behind posts.
  private static func named(_ label: GlyphSlice) -> GlyphSlice? {
    for length in [3, 2] where label.count > length + 3 {
      let name = label.suffix(length)
      guard PersonName.likelihood(name) >= 0.7,
        Vocabulary.postEnds.endsAny(label.dropLast(length).trimmed),
        !Turns.isHost(label.dropLast(length).trimmed)
      else { continue }
      return name.rebased
    }
    return nil
  }

  private init(name: GlyphSlice, end: Int) {
    self.name = name
    self.end = end
  }

  /// `【主持人】`, `[甲乙]：`: brackets in place of the colon.
  private static func bracketed(_ text: GlyphSlice) -> TurnLabel? {
    guard let first = text.first, openings.contains(first.code),
      let close = text.prefix(longestBracket).firstIndex(where: { closings.contains($0.code) }),
      close >= 2, close + 2 < text.count
    else { return nil }
    let name = named(in: text[1..<close])
    guard name.count <= longestName, !name.contains(anyOf: notNames) else { return nil }
    return TurnLabel(name: name, end: text[close + 1].code == 0x3A ? close + 1 : close)
  }

  /// `主持人 甲乙丙`, `某院院士 甲乙丙`: who asks by what he is, all others by their names.
  private static func named(in label: GlyphSlice) -> GlyphSlice {
    let words = label.spaced
    guard words.count == 2, PersonName.likelihood(words[1]) >= 0.4, words[0].count > 1 else {
      return label.filter { $0.code != 0x20 }
    }
    if Turns.isHost(words[0]) { return words[0].rebased }
    return Vocabulary.postEnds.endsAny(words[0]) ? words[1].rebased : .joined(words)
  }

  private static let longestBracket = 22
  private static let openings: ScalarSet = "【[〔"
  private static let closings: ScalarSet = "】]〕"

  private static func core(_ label: GlyphSlice) -> GlyphSlice {
    var label = label.trimmed
    // `甲乙丙 说：`.
    if let last = label.last, says.contains(last.code), label.dropLast().last?.code == 0x20 {
      label = label.dropLast().trimmed
    }
    if label.last?.code == 0x29, let open = label.firstIndex(where: { $0.code == 0x28 }) {
      label = alias(in: label[(open + 1)...].dropLast()) ?? label[..<open]
    }
    if label.first?.code == titleOpen, label.last?.code == titleClose {
      label = label.dropFirst().dropLast()
    }
    if let first = label.first, letters.contains(first.code), label.count <= 3 {
      return label.prefix(1).rebased
    }
    return label.filter { $0.code != 0x20 }
  }

  /// `（以下简称“何”）`: what the speaker is called from here on.
  private static func alias(in remark: GlyphSlice) -> GlyphSlice? {
    guard let label = shortenings.match(in: remark, at: remark.startIndex) else { return nil }
    let name = remark.dropFirst(label.count).trimming { quotes.contains($0) }
    return name.isEmpty ? nil : name
  }

  private static let shortenings: WordList = ["以下简称", "下称", "简称"]
  private static let quotes: ScalarSet = "“”‘’「」\":为 "

  /// Q and A, 问 and 答 may be numbered; everybody else's name holds no number.
  private static let letters: ScalarSet = "QAqa问答"
  private static let notNames: ScalarSet = "，。、；！？“”‘’《》()【】[]一二三四五六七八九"
  private static let says: ScalarSet = "说"
  private static let titleOpen = Glyph.fold("《")
  private static let titleClose = Glyph.fold("》")
}
