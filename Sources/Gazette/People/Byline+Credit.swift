// A line of credits in a form that nobody foresaw.
extension Byline {
  /// `kinds` are those of the line's characters, and perhaps more.
  init?(_ whole: GlyphSlice, of kinds: Kinds) {
    let known = Byline(form: whole, of: kinds)
    if let known, !known.mayMiss(whole, of: kinds) {
      self = known
    } else if Byline.mayBeRow(whole, of: kinds), let row = CreditRow(whole), row.certainty >= 0.5,
      known.map({ $0.holdsTask || $0.people.count < row.people.count }) ?? true
    {
      self = Byline(row.people, certainty: max(row.certainty, known?.certainty ?? 0))
    } else if let known {
      self = known
    } else {
      return nil
    }
  }

  /// Words parted by more than commas, or few of them: printed lines of running text are no row.
  private static func mayBeRow(_ line: GlyphSlice, of kinds: Kinds) -> Bool {
    guard line.count <= CreditRow.longest else { return false }
    return kinds.has([.space, .colon, .divider]) || line.count <= longestMarked && isMarked(line)
      || kinds.has([.comma, .opener]) && line.count <= longestClause
  }

  private static let longestClause = 36

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
