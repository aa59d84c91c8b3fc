// Reporters as papers print them.
extension Byline {
  /// `某某网记者 甲乙实习生 丙丁`: a paper that no list knows, with its reporters behind it.
  static func press(_ line: GlyphSlice) -> Byline? {
    guard let end = pressMark(in: line) else { return nil }
    let first = line[..<end]
    guard
      let names = reporters(
        in: line[end...].trimming { $0 == 0x20 || $0 == 0x2F || $0 == 0x3A || $0 == 0x7C })
    else { return nil }
    return Byline(
      names.map { Signatory(name: $0, role: .author, affiliation: first.rebased) }, certainty: 0.95)
  }

  /// Behind `某某周刊记者`, where a gap or a stroke parts the names from it.
  private static func pressMark(in line: GlyphSlice) -> Int? {
    guard let mark = line.prefix(longestPress).firstIndex(where: { pressMarks.contains($0.code) }),
      mark - line.startIndex >= 4, Vocabulary.pressLabels.endsAny(line[..<mark])
    else { return nil }
    return mark
  }

  private static let longestPress = 20
  private static let pressMarks: ScalarSet = " /:|"

  /// `甲乙 通讯员 丙丁 摄影 戊己`: who took the pictures comes last and wrote nothing.
  static func reporters(in text: GlyphSlice) -> [GlyphSlice]? {
    var names: [GlyphSlice] = []
    for whole in PersonName.tokens(text) {
      if isPress(whole) {
        // `甲乙实习生`, where the gap between a name and the next label is lost.
        let name = whole.dropLast(pressEnd(of: whole)).rebased
        if PersonName.likelihood(name) >= 0.7 { names.append(name) }
        continue
      }
      // `通讯员甲乙`, where the line ended between the two.
      let label =
        whole.indices.prefix(4).lazy.compactMap { place in
          Vocabulary.pressLabels.match(in: whole, at: place).map { place + $0.count }
        }.first ?? 0
      let token = whole[label...].rebased
      if Vocabulary.staffLabels.startsAny(token) || Vocabulary.staffRoles.startsAny(token)
        || !names.isEmpty && films.startsAny(token)
      {
        break
      }
      if token.count == 4, !PersonName.hasDoubleSurname(token),
        let parted = PersonName.parted(token)
      {
        names += parted
      } else if PersonName.likelihood(token) >= 0.4 {
        names.append(token)
      } else if let parted = PersonName.parted(token) {
        names += parted
      } else {
        return nil
      }
    }
    return names.isEmpty ? nil : names
  }

  /// Who made the film wrote nothing.
  private static let films: WordList = ["视频", "摄制", "摄像", "剪辑", "航拍", "后期"]

  /// `甲乙丙 本报记者 丁戊 己庚`, `甲乙丙 某某报记者 丁戊`: who wrote in comes before the paper's own
  /// reporters.
  static func mixed(_ line: GlyphSlice) -> Byline? {
    // A list of words is made only where there may be three.
    guard line.count(where: { $0.code == 0x20 }) >= 2 else { return nil }
    let words = line.spaced
    guard words.count >= 3,
      let label = words.dropFirst().firstIndex(where: { word in
        Vocabulary.pressLabels.match(in: word, at: word.startIndex)?.count == word.count
          || isOfPaper(word)
      }),
      words[..<label].allSatisfy({ PersonName.likelihood($0) >= 0.7 }),
      let rest = reporters(in: line[words[label].startIndex...])
    else { return nil }
    let names = words[..<label].map(\.rebased) + rest
    return Byline(
      names.map { Signatory(name: $0, role: .author, affiliation: nil) }, certainty: 0.95)
  }

  /// `某某报记者`.
  private static func isOfPaper(_ word: GlyphSlice) -> Bool {
    word.count >= 4 && reporterLabels.endsAny(word) && papers.endsAny(word.dropLast(2))
  }

