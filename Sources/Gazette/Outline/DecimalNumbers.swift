/// Numbers that tell their own depth: `1 总则`, `1.1 编制目的`, `1.3.2 分级标准`.
///
/// Plans, rules of order and research papers count so. A number with one point may as well be an
/// amount, so at least two must count on, one from the other.
enum DecimalNumbers {
  struct Number: Sendable {
    var depth: Int
    /// Behind the number as printed.
    var markerEnd: Int
    var headingStart: Int
  }

  /// By place the numbers that open texts; empty for nearly every page.
  static func find(in texts: [GlyphSlice]) -> [Int: Number] {
    var parts: [(place: Int, parts: [Int], end: Int)] = []
    for (place, text) in texts.enumerated() {
      guard let first = text.first, Characters.isDigit(first.code), let found = read(text) else {
        continue
      }
      parts.append((place, found.parts, found.end))
    }
    let decimals = parts.filter { $0.parts.count > 1 }
    guard decimals.count >= 2, countsOn(decimals.map(\.parts)) else { return [:] }
    var numbers: [Int: Number] = [:]
    var last: Int?
    for (index, part) in parts.enumerated() {
      if part.parts.count == 1 {
        let next = parts[(index + 1)...].first { $0.parts.count > 1 }?.parts
        let isHead = next.map { $0[0] == part.parts[0] && $0[1] == 1 } ?? false
        guard isHead || next == nil && last == part.parts[0] - 1,
          texts[part.place].count <= longestHead
        else { continue }
        last = part.parts[0]
      }
      let text = texts[part.place]
      let heading = text[part.end...].firstIndex { !gaps.contains($0.code) }
      guard let heading else { continue }
      numbers[part.place] = Number(
        depth: part.parts.count, markerEnd: part.end, headingStart: heading)
    }
    return numbers
  }

  private static let longestHead = 40
  private static let mostParts = 4

  /// `1.3.2` and where it ends.
  private static func read(_ text: GlyphSlice) -> (parts: [Int], end: Int)? {
    var parts: [Int] = []
    var index = text.startIndex
    while parts.count < mostParts {
      let digits = text[index...].prefix(3).prefix { Characters.isDigit($0.code) }
      guard (1...2).contains(digits.count) else { break }
      parts.append(digits.reduce(0) { $0 * 10 + Int($1.code) - 0x30 })
      index = digits.endIndex
      guard index + 1 < text.endIndex, text[index].code == 0x2E,
        Characters.isDigit(text[index + 1].code)
      else { break }
      index += 1
    }
    guard !parts.isEmpty, index < text.endIndex, !units.contains(text[index].code),
      !Characters.isDigit(text[index].code)
    else { return nil }
    return (parts, index)
  }

  private static func countsOn(_ numbers: [[Int]]) -> Bool {
    let steps = zip(numbers, numbers.dropFirst()).count { follows($1, $0) }
    return steps > 0 && steps * 2 >= numbers.count - 1
  }

  /// The same number with one more, one further on, or the first of what comes next.
  private static func follows(_ next: [Int], _ number: [Int]) -> Bool {
    let shared = zip(number, next).prefix { $0 == $1 }.count
    if shared == number.count { return next.dropFirst(shared).allSatisfy { $0 == 1 } }
    return shared < next.count && next[shared] == number[shared] + 1
      && next.dropFirst(shared + 1).allSatisfy { $0 == 1 }
  }

  private static let gaps: ScalarSet = " .、"
  /// What amounts are counted in.
  private static let units: ScalarSet = "倍亿万千%‰元-~至:/)月日年号"
}
