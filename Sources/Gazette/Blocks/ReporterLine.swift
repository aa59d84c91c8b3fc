/// `〔记者甲乙／某地报导〕`, `记者甲乙报道`: a dateline that names the reporters and no sender.
enum ReporterLine {
  /// Behind the line and the bracket that closes it; nil where a text begins otherwise.
  static func end(in text: GlyphSlice) -> Int? { read(text)?.end }

  /// The reporters that such a line names.
  static func names(in text: GlyphSlice) -> [GlyphSlice] { read(text)?.names ?? [] }

  /// The names in `记者甲乙丙、丁戊己某地10日电`: place and day stand close to the last of several.
  static func row(in text: GlyphSlice) -> [GlyphSlice] {
    guard let label = Vocabulary.pressLabels.match(in: text, at: text.startIndex),
      let wire = text.last, wires.contains(wire.code)
    else { return [] }
    let names = text.dropFirst(label.count).prefix { isNamed($0.code) }
    return names.contains { $0.code == listMark } ? reporters(in: names) ?? [] : []
  }

  private static let wires: ScalarSet = "电讯"

  /// The names in `【甲乙丙 丁戊 某地】`, where no word says that they report.
  static func bracketed(_ text: GlyphSlice) -> [GlyphSlice] {
    guard let first = text.first, openings.contains(first.code), let last = text.last,
      closings.contains(last.code), text.count <= longest
    else { return [] }
    let words = text.dropFirst().dropLast().spaced
    guard words.count > 1, let place = words.last, (2...longestPlace).contains(place.count),
      words.allSatisfy({ $0.allSatisfy { Characters.isIdeograph($0.code) } }),
      words.dropLast().allSatisfy({ (2...4).contains($0.count) }),
      PersonName.likelihood(words[0]) >= 0.7
    else { return [] }
    return words.dropLast().map { $0.rebased }
  }

  private static let longest = 24
  private static let longestPlace = 6

  private static func read(_ text: GlyphSlice) -> (end: Int, names: [GlyphSlice])? {
    guard let first = text.first else { return nil }
    let isOpened = openings.contains(first.code)
    let start = text.startIndex + (isOpened ? 1 : 0)
    guard let label = Vocabulary.pressLabels.match(in: text, at: start) else {
      return first.code == 0x28 ? unknown(in: text) : nil
    }
    let open = start + label.count
    if isOpened, let placed = placed(from: open, in: text) ?? alone(from: open, in: text) {
      return placed
    }
    let head = text[open...].prefix(longest)
    guard let sign = head.indices.first(where: { signs.match(in: head, at: $0) != nil }),
      let names = reporters(in: head[..<sign].trimmed)
    else { return nil }
    let end = sign + 2
    guard end < text.endIndex else { return (end, names) }
    // `记者：甲乙／某地报导。` and nothing behind it.
    if !isOpened, end == text.endIndex - 1, text[end].code == stop { return (end + 1, names) }
    if isOpened { return closings.contains(text[end].code) ? (end + 1, names) : nil }
    // `记者甲乙报道了…` goes on as a sentence.
    return marks.contains(text[end].code) ? (end, names) : nil
  }

  /// `【记者甲乙／某地】`, without a word for the report.
  private static func placed(from open: Int, in text: GlyphSlice) -> (
    end: Int, names: [GlyphSlice]
  )? {
    guard
      let close = text[open...].prefix(longest).firstIndex(where: { closings.contains($0.code) }),
      let stroke = text[open..<close].firstIndex(where: { $0.code == 0x2F }),
      (2...longestPlace).contains(close - stroke - 1),
      let names = reporters(in: text[open..<close])
    else { return nil }
    return (close + 1, names)
  }

  /// `（通讯员：甲乙）` before the first words of a text, without a word for the report.
  private static func alone(from open: Int, in text: GlyphSlice) -> (
    end: Int, names: [GlyphSlice]
  )? {
    guard
      let close = text[open...].prefix(longest).firstIndex(where: { closings.contains($0.code) }),
      text.endIndex - close > shortestText,
      let names = reporters(in: text[open..<close])
    else { return nil }
    return (close + 1, names)
  }

  /// `（某某日报记者 甲乙）` before the first words of a text, where no list knows the paper.
  private static func unknown(in text: GlyphSlice) -> (end: Int, names: [GlyphSlice])? {
    guard let close = text.prefix(longest).firstIndex(where: { $0.code == 0x29 }),
      text.endIndex - close > shortestText, reporters.isAnywhere(in: text[..<close]),
      let row = CreditRow(text[(text.startIndex + 1)..<close]), row.certainty >= 0.95
    else { return nil }
    return (close + 1, row.people.map(\.name))
  }

  private static let reporters: WordList = ["记者", "通讯员"]
  private static let shortestText = 30

  /// The names in `甲乙丙／某地`, `甲乙丙某地`, `甲乙丙、丁戊 某地`; nil where it is no list of reporters.
  static func reporters(in whole: GlyphSlice) -> [GlyphSlice]? {
    let text = whole.trimming { $0 == 0x3A || $0 == 0x20 }
    guard text.count >= 2, text.allSatisfy({ isNamed($0.code) }) else { return nil }
    var parts = text.split { joints.contains($0.code) }
    // One name and its place stand close: the name is the first two or three characters.
    if parts.count == 1, let only = parts.first, only.count > 3 {
      // Of four characters the last two are sooner the place.
      let name = only.prefix(only.count == 4 ? 2 : 3)
      guard only.count <= 3 + longestPlace, PersonName.likelihood(name) >= 0.7 else { return nil }
      return [name.rebased]
    }
    let isListed =
      parts.last.map { parts.count > 1 && text[$0.startIndex - 1].code == listMark } ?? false
    if parts.count > 1, let place = parts.last, place.count <= longestPlace,
      places.contains(text[place.startIndex - 1].code) || PersonName.likelihood(place) < 0.7,
      !(isListed && place.count >= shortestGlued)
    {
      parts.removeLast()
    }
    // The last name and its place stand as close.
    if let last = parts.last, (5...(3 + longestPlace)).contains(last.count),
      PersonName.likelihood(last.prefix(3)) >= 0.7
    {
      parts[parts.count - 1] = last.prefix(PersonName.hasDoubleSurname(last.prefix(4)) ? 4 : 3)
    } else if isListed, let last = parts.last, last.count == shortestGlued,
      !PersonName.hasDoubleSurname(last), PersonName.likelihood(last.prefix(2)) >= 0.7
    {
      parts[parts.count - 1] = last.prefix(2)
    }
    guard parts.allSatisfy({ PersonName.likelihood($0) >= 0.4 }),
      parts.contains(where: { PersonName.likelihood($0) >= 0.7 })
    else { return nil }
    return parts.map { $0.rebased }
  }

  /// `甲乙丙、丁戊某地`: behind the list's mark stands a name, whatever is glued to it.
  private static let listMark = Glyph.fold("、")
  private static let shortestGlued = 4

  private static func isNamed(_ code: UInt32) -> Bool {
    Characters.isIdeograph(code) || joints.contains(code)
  }

  private static let stop = Glyph.fold("。")
  private static let openings: ScalarSet = "〔[【("
  private static let closings: ScalarSet = "〕]】)"
  private static let signs: WordList = ["报道", "报导"]
  private static let joints: ScalarSet = "/\\、 ;"
  private static let places: ScalarSet = "/\\ "
  private static let marks: ScalarSet = " :,"
}
