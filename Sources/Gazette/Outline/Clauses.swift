/// The clauses of a first sentence, in order.
///
/// Their places stand in the value itself: sentences are copied from list to list while they are
/// judged, and a list of its own in each would be taken and let go each time.
struct Clauses: RandomAccessCollection, Sendable {
  private let text: GlyphSlice
  /// Where each begins and ends, counted from the text's first character.
  private var bounds = SIMD16<UInt16>()
  private(set) var endIndex = 0

  var startIndex: Int { 0 }

  /// Of more clauses the last one stands for all behind the first seven; no heading has so many.
  private static let most = 8

  /// None yet.
  init(of text: GlyphSlice) { self.text = text }

  /// The whole as one.
  init(only text: GlyphSlice) {
    self.init(of: text)
    append(text.indices)
  }

  mutating func append(_ clause: Range<Int>) {
    let place = Swift.min(endIndex, Clauses.most - 1)
    bounds[2 * place] = UInt16(truncatingIfNeeded: clause.lowerBound - text.startIndex)
    bounds[2 * place + 1] = UInt16(truncatingIfNeeded: clause.upperBound - text.startIndex)
    endIndex = place + 1
  }

  subscript(place: Int) -> GlyphSlice {
    precondition(place < endIndex)
    let start = text.startIndex
    return text[start + Int(bounds[2 * place])..<start + Int(bounds[2 * place + 1])]
  }
}
