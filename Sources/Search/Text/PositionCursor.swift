/// Walks through a list of positions, forwards only, by steps or by skips.
///
/// Unsafe memory, bounded thus: a `PositionList` makes it only of bytes that are as long as the shape
/// says. `bit` is compared with the length of the high bits before a word is read, and `index` with
/// the count before low bits are read; the low bits have a word to spare. Damaged bits therefore give
/// wrong positions, never a read outside.
struct PositionCursor: ListCursor {
  private let high: UnsafeRawPointer
  private let low: UnsafeRawPointer
  private let samples: UnsafeRawPointer
  private let count: Int
  private let highBitCount: Int
  private let sampleCount: Int
  private let lowWidth: UInt64
  private let lowMask: UInt64
  /// The bit to look at next, and how many ones stand before it.
  private var bit = 0
  private var index = 0

  /// How many positions can be walked through while one is found by skipping; measured.
  static let stepsPerSkip = 12

  init(_ bytes: UnsafeRawPointer, _ shape: PositionListShape) {
    samples = bytes
    high = bytes + shape.highStart
    low = bytes + shape.lowStart
    count = shape.count
    highBitCount = shape.highWordCount * 64
    sampleCount = shape.sampleCount
    lowWidth = UInt64(shape.lowWidth)
    lowMask = 1 &<< UInt64(shape.lowWidth) &- 1
  }

  /// What the loop needs is held in its own variables, for the compiler leaves those of a value it was lent
  /// in memory.
  @inline(__always)
  mutating func forEach(below limit: Int, _ body: (_ position: Int, _ isOne: Int) -> Void) {
    guard bit < highBitCount, index < count else { return }
    let (high, low, lowWidth, lowMask) = (high, low, lowWidth, lowMask)
    let (count, highBitCount) = (count, highBitCount)
    var index = index
    var base = bit & ~63
    var word = load(high, base) & (UInt64.max &<< UInt64(bit & 63))
    var lowBit = UInt64(truncatingIfNeeded: index) &* lowWidth
    defer { self.index = index }
    repeat {
      while word == 0 {
        base &+= 64
        guard base < highBitCount else {
          bit = base
          return
        }
        word = load(high, base)
      }
      let one = base &+ word.trailingZeroBitCount
      let lowBits = load(low, lowBit) & lowMask
      let position = (one &- index) &<< Int(lowWidth) | Int(truncatingIfNeeded: lowBits)
      guard position < limit else {
        bit = one
        return
      }
      body(position, 1)
      word &= word &- 1
      lowBit &+= lowWidth
      index &+= 1
    } while index < count
    bit = highBitCount
  }

  /// Moves to the bucket of a position, unless the cursor is there or behind it.
  @inline(__always)
  mutating func skip(to position: Int) {
    let bucket = position &>> Int(lowWidth)
    var missing = bucket - (bit - index)
    guard missing > 0 else { return }
    let sample = bucket / PositionListShape.bucketsPerSample
    if sample > (bit - index) / PositionListShape.bucketsPerSample, sample <= sampleCount {
      let ones = samples.loadUnaligned(fromByteOffset: (sample - 1) * 4, as: UInt32.self)
      index = min(Int(ones), count)
      bit = index + sample * PositionListShape.bucketsPerSample
      missing = bucket - sample * PositionListShape.bucketsPerSample
    }
    skipZeros(missing)
    index = min(bit - bucket, count)
  }

  /// True when the list has a position; those before it are skipped.
  @inline(__always)
  mutating func contains(_ position: Int) -> Bool {
    skip(to: position)
    let wanted = UInt64(truncatingIfNeeded: position) & lowMask
    var (bit, index) = (bit, index)
    while index < count, bit < highBitCount, load(high, bit) &>> UInt64(bit & 63) & 1 == 1 {
      let found = lowBits(index)
      if found >= wanted { return found == wanted }
      bit += 1
      index += 1
    }
    return false
  }

  /// Moves behind so many zeros, or to the end.
  @inline(__always)
  private mutating func skipZeros(_ count: Int) {
    var missing = count
    guard missing > 0, bit < highBitCount else { return }
    var zeros = ~load(high, bit) &>> UInt64(bit & 63)
    while true {
      let found = zeros.nonzeroBitCount
      if found >= missing {
        bit += zeros.place(ofOne: missing) + 1
        return
      }
      missing -= found
      bit = (bit | 63) + 1
      guard bit < highBitCount else { return }
      zeros = ~load(high, bit)
    }
  }

  @inline(__always)
  private func lowBits(_ index: Int) -> UInt64 {
    load(low, UInt64(truncatingIfNeeded: index) &* lowWidth) & lowMask
  }
}

/// The word that holds a bit.
@inline(__always)
private func load(_ words: UnsafeRawPointer, _ bit: Int) -> UInt64 {
  UInt64(littleEndian: words.loadUnaligned(fromByteOffset: (bit &>> 6) &<< 3, as: UInt64.self))
}

/// The bits from a bit on, 57 at least.
@inline(__always)
private func load(_ words: UnsafeRawPointer, _ bit: UInt64) -> UInt64 {
  let word = words.loadUnaligned(fromByteOffset: Int(bit &>> 3), as: UInt64.self)
  return UInt64(littleEndian: word) &>> (bit & 7)
}

extension UInt64 {
  /// The place of the n-th one, counted from 1; there must be so many.
  @inline(__always)
  fileprivate func place(ofOne number: Int) -> Int {
    var (rest, place, missing) = (self, 0, number - 1)
    for width in [32, 16, 8] as [UInt64] {
      let ones = (rest & (1 &<< width &- 1)).nonzeroBitCount
      if missing >= ones {
        missing -= ones
        rest = rest &>> width
        place += Int(width)
      }
    }
    for _ in 0..<missing { rest &= rest &- 1 }
    return place + rest.trailingZeroBitCount
  }
}
