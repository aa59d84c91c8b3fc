internal import Catalogue

extension TextIndex {
  /// What the directory tells of a frequent phrase, wherever it stands; nil of all others.
  func frequent(_ phrase: Phrase) -> PhraseEntry? {
    guard phrase.scalars.count > 1, phrase.scalars.count <= PhraseEntry.longest,
      !phrase.startsWord, !phrase.isWhole
    else { return nil }
    let wanted =
      phrase.scalars + repeatElement(0, count: PhraseEntry.longest - phrase.scalars.count)
    let rows = self[.phrases]
    var (low, high) = (0, rows.count / PhraseEntry.length)
    while low < high {
      let middle = (low + high) / 2
      if rows.scalars(of: middle).lexicographicallyPrecedes(wanted) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < rows.count / PhraseEntry.length, rows.scalars(of: low).elementsEqual(wanted) else {
      return nil
    }
    let rest = low * PhraseEntry.length + PhraseEntry.longest * 4
    return PhraseEntry(
      scalars: phrase.scalars, count: rows.number(at: rest), points: rows.number(at: rest + 4),
      row: rows.number(at: rest + 8))
  }

  /// The articles that hold a frequent phrase; nil where the bits are not there.
  func articles(of phrase: PhraseEntry) -> ArticleBits? {
    row(Int(phrase.row), of: .phraseBits)
  }
}

extension Bytes {
  /// The scalars of a row of the directory, zeros behind those of a shorter phrase.
  fileprivate func scalars(of row: Int) -> some Sequence<UInt32> {
    (0..<PhraseEntry.longest).lazy.map { self.number(at: row * PhraseEntry.length + $0 * 4) }
  }
}
