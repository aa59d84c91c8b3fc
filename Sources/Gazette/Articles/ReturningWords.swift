/// The pairs of a run that stand in more than one of its paragraphs, numbered without gaps.
///
/// Few pairs return, so what is counted of them stays in the processor's nearest memory.
struct ReturningWords: Sendable {
  /// The pairs' numbers, paragraph behind paragraph.
  private(set) var numbers: [UInt16] = []
  /// How many different ones there are.
  private(set) var kinds = 0
  /// Where each paragraph's pairs begin, and the end of the last.
  private var bounds = [0]

  init(of text: PairText) {
    numbers.reserveCapacity(text.pairs.count)
    // One more than each pair's number, which it gets where it is first met.
    var known = Array(repeating: Int32(0), count: text.spread.count)
    for paragraph in text.bounds.indices.dropLast() {
      for pair in text.pairs[text.bounds[paragraph]..<text.bounds[paragraph + 1]].lazy.map(Int.init)
      where text.spread[pair] > 1 {
        if known[pair] == 0 {
          kinds += 1
          known[pair] = Int32(truncatingIfNeeded: kinds)
        }
        numbers.append(UInt16(truncatingIfNeeded: known[pair] - 1))
      }
      bounds.append(numbers.count)
    }
  }

  /// Where the pairs of some paragraphs stand.
  func range(of paragraphs: Range<Int>) -> Range<Int> {
    bounds[paragraphs.lowerBound]..<bounds[paragraphs.upperBound]
  }

  func count(in paragraphs: Range<Int>) -> Int { range(of: paragraphs).count }
}
