internal import Catalogue

/// The phrases of two to six characters that stand in most articles, with all that a search for them
/// tells: how often, in how many points, in which articles.
///
/// Most words of Chinese have two characters, what newspapers repeat has four to six, and the lists of such
/// characters are the longest; so these few answers save most of the time that further characters take.
struct FrequentPhrases {
  /// A row for each phrase, ascending by its scalars: a `PhraseEntry`.
  private(set) var directory: [UInt8] = []
  private(set) var articleBits: [UInt64] = []
  private let wordsPerRow: Int

  /// More are not kept: their rows take 2.7 % of the text at most, of made libraries half a per cent.
  private static let pairLimit = 512
  private static let longerLimit = 256

  /// `stretches` are pairs of where a stretch begins and its node.
  init(_ text: TextIndexWriter, stretches: [UInt32]) {
    wordsPerRow = (text.articleCount + 63) / 64
    let least = max(2, text.articleCount / 2)
    var level = PhraseLevel(
      of: PairTable(text, atLeast: least, limit: Self.pairLimit), in: text, stretches)
    let codes = text.regions.flatMap(\.codes)
    var entries: [PhraseEntry] = []
    var (rows, rest) = ([UInt32](), Self.longerLimit)
    while !level.phrases.isEmpty {
      rows = add(level, parentRows: rows, to: &entries, in: text)
      guard level.length < PhraseEntry.longest else { break }
      level = level.longer(in: codes, of: text.scalarCodes, atLeast: least, limit: rest)
      rest -= level.phrases.count
    }
    write(entries)
  }

  /// Adds what the directory tells of a level's phrases; tells the rows of their bits.
  private mutating func add(
    _ level: PhraseLevel, parentRows: [UInt32], to entries: inout [PhraseEntry],
    in text: TextIndexWriter
  ) -> [UInt32] {
    /// For each node the phrase that was last seen there.
    var seen = [Int](repeating: -1, count: text.pointWriter.count)
    return level.phrases.indices.map { number in
      let phrase = level.phrases[number]
      let places = level.places(of: number)
      let row = row(of: places, parent: phrase.parent.map { parentRows[$0] })
      let points = places.reduce(into: UInt32(0)) { count, place in
        guard place.node != PointWriter.outside, seen[Int(place.node)] != number else { return }
        seen[Int(place.node)] = number
        count += 1
      }
      entries.append(
        PhraseEntry(
          scalars: phrase.codes.map { text.scalarCodes.scalars[Int($0)] },
          count: UInt32(places.count), points: points, row: row))
      return row
    }
  }

  /// The row of bits for the articles of some places: the parent's where it has no others, for what begins
  /// like a fixed phrase mostly goes on like it.
  private mutating func row(of places: ArraySlice<PhrasePlace>, parent: UInt32?) -> UInt32 {
    let start = articleBits.count
    articleBits += repeatElement(0, count: wordsPerRow)
    articleBits.withUnsafeMutableBufferPointer { bits in
      for place in places {
        bits[start &+ Int(place.article &>> 6)] |= 1 &<< UInt64(place.article & 63)
      }
    }
    if let parent, case let first = Int(parent) * wordsPerRow,
      articleBits[first..<first + wordsPerRow] == articleBits[start...]
    {
      articleBits.removeLast(wordsPerRow)
      return parent
    }
    return UInt32(start / max(1, wordsPerRow))
  }

  private mutating func write(_ entries: [PhraseEntry]) {
    var record = RecordWriter()
    for entry in entries.sorted(by: { $0.scalars.lexicographicallyPrecedes($1.scalars) }) {
      let missing = PhraseEntry.longest - entry.scalars.count
      for scalar in entry.scalars + repeatElement(0, count: missing) { record.write(fixed: scalar) }
      for value in [entry.count, entry.points, entry.row] { record.write(fixed: value) }
    }
    directory = record.bytes
  }
}
