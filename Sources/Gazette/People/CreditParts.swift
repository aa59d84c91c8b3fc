/// Takes a line of credits apart, word by word.
struct CreditParts {
  private(set) var parts: [CreditPart] = []
  private let line: GlyphSlice
  private var task: CreditTask?
  /// Behind `来源：` any word is a value.
  private var awaitsValue = false
  /// Behind `作者：` any word may be a pen name.
  private var awaitsName = false
  /// Single characters that a padded name is made of.
  private var singles: [Glyph] = []

  private let isSigned: Bool
  /// What parts the word from the one before.
  private var lastMark: UInt32 = 0
  /// How many names stand behind the last label.
  private var nameCount = 0

  init?(_ line: GlyphSlice, isSigned: Bool) {
    self.line = line
    self.isSigned = isSigned
    var start: Int?
    for index in line.indices {
      if CreditParts.marks.contains(line[index].code) {
        if let from = start, !take(line[from..<index], before: line[index].code) { return nil }
        if start != nil || line[index].code != 0x20 { lastMark = line[index].code }
        start = nil
      } else if start == nil {
        start = index
      }
    }
    if let from = start, !take(line[from...], before: 0) { return nil }
    guard flush() else { return nil }
    if line.first.map({ CreditParts.signs.contains($0.code) }) ?? false
      || line.last.map({ CreditParts.notes.contains($0.code) }) ?? false
    {
      parts.append(.fact)
    }
  }

  /// Behind a name: `甲乙*`, `（甲乙）`.
  private static let notes: ScalarSet = "*)"

  /// What parts the words of a row.
  private static let marks: ScalarSet = " |丨/:,;、()[]【】《》〔〕「」—－–✎▌▍@*#>■□◎◆●▲△◇○★☆~✍"
  /// Before names, as good as a label beside a headline.
  private static let signs: ScalarSet = "✎▌▍@▲△#✍「("

  /// False where nothing explains the word.
  private mutating func take(_ whole: GlyphSlice, before mark: UInt32) -> Bool {
    let word = CreditParts.withoutNotes(whole)
    guard let first = word.first else { return true }
    if word.count < whole.count { parts.append(.fact) }
    if word.count == 1, first.kinds.has(.ideograph), !isTask(word, before: mark),
      !CreditWords.isWhole(CreditWords.facts, word)
    {
      singles.append(first)
      return singles.count <= CreditParts.mostSingles
    }
    guard flush() else { return false }
    if isNumber(word) {
      parts.append(.fact)
      awaitsValue = false
      return true
    }
    if takeTask(word, before: mark) { return true }
    if awaitsValue {
      awaitsValue = false
      if word.count <= CreditParts.longestValue {
        parts.append(.fact)
        return true
      }
    }
    if CreditWords.isPlain(word) || CreditWords.isWhole(CreditWords.nobody, word) {
      parts.append(.fact)
      awaitsName = false
      return true
    }
    return takeName(word, before: mark) || takeWord(word, before: mark) || takePenName(word)
  }

  private static let mostSingles = 4
  private static let longestValue = 16

  /// `甲乙1`, `甲乙①`: numbers that point to units below.
  private static func withoutNotes(_ word: GlyphSlice) -> GlyphSlice {
    guard let first = word.first, first.kinds.has(.ideograph) else { return word }
    return word.trimming { Characters.isDigit($0) || (0x2460...0x2473).contains($0) }
  }

  private func isNumber(_ word: GlyphSlice) -> Bool {
    word.allSatisfy { CreditParts.numbers.contains($0.code) }
      && word.contains { Characters.isDigit($0.code) || $0.kinds.has(.chineseDigit) }
  }

  private static let numbers: ScalarSet = "0123456789年月日时分秒-.次〇零一二三四五六七八九十"

  // MARK: - Tasks

  private func isTask(_ word: GlyphSlice, before mark: UInt32) -> Bool {
    CreditWords.task(word) != nil && (mark != 0x20 || word.first?.code != CreditParts.figure)
  }

  private static let figure = Glyph.fold("图")

  private mutating func takeTask(_ word: GlyphSlice, before mark: UInt32) -> Bool {
    if CreditWords.isWhole(CreditWords.facts, word) {
      parts.append(.fact)
      awaitsValue = mark == 0x3A || mark == 0x7C
      task = nil
      awaitsName = false
      return true
    }
    // `摘自2024年5月6日`, `据某某报`: what it was taken from.
    if let label = CreditWords.origins.match(in: word, at: word.startIndex),
      word.count > label.count + 1
    {
      parts.append(.fact)
      awaitsValue = isNumber(word.dropFirst(label.count))
      return true
    }
    guard let found = CreditWords.task(word) else { return false }
    open(found, before: mark)
    return true
  }

  private mutating func open(_ found: CreditTask, before mark: UInt32) {
    parts.append(.task(found))
    task = found
    awaitsName = CreditParts.labelMarks.contains(mark)
    awaitsValue = false
    nameCount = 0
  }

  private static let labelMarks: ScalarSet = ":|丨/"

  // MARK: - Names

