/// What combines with a cell's first scalar: up to three scalars in one word.
///
/// A word because screens are thousands of cells, made, compared and dropped with every key, and
/// an array in each would have to be counted every time. Three because no text needs more: the
/// longest in use are a base with two marks, and a hand with skin and selector.
struct Marks: Sendable, Equatable {
  /// The first scalar in the lowest 21 bits; no scalar is 0, which never combines.
  private var bits: UInt64 = 0

  /// None, as nearly always.
  init() {}

  init(_ scalars: some Sequence<Unicode.Scalar>) {
    for (index, scalar) in scalars.prefix(Marks.capacity).enumerated() {
      bits |= UInt64(scalar.value) << (Marks.width * index)
    }
  }

  var isEmpty: Bool { bits == 0 }

  var scalars: [Unicode.Scalar] {
    guard !isEmpty else { return [] }
    return (0..<Marks.capacity).compactMap { index in
      let value = UInt32(truncatingIfNeeded: bits >> (Marks.width * index)) & 0x1F_FFFF
      return value == 0 ? nil : Unicode.Scalar(value)
    }
  }

  private static let capacity = 3
  private static let width = 21
}
