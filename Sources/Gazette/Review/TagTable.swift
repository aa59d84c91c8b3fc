/// The weights of features and of one tag behind another, learnt from annotated pages.
///
/// A linear-chain conditional random field (Lafferty, McCallum, Pereira 2001); the weights are log
/// odds in sixteenths, one for each `PieceTag`. `TagWeights` holds them as text.
struct TagTable: Sendable {
  typealias Weights = SIMD4<Int32>

  static let shared = TagTable(TagWeights.features, steps: TagWeights.steps)

  /// Open addressing: nearly all features of a piece have no weight, and the first empty slot says so.
  private var keys: [UInt32]
  private var weights: [SIMD4<Int8>]
  /// The weights of the tags behind each tag.
  let steps: [Weights]

  /// What a key and its weights take in the text.
  private static let keySigns = 6
  private static let weightSigns = 2
  @inline(__always) private static var noKey: UInt32 { .max }

  init(_ text: String, steps: String) {
    let signs = Array(text.utf8)
    let tags = PieceTag.allCases.count
    let size = TagTable.keySigns + tags * TagTable.weightSigns
    var slots = 64
    while slots < signs.count / size * 3 { slots *= 2 }
    keys = Array(repeating: TagTable.noKey, count: slots)
    weights = Array(repeating: .zero, count: slots)
    self.steps = TagTable.numbers(Array(steps.utf8)[...], count: tags * tags).chunked(by: tags)
    for start in stride(from: 0, to: signs.count - size + 1, by: size) {
      let key = TagTable.number(signs[start..<(start + TagTable.keySigns)])
      let values = TagTable.numbers(signs[(start + TagTable.keySigns)...], count: tags)
      let slot = keys.withUnsafeBufferPointer {
        TagTable.slot(of: UInt32(truncatingIfNeeded: key), in: $0)
      }
      keys[slot] = UInt32(truncatingIfNeeded: key)
      weights[slot] = SIMD4(truncatingIfNeeded: SIMD4(values))
    }
  }

  /// The sums of the weights of each of some pieces' features.
  func sums(of features: PieceFeatures) -> [Weights] {
    keys.withUnsafeBufferPointer { keys in
      weights.withUnsafeBufferPointer { weights in
        (0..<features.count).map { piece in
          var sum = Weights.zero
          features.forEach(of: piece) {
            sum &+= Weights(truncatingIfNeeded: weights[TagTable.slot(of: $0, in: keys)])
          }
          return sum
        }
      }
    }
  }

  /// Where a key stands, or the empty slot that shows that it does not.
  @inline(__always)
  private static func slot(of key: UInt32, in keys: UnsafeBufferPointer<UInt32>) -> Int {
    // As in `BigramSet`; the mask keeps every slot below the count.
    var slot = Int(truncatingIfNeeded: (UInt64(key) &* 0x9E37_79B9_7F4A_7C15) >> 32)
    slot &= keys.count &- 1
    while keys[slot] != key, keys[slot] != noKey { slot = (slot &+ 1) & (keys.count &- 1) }
    return slot
  }

  // MARK: - Text

  /// Signed numbers of two signs each.
  private static func numbers(_ signs: ArraySlice<UInt8>, count: Int) -> [Int32] {
    (0..<count).map { place in
      let start = signs.startIndex + place * weightSigns
      return Int32(number(signs[start..<(start + weightSigns)])) - middle
    }
  }

  /// A weight of nothing as it stands in the text.
  private static let middle: Int32 = 2048

  /// Signs from `0` on, 64 of them, the highest first.
  private static func number(_ signs: ArraySlice<UInt8>) -> UInt64 {
    signs.reduce(0) { $0 << 6 | UInt64($1 - 0x30) }
  }
}

extension [Int32] {
  fileprivate func chunked(by size: Int) -> [TagTable.Weights] {
    stride(from: 0, to: count - size + 1, by: size).map {
      TagTable.Weights(self[$0..<($0 + size)])
    }
  }
}
