/// Ascending numbers as bits, in which the number of a row and the row of a number are found at once.
///
/// A search of a large library finds hundreds of thousands of articles at every key: as bits they are
/// put together, handed on and compared in no time.
///
///     let found: NumberSet = [2, 3, 70]
///     found[2]          // 70
///     found.row(of: 4)  // 2: the next one's
public struct NumberSet: Sendable, Equatable {
  /// The last one is not 0, so that equal sets have equal words.
  private let words: [UInt64]
  /// How many numbers stand before each block of words, and in all.
  private let ranks: [Int]

  private static let wordsPerBlock = 8

  /// The numbers of a sequence in any order; none may be negative.
  public init(_ numbers: some Sequence<Int>) {
    var words: [UInt64] = []
    for number in numbers {
      let word = number >> 6
      if word >= words.count { words += repeatElement(0, count: word + 1 - words.count) }
      words[word] |= 1 << UInt64(number & 63)
    }
    self.init(words: words)
  }

  /// Sets of bits put together, each with the number that its first bit stands for.
  ///
  /// They must not reach into each other; bits of a set's last word may stay behind its end if they are 0.
  init(_ parts: [(first: Int, words: [UInt64])]) {
    let count = parts.map { $0.first >> 6 + $0.words.count + 1 }.max() ?? 0
    var words = [UInt64](repeating: 0, count: count)
    for part in parts {
      let (place, shift) = (part.first >> 6, UInt64(part.first & 63))
      for (number, word) in part.words.enumerated() {
        words[place + number] |= word &<< shift
        if shift > 0 { words[place + number + 1] |= word &>> (64 - shift) }
      }
    }
    self.init(words: words)
  }

  private init(words: [UInt64]) {
    var words = words
    while words.last == 0 { words.removeLast() }
    var (ranks, rank) = ([0], 0)
    for start in stride(from: 0, to: words.count, by: Self.wordsPerBlock) {
      for word in words[start..<Swift.min(start + Self.wordsPerBlock, words.count)] {
        rank += word.nonzeroBitCount
      }
      ranks.append(rank)
    }
    (self.words, self.ranks) = (words, ranks)
  }

  public func contains(_ number: Int) -> Bool {
    guard number >= 0, number >> 6 < words.count else { return false }
    return words[number >> 6] >> UInt64(number & 63) & 1 == 1
  }

  /// How many numbers are smaller than a given one: its row, or that of the next one.
  public func row(of number: Int) -> Int {
    guard number > 0 else { return 0 }
    let last = number >> 6
    guard last < words.count else { return count }
    let block = last / Self.wordsPerBlock
    let before = words[block * Self.wordsPerBlock..<last].reduce(ranks[block]) {
      $0 + $1.nonzeroBitCount
    }
    return before + (words[last] & (1 << UInt64(number & 63) - 1)).nonzeroBitCount
  }
}

extension NumberSet: RandomAccessCollection, ExpressibleByArrayLiteral {
  public init(arrayLiteral numbers: Int...) {
    self.init(numbers)
  }

  public var startIndex: Int { 0 }
  public var endIndex: Int { ranks[ranks.count - 1] }

  /// The number in a row, counted from 0.
  public subscript(row: Int) -> Int {
    precondition(row >= 0 && row < count, "no such row")
    var rest = row
    var word = block(ofRow: row) * Self.wordsPerBlock
    rest -= ranks[word / Self.wordsPerBlock]
    while rest >= words[word].nonzeroBitCount {
      rest -= words[word].nonzeroBitCount
      word += 1
    }
    var bits = words[word]
    for _ in 0..<rest { bits &= bits - 1 }
    return word * 64 + bits.trailingZeroBitCount
  }

  /// Walks through the words, which is faster than row by row.
  public func makeIterator() -> AnyIterator<Int> {
    var (word, bits) = (0, words.first ?? 0)
    return AnyIterator { [words] in
      while bits == 0 {
        word += 1
        guard word < words.count else { return nil }
        bits = words[word]
      }
      defer { bits &= bits - 1 }
      return word * 64 + bits.trailingZeroBitCount
    }
  }

  /// The block that holds a row, found by halving.
  private func block(ofRow row: Int) -> Int {
    var (low, high) = (0, ranks.count - 1)
    while low + 1 < high {
      let middle = (low + high) / 2
      if ranks[middle] <= row { low = middle } else { high = middle }
    }
    return low
  }
}
