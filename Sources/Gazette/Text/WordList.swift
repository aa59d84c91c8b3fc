/// Words of one kind, found by their first or last character.
///
/// Lists are made at start-up and asked at nearly every character, so both are kept cheap: sorted
/// arrays instead of hashing, and a bit set of the characters' low bits that turns most questions
/// away.
///
/// Words are folded: a list names each once, in its simplified form, for all in which print shows it.
struct WordList: Sendable, ExpressibleByArrayLiteral {
  private let byFirst: Order
  private let byLast: Order

  init(arrayLiteral words: Word...) {
    assert(Set(words).count == words.count, "a list names a word twice, or in two of its forms")
    byFirst = Order(words) { $0.codes.first ?? 0 }
    byLast = Order(words) { $0.codes.last ?? 0 }
  }

  /// The longest word that stands at a place.
  ///
  /// Most questions are answered by the bit set, where they are asked and without a call.
  @inline(__always)
  func match(in text: some GlyphText, at index: Int) -> Word? {
    guard index < text.endIndex, byFirst.mayHold(text[index].code) else { return nil }
    return found(in: text, at: index)
  }

  /// False for most characters that no word begins with.
  @inline(__always)
  func mayBegin(with code: UInt32) -> Bool { byFirst.mayHold(code) }

  /// A bit for each value of the first characters' low ten bits, in sixteen words.
  var firsts: [UInt64] { byFirst.seen }
  /// The same of the last characters.
  var lasts: [UInt64] { byLast.seen }

  func isAnywhere(in text: some GlyphText) -> Bool {
    var index = text.startIndex
    while let place = byFirst.firstPlace(in: text, from: index) {
      if found(in: text, at: place) != nil { return true }
      index = place + 1
    }
    return false
  }

  @inline(__always)
  func startsAny(_ text: some GlyphText) -> Bool {
    match(in: text, at: text.startIndex) != nil
  }

  /// True when one of the words stands at the very end.
  @inline(__always)
  func endsAny(_ text: some GlyphText) -> Bool {
    guard let last = text.last, byLast.mayHold(last.code) else { return false }
    return isEnd(of: text, last.code)
  }

  private func found(in text: some GlyphText, at index: Int) -> Word? {
    byFirst.first(under: text[index].code) { text.has($0, at: index) }
  }

  private func isEnd(of text: some GlyphText, _ last: UInt32) -> Bool {
    byLast.first(under: last) { text.hasSuffix($0) } != nil
  }

  /// Words sorted by one of their characters; under one character longer words come first, so
  /// that the longest match wins.
  private struct Order: Sendable {
    let words: [Word]
    let keys: [UInt32]
    /// A bit for each value of the keys' low ten bits.
    let seen: [UInt64]

    init(_ words: [Word], key: (Word) -> UInt32) {
      let keyed = words.map { (key: key($0), word: $0) }
        .sorted { ($0.key, $1.word.count) < ($1.key, $0.word.count) }
      self.words = keyed.map(\.word)
      keys = keyed.map(\.key)
      seen = keys.reduce(into: Array(repeating: 0, count: 16)) {
        $0[Int($1 >> 6 & 15)] |= 1 << UInt64($1 & 63)
      }
    }

    @inline(__always)
    func mayHold(_ key: UInt32) -> Bool { seen[Int(key >> 6 & 15)] & 1 << UInt64(key & 63) != 0 }

    /// The first place of a text, from one on, where a key may stand.
    func firstPlace(in text: some GlyphText, from start: Int) -> Int? {
      let lower = text.startIndex
      let place = text.withContiguousStorageIfAvailable { text in
        seen.withUnsafeBufferPointer { seen -> Int? in
          var place = start - lower
          precondition(place >= 0)
          // No place is looked at but up to the text's count; there are 16 words of bits.
          while place < text.count {
            let key = text[place].code
            if seen[Int(key >> 6 & 15)] & 1 << UInt64(key & 63) != 0 { return place + lower }
            place &+= 1
          }
          return nil
        }
      }
      return place ?? text[start...].firstIndex { mayHold($0.code) }
    }

    func first(under key: UInt32, where isWanted: (Word) -> Bool) -> Word? {
      var lower = 0
      var upper = keys.count
      while lower < upper {
        let middle = (lower + upper) / 2
        if keys[middle] < key { lower = middle + 1 } else { upper = middle }
      }
      while lower < keys.count, keys[lower] == key {
        if isWanted(words[lower]) { return words[lower] }
        lower += 1
      }
      return nil
    }
  }
}
