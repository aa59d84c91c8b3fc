internal import Catalogue

extension TextIndex {
  /// What the directory tells of a phrase that is a frequent pair, wherever it stands; nil of all others.
  func pair(_ phrase: Phrase) -> PairEntry? {
    guard phrase.scalars.count == 2, !phrase.startsWord, !phrase.isWhole else { return nil }
    let rows = self[.pairs]
    var (low, high) = (0, rows.count / PairEntry.length)
    while low < high {
      let middle = (low + high) / 2
      let entry = PairEntry(rows, at: middle)
      if (entry.first, entry.second) < (phrase.scalars[0], phrase.scalars[1]) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    let entry = PairEntry(rows, at: low)
    return [entry.first, entry.second] == phrase.scalars ? entry : nil
  }

  /// The articles that hold a pair; nil where the bits are not there.
  func articles(of pair: PairEntry) -> ArticleBits? {
    row(Int(pair.row), of: .pairBits)
  }
}

extension PairEntry {
  fileprivate init(_ rows: Bytes, at place: Int) {
    let start = place * Self.length
    first = rows.number(at: start)
    second = rows.number(at: start + 4)
    count = rows.number(at: start + 8)
    points = rows.number(at: start + 12)
    row = rows.number(at: start + 16)
  }
}
