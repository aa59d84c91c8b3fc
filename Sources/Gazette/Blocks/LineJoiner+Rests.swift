/// Lines that a reader of printed pages parted, or that say the same twice.
extension LineJoiner {
  /// Whether two lines of a character each belong to one of a record's labels; nil where they are none.
  func isOneLabel(_ place: Int) -> Bool? {
    let furthest = max(0, place - LineJoiner.mostSingle)
    let first = (furthest..<place).last { text($0).count != 1 }.map { $0 + 1 } ?? furthest
    let run = GlyphSlice.joined(
      (first..<stream.count).prefix { $0 < first + LineJoiner.mostSingle && text($0).count == 1 }
        .map { text($0) })
    guard let label = RecordField.labels(in: run).first(where: { $0.contains(place - first) })
    else { return nil }
    return label.lowerBound < place - first
  }

  private static let mostSingle = 16

  /// A line that says the line above again is a second print of it.
  func isEcho(_ place: Int) -> Bool {
    let (above, below) = (text(place - 1), text(place))
    return above.count == below.count && above.first?.code == below.first?.code
      && below.count >= LineJoiner.shortestEcho
      && zip(above, below).allSatisfy { $0.code == $1.code }
  }

  private static let shortestEcho = 6

  /// A comma or a stop begins no line: a reader of printed pages parted it from the line above.
  static func isRest(_ text: GlyphSlice) -> Bool {
    text.first.map { clauseMarks.contains($0.code) } ?? false
  }

  private static let clauseMarks: ScalarSet = "，。、；"
}