  /// `某报记者甲乙丙某社记者丁戊`: reporters of several papers, with all gaps lost.
  static func correspondents(_ line: GlyphSlice) -> Byline? {
    guard line.count >= shortestRow, line.allSatisfy({ $0.kinds.has(.ideograph) }) else {
      return nil
    }
    var labels: [Range<Int>] = []
    for index in line.indices where reporterLabels.match(in: line, at: index) != nil {
      labels.append(index..<(index + 2))
    }
    guard labels.count > 1, let first = labels.first,
      Vocabulary.pressLabels.startsAny(line) || papers.endsAny(line[..<first.lowerBound])
        || Dateline.isSender(in: line, at: line.startIndex)
    else { return nil }
    var names: [GlyphSlice] = []
    for (place, label) in labels.enumerated() {
      let isLast = place + 1 == labels.count
      let part = line[label.upperBound..<(isLast ? line.endIndex : labels[place + 1].lowerBound)]
      guard let found = isLast ? named(part) : namedBeforePaper(part) else { return nil }
      names += found
    }
    return Byline(
      names.map { Signatory(name: $0, role: .author, affiliation: nil) }, certainty: 0.95)
  }

  private static let shortestRow = 8
  private static let reporterLabels: WordList = ["记者"]
  private static let papers: WordList = ["报", "社", "台", "网", "刊"]

  private static func named(_ text: GlyphSlice) -> [GlyphSlice]? {
    if PersonName.likelihood(text) >= 0.7 { return [text.rebased] }
    return PersonName.parted(text.rebased)
  }

  /// `甲乙丙某社`: the names that leave a paper's name behind them.
  private static func namedBeforePaper(_ text: GlyphSlice) -> [GlyphSlice]? {
    guard papers.endsAny(text) else { return nil }
    let lengths = (2...9).filter { $0 + 1 < text.count }
    let known = lengths.first { Dateline.isSender(in: text, at: text.startIndex + $0) }
    for length in (known.map { [$0] } ?? []) + [3, 2, 6, 5, 4].filter(lengths.contains) {
      if let names = named(text.prefix(length)) { return names }
    }
    return nil
  }

  /// `甲乙丙　报道：`.
  static func reporters(_ line: GlyphSlice) -> Byline? {
    let text = line.last?.code == 0x3A ? line.dropLast() : line
    // `甲乙摄影报道`: the picture and the words are theirs.
    guard text.count <= 20, text.last?.code == reportEnd else { return nil }
    if text.count > 5, text.hasSuffix(pictured) { return names(text.dropLast(4).trimmed) }
    guard text.dropLast(2).last?.code == 0x20, text.hasSuffix(report) else { return nil }
    return names(text.dropLast(2).trimmed)
  }

  private static let report: Word = "报道"
  private static let pictured: Word = "摄影报道"
  /// Both end in it.
  private static let reportEnd = Glyph.fold("道")

  /// The length of `建议人：`, `提交单位：`: who hands something in.
  static func signerLabel(_ line: GlyphSlice) -> Int? {
    guard let colon = line.prefix(7).firstIndex(where: { $0.code == 0x3A }) else { return nil }
    let label = line[..<colon]
    guard label.count >= 3, Vocabulary.signerEnds.endsAny(label),
      Vocabulary.signerActs.startsAny(label)
    else { return nil }
    return label.count + 1
  }

  /// `甲乙 发自某地`: where the report was sent from.
  static func withoutPlace(_ line: GlyphSlice) -> GlyphSlice {
    guard let sent = line.firstIndex(of: sentFrom), sent > line.startIndex,
      line.endIndex - sent <= longestPlace
    else { return line }
    return line[..<sent].trimmed
  }

  /// `甲乙丙采访整理`: what the reporters did.
  static func withoutAct(_ line: GlyphSlice) -> GlyphSlice {
    var text = line
    while let act = acts.first(where: { text.hasSuffix($0) }), text.count >= act.count + 2 {
      text = text.dropLast(act.count).trimmed
    }
    return text
  }

  private static let acts: [Word] = [
    "采访", "采写", "整理", "撰写", "参与", "摄影报道", "文/图", "图/文", "文图", "图文", "报道",
  ]
  private static let sentFrom: Word = "发自"
  private static let longestPlace = 10

  /// How long the press label is that a token ends in.
  private static func pressEnd(of token: GlyphSlice) -> Int {
    token.indices.first { place in
      Vocabulary.pressLabels.match(in: token, at: place)?.count == token.count - place
    }.map { token.count - $0 } ?? 0
  }

  /// `通讯员`, `学生记者`.
  static func isPress(_ token: GlyphSlice) -> Bool {
    Vocabulary.pressLabels.endsAny(token)
  }
}
