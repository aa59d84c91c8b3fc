/// Lines that stand in the middle of a text without belonging to it: page marks and running heads.
enum FloatingLines {
  /// For each of the page's lines whether it floats.
  static func find(in page: Page) -> [Bool] {
    var floats = Array(repeating: false, count: page.lines.count)
    let heads = runningHeads(in: page)
    var seen: Set<[UInt32]> = []
    for index in page.lines.indices {
      let text = page.text(page.lines[index])
      if Furniture.isPageMark(text) {
        floats[index] = true
      } else if !heads.isEmpty, heads.contains(key(text)) {
        // The first may be the headline that the others repeat.
        floats[index] = !seen.insert(key(text)).inserted
      }
    }
    return floats
  }

  private static let longest = 40

  /// Lines that return at least three times, their numbers aside, each time beside a page mark.
  private static func runningHeads(in page: Page) -> Set<[UInt32]> {
    var counts: [[UInt32]: Int] = [:]
    let marks = page.lines.map { $0.opensSheet || Furniture.isPageMark(page.text($0)) }
    guard marks.count(where: { $0 }) >= 2 else { return [] }
    for index in page.lines.indices where isBeside(index, marks) {
      let text = page.text(page.lines[index])
      guard text.count <= longest, text.count > 1, !Sentence.isEnded(text) else { continue }
      counts[key(text), default: 0] += 1
    }
    return Set(counts.filter { $0.value >= 3 }.keys)
  }

  private static func isBeside(_ index: Int, _ marks: [Bool]) -> Bool {
    (max(0, index - 1)...min(marks.count - 1, index + 2)).contains { marks[$0] }
  }

  /// The text without its numbers and white space.
  private static func key(_ text: ArraySlice<Glyph>) -> [UInt32] {
    guard text.count <= longest else { return [] }
    return text.compactMap { Characters.isDigit($0.code) || $0.code == 0x20 ? nil : $0.code }
  }
}