  private mutating func takeName(_ word: GlyphSlice, before mark: UInt32) -> Bool {
    // `某某日报记者甲乙`, `通讯员丙丁`.
    if let label = CreditWords.pressEnd(in: word) {
      let name = word[label...]
      guard name.isEmpty || takeReporter(name, before: mark) else { return false }
      if name.isEmpty { open(.press, before: mark) }
      return true
    }
    // `原载《某某报》，作者甲乙`.
    if let label = CreditWords.writers.match(in: word, at: word.startIndex),
      isName(word.dropFirst(label.count), least: 0.7),
      !CreditWords.remarks.startsAny(word.dropFirst(label.count))
    {
      open(.author, before: mark)
      add(word.dropFirst(label.count))
      return true
    }
    // `甲乙执笔`, `甲乙摄`.
    if let act = CreditWords.act(behind: word) {
      let name = word.dropLast(act)
      if isName(name, least: 0.7), let found = CreditWords.task(word.suffix(act)) {
        add(name)
        parts.append(.task(found))
        return true
      }
    }
    if isName(word, least: leastLikely), !Byline.isUnit(word),
      !CreditWords.isPaper(word)
    {
      add(word)
      return true
    }
    if CreditWords.honours.endsAny(word), isName(word.dropLast(2), least: 0.7) {
      add(word.dropLast(2))
      parts.append(.fact)
      return true
    }
    if word.last?.code == CreditParts.others, isName(word.dropLast(), least: 0.7) {
      add(word.dropLast())
      parts.append(.fact)
      return true
    }
    // `甲乙来源：`, where a site lost the gaps.
    if let fact = CreditWords.fact(behind: word), isName(word.dropLast(fact), least: 0.4) {
      add(word.dropLast(fact))
      parts.append(.fact)
      awaitsValue = mark == 0x3A
      task = nil
      return true
    }
    return false
  }

  /// `甲乙`, `甲乙摄`, `甲乙某地报道` behind the label.
  private mutating func takeReporter(_ name: GlyphSlice, before mark: UInt32) -> Bool {
    if let act = CreditWords.act(behind: name), isName(name.dropLast(act), least: 0.7),
      let found = CreditWords.task(name.suffix(act))
    {
      if found < .staff { open(.press, before: mark) }
      add(name.dropLast(act))
      parts.append(.task(found))
      return true
    }
    var rest = name
    if CreditWords.reports.endsAny(name), name.count > 3 {
      rest = name.dropLast(2)
      if rest.count > 3 { rest = rest.prefix(rest.count == 4 ? 2 : 3) }
    }
    guard isName(rest, least: 0.7) else { return false }
    open(.press, before: mark)
    add(rest)
    if rest.count < name.count { parts.append(.fact) }
    return true
  }

  private static let others = Glyph.fold("等")

  /// Behind a label a rarer surname will do, and in a list of names.
  private var leastLikely: Double {
    task == nil || nameCount > 0 && !CreditParts.pauses.contains(lastMark) ? 0.7 : 0.4
  }

  private static let pauses: ScalarSet = "、,;/&+"

  private func isName(_ word: GlyphSlice, least: Double) -> Bool {
    !Byline.isPlaceOrPaper(word)
      && (PersonName.likelihood(word) >= least || PersonName.hasDoubleSurname(word))
  }

  private mutating func add(_ name: GlyphSlice) {
    parts.append(.name(name))
    awaitsName = false
    nameCount += 1
  }

  /// `甲 乙` and `甲 乙 丙`, padded.
  private mutating func flush() -> Bool {
    guard !singles.isEmpty else { return true }
    let all = line.keeping(singles)
    singles = []
    // `等`, a lone character, says that there are more.
    if all.count == 1 {
      parts.append(.fact)
      return all.first?.code == CreditParts.others
    }
    let length = all.count == 3 ? 3 : 2
    for start in stride(from: 0, to: all.count, by: length) {
      let name = all[start..<min(start + length, all.count)]
      guard isName(name, least: task == nil ? 0.7 : 0.4) else { return false }
      add(name.rebased)
    }
    return true
  }

  // MARK: - Other words

  private mutating func takeWord(_ word: GlyphSlice, before mark: UInt32) -> Bool {
    if Byline.isUnit(word) {
      guard !Vocabulary.notUnit.isAnywhere(in: word), !Vocabulary.everydayEnds.endsAny(word) else {
        return false
      }
      let isOffice =
        awaitsName && (task == .author || task == .press) && !Vocabulary.postEnds.endsAny(word)
      // `院长：甲乙` in the minutes of a house names who was there.
      if !isOffice, mark == 0x3A, parts.isEmpty { return false }
      parts.append(isOffice ? .office(word) : .unit(word))
      awaitsName = false
      return true
    }
    if CreditWords.isPaper(word) {
      parts.append(.fact)
      return true
    }
    // `某大学甲乙丙`: a unit and its name without a gap.
    let isAlone = word.count == line.count && word.count <= CreditParts.longestAlone
    for length in [3, 2] where word.count >= length + 4 && (task != nil || isSigned || isAlone) {
      guard Byline.isUnit(word.dropLast(length)), isName(word.suffix(length), least: 0.7),
        task != nil || Byline.isFrequent(word.suffix(length))
      else { continue }
      parts.append(.unit(word.dropLast(length)))
      add(word.suffix(length))
      return true
    }
    return false
  }

  private static let longestAlone = 14

  /// Right behind a label who wrote may call himself anything.
  private mutating func takePenName(_ word: GlyphSlice) -> Bool {
    guard awaitsName, (2...CreditParts.longestPenName).contains(word.count),
      !CreditWords.isWhole(CreditWords.nobody, word),
      task != .press || word.allSatisfy({ $0.kinds.has(.latin) }),
      word.allSatisfy({ $0.kinds.has([.ideograph, .latin, .digit]) || $0.code == 0xB7 })
    else {
      // Who made the page need not be anybody.
      guard task == .staff, word.count <= CreditParts.longestPenName else { return false }
      parts.append(.fact)
      return true
    }
    add(word)
    return true
  }

  private static let longestPenName = 12
}
