extension [String] {
  /// The word that most likely was meant, or nil when none is like it.
  func nearest(to word: String) -> String? {
    let best = map { (word: $0, distance: $0.distance(to: word)) }
      .min { $0.distance < $1.distance }
    guard let best, best.distance <= Swift.max(2, word.count / 3) else { return nil }
    return best.word
  }
}

extension String {
  /// How many characters must be put in, taken out or changed (Levenshtein's distance); two that
  /// changed places count as two.
  fileprivate func distance(to other: String) -> Int {
    var row = Array(0...other.count)
    for (index, character) in enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for (column, wanted) in other.enumerated() {
        let changed = diagonal + (character == wanted ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = Swift.min(changed, row[column] + 1, diagonal + 1)
      }
    }
    return row[other.count]
  }
}
