/// Lines that stand in the middle of a text without belonging to it: page marks and running heads.
enum FloatingLines {
  /// For each of the page's lines whether it floats.
  static func find(in page: Page) -> [Bool] {
    var floats = Array(repeating: false, count: page.lines.count)
    let isMark = page.lines.map { Furniture.isPageMark(page.text($0)) }
    let heads = runningHeads(in: page, isMark)
    var sheets = 0
    var seen: Set<[UInt32]> = []
    for index in page.lines.indices {
      if page.lines[index].opensSheet { sheets += 1 }
      if page.lines[index].markup == .image {
        floats[index] = true
      } else if isMark[index] {
        floats[index] = true
        sheets += 1
      } else if !heads.isEmpty, heads.contains(key(page.text(page.lines[index]))) {
        let text = page.text(page.lines[index])
        // On the first sheet it may be the headline that the others repeat.
        floats[index] =
          !seen.insert(key(text)).inserted || sheets > 0 || RunningHead.isHead(text)
      }
    }
    return floats
  }

  /// A browser prints time, headline and site in one line.
  private static let longest = 100

  /// Lines that return at the edges of sheets, their numbers aside; two authors of one office sign
  /// alike.
  private static func runningHeads(in page: Page, _ isMark: [Bool]) -> Set<[UInt32]> {
    let marks = zip(page.lines, isMark).map { $0.opensSheet || $1 }
    guard marks.contains(true) else { return [] }
    var counts: [[UInt32]: Int] = [:]
    for index in page.lines.indices where isAtEdge(index, marks) {
      let text = page.text(page.lines[index])
      guard text.count <= longest, text.count > 3, !Sentence.isEnded(text),
        !Signature.isSignature(text), !isCompiled(text)
      else { continue }
      // Of a page cut out of a longer one a head may have stood on one sheet only.
      let isBetween = index > 0 && index + 1 < marks.count && isDatedName(text)
      counts[key(text), default: 0] += isBetween ? 2 : 1
    }
    // Rows of numbers are alike in having nothing else, as no head is.
    counts[[]] = nil
    return Set(counts.filter { $0.value >= 2 }.keys)
  }

  /// `某某会 ─ 2013年1月30日`: whose sitting it is, and its day.
  private static func isDatedName(_ text: GlyphSlice) -> Bool {
    guard text.count <= longestDated,
      let rule = text.firstIndex(where: { rules.contains($0.code) }),
      text[..<rule].allSatisfy({ $0.kinds.has(.ideograph) || $0.code == 0x20 })
    else { return false }
    let day = text[rule...].drop { rules.contains($0.code) || $0.code == 0x20 }
    return DateReader.first(in: day.closedUp.rebased).map { $0.range.count == day.closedUp.count }
      ?? false
  }

  private static let longestDated = 30
  private static let rules: ScalarSet = "-—─━|"

  /// `（某某小组整理）`: whose each of several papers is.
  private static func isCompiled(_ text: GlyphSlice) -> Bool {
    text.first?.code == 0x28 && text.last?.code == 0x29 && compiled.endsAny(text.dropLast())
  }

  private static let compiled: WordList = ["整理", "供稿", "执笔", "撰稿"]

  /// The first or last line of a sheet, its mark aside.
  private static func isAtEdge(_ index: Int, _ marks: [Bool]) -> Bool {
    index == 0 || index == marks.count - 1 || marks[index] || marks[index - 1] || marks[index + 1]
  }

  /// The text without its numbers and white space.
  private static func key(_ text: GlyphSlice) -> [UInt32] {
    guard text.count <= longest else { return [] }
    return text.compactMap { Characters.isDigit($0.code) || $0.code == 0x20 ? nil : $0.code }
  }
}
