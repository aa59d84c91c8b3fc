/// What was typed behind `日期:`, as far as it can be read.
struct QueryDates {
  private(set) var expression: Expression?
  private(set) var problem: QueryProblem.Kind?

  /// A word that is not finished may yet become a date, and what it lacks is no mistake.
  init(_ word: Substring, isFinished: Bool) {
    let ends = Self.ends(of: Self.plain(word))
    let dates = ends.enumerated().map { index, end in
      QueryDate(end, isFinished: isFinished || index + 1 < ends.count)
    }
    let isKnown = dates.contains { $0.text != nil }
    guard isKnown, !dates.contains(.wrong) else {
      problem = isFinished || dates.contains(.wrong) ? .noDate : nil
      return
    }
    let range = DateRange(from: dates.first?.text, to: dates.last?.text)
    expression = range.map { .dates($0) } ?? Expression.none
    problem = range == nil ? .reversedDates : nil
  }

  /// ASCII digits, `-` between the parts of a date, `..` between two.
  private static func plain(_ word: Substring) -> String {
    String(
      String.UnicodeScalarView(
        word.unicodeScalars.compactMap { scalar -> Unicode.Scalar? in
          switch scalar {
          case "年", "月", "/", "－", "／": "-"
          case "日", "号": nil
          case "。", "．": "."
          case "０"..."９": Unicode.Scalar(scalar.value - 0xFEE0)
          default: scalar
          }
        }))
  }

  /// One date, or the two around `..`.
  private static func ends(of text: String) -> [Substring] {
    let dots = zip(text.indices, text.indices.dropFirst()).first {
      text[$0] == "." && text[$1] == "."
    }
    guard let dots else { return [text[...]] }
    return [text[..<dots.0], text[text.index(after: dots.1)...]]
  }
}
