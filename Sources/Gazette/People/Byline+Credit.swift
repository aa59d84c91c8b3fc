// A line of credits in a form that nobody foresaw.
extension Byline {
  /// `kinds` are those of the line's characters, and perhaps more.
  init?(_ whole: GlyphSlice, of kinds: Kinds) {
    let known = Byline(form: whole, of: kinds)
    if let known, !known.mayMiss(whole, of: kinds) {
      self = known
    } else if kinds.has([.space, .colon, .divider, .opener, .comma]) || Byline.isMarked(whole),
      let row = CreditRow(whole), row.certainty >= 0.5,
      known.map({ $0.holdsTask || $0.people.count < row.people.count }) ?? true
    {
      self = Byline(row.people, certainty: max(row.certainty, known?.certainty ?? 0))
    } else if let known {
      self = known
    } else {
      return nil
    }
  }

  /// Of several labels or brackets a form reads the first; what it takes for names may be tasks.
  private func mayMiss(_ line: GlyphSlice, of kinds: Kinds) -> Bool {
    holdsTask
      || kinds.has([.colon, .divider, .opener]) && line.count { Byline.parts.contains($0.code) } > 1
  }

  private var holdsTask: Bool {
    people.contains {
      CreditWords.task($0.name[...]) != nil || CreditWords.isWhole(CreditWords.nobody, $0.name[...])
    }
  }

  private static let parts: ScalarSet = ":|丨/("

  /// A sign that stands before names or behind them.
  private static func isMarked(_ line: GlyphSlice) -> Bool {
    guard line.count <= longestMarked, let first = line.first, let last = line.last else {
      return false
    }
    return !first.kinds.has([.ideograph, .latin, .digit])
      || !last.kinds.has([.ideograph, .latin, .digit])
  }

  private static let longestMarked = 24
}
