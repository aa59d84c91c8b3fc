public import Gazette

/// The searchable form of a library, folded once.
///
/// All fields stand in one buffer in the library's order, so a search is one pass over memory.
public struct Index: Sendable {
  private var text = FoldedText()
  private var entries: [Entry] = []
  private var pieces: [Piece] = []

  public init(_ issues: [Issue]) {
    for (number, issue) in issues.enumerated() {
      for (place, article) in issue.articles.enumerated() {
        append(article, issue: number, article: place)
      }
    }
  }

  /// The articles that match, in the library's order; nil when cancelled before the end.
  ///
  /// Every word of the query must stand somewhere in the article. An empty query matches nothing.
  public func search(_ query: Query, isCancelled: () -> Bool = { false }) -> [Hit]? {
    guard !query.words.isEmpty else { return [] }
    return text.bytes.withUnsafeBufferPointer { bytes in
      var hits: [Hit] = []
      for (number, piece) in pieces.enumerated() {
        if number.isMultiple(of: 16), isCancelled() { return nil }
        guard let places = places(of: query.words, in: piece, bytes) else { continue }
        hits.append(
          Hit(issue: piece.issue, article: piece.article, matches: matches(places, in: piece)))
      }
      return hits
    }
  }

  /// One field: which, and where its folded text and its shifts begin.
  private struct Entry {
    var field: Field
    var start: Int
    var firstShift: Int
  }

  /// One article: whose entries, and which stretch of the folded text.
  private struct Piece {
    var issue: Int
    var article: Int
    var entries: Range<Int>
    var bytes: Range<Int>
  }

  private mutating func append(_ article: Article, issue: Int, article place: Int) {
    let (firstEntry, firstByte) = (entries.count, text.bytes.count)
    for (field, content) in article.fields() {
      entries.append(
        Entry(field: field, start: text.bytes.count, firstShift: text.shifts.count))
      text.append(content)
    }
    pieces.append(
      Piece(
        issue: issue, article: place, entries: firstEntry..<entries.count,
        bytes: firstByte..<text.bytes.count))
  }

  /// Where the words stand in an article, in order and joined where they overlap; nil unless all do.
  private func places(
    of words: [Word], in piece: Piece, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> [Range<Int>]? {
    var all: [Range<Int>] = []
    for word in words {
      let found = word.occurrences(in: bytes, within: piece.bytes)
      guard !found.isEmpty else { return nil }
      all += found
    }
    return words.count == 1 ? all : joined(all)
  }

  /// Places in the folded text told by field and in the field's own bytes.
  private func matches(_ places: [Range<Int>], in piece: Piece) -> [Match] {
    var matches: [Match] = []
    var entry = piece.entries.lowerBound
    var next = places.startIndex
    while next < places.endIndex {
      while entry + 1 < piece.entries.upperBound,
        entries[entry + 1].start <= places[next].lowerBound
      {
        entry += 1
      }
      let end = entry + 1 < entries.count ? entries[entry + 1].start : text.bytes.count
      let last = places[next...].firstIndex { $0.lowerBound >= end } ?? places.endIndex
      let spans = places[next..<last].map { original($0, entry: entry) }
      matches.append(Match(field: entries[entry].field, spans: spans))
      next = last
    }
    return matches
  }

  private func original(_ place: Range<Int>, entry: Int) -> Range<Int> {
    let start = entries[entry].start
    let first = shift(at: place.lowerBound, entry: entry)
    let last = shift(at: place.upperBound, entry: entry)
    let isAtShift = last.map { Int($0.offset) == place.upperBound } ?? false
    let distance = (isAtShift ? last?.before : last?.after) ?? 0
    return place.lowerBound - start + Int(first?.after ?? 0)..<place.upperBound - start
      + Int(distance)
  }

  /// The last shift of an entry at or before an offset, found by halving.
  private func shift(at offset: Int, entry: Int) -> FoldedText.Shift? {
    var low = entries[entry].firstShift
    let first = low
    var high = entry + 1 < entries.count ? entries[entry + 1].firstShift : text.shifts.count
    while low < high {
      let middle = (low + high) / 2
      if text.shifts[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    return low > first ? text.shifts[low - 1] : nil
  }
}

private func joined(_ places: [Range<Int>]) -> [Range<Int>] {
  places.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { joined, place in
    guard let last = joined.last, place.lowerBound < last.upperBound else {
      return joined.append(place)
    }
    joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, place.upperBound)
  }
}
