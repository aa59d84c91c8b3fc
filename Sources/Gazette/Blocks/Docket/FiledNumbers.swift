/// A paper's number of session, meeting and count, `8-5-12-0345`, right above what it asks.
///
/// By itself it looks like a sheet's number and floats; above `案由：` it heads a record.
enum FiledNumbers {
  private static let longest = 24

  /// Puts such numbers back above their records.
  static func place(_ pieces: [Piece]) -> [Piece] {
    let numbers = pieces.filter { $0.kind == .furniture && isNumber($0.text) }
    guard !numbers.isEmpty else { return pieces }
    var pieces = pieces
    for number in numbers {
      guard let old = pieces.firstIndex(where: { $0.lines == number.lines }),
        let below = pieces.firstIndex(where: {
          $0.lines.lowerBound == number.lines.upperBound && RecordField($0.text)?.label == .cause
        })
      else { continue }
      var head = pieces.remove(at: old)
      head.kind = .short
      pieces.insert(head, at: old < below ? below - 1 : below)
    }
    return pieces
  }

  /// One group more than a day has.
  static func isNumber(_ text: GlyphSlice) -> Bool {
    guard text.count <= longest, text.first.map({ Characters.isDigit($0.code) }) ?? false else {
      return false
    }
    let dashes = text.count { $0.code == 0x2D || Characters.dashes.contains($0.code) }
    return dashes >= 3 && dashes + text.count { Characters.isDigit($0.code) } == text.count
  }
}
