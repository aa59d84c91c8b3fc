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
    var known = Array(repeating: UInt16(0), count: text.spread.count)
    for pair in known.indices where text.spread[pair] > 1 {
      known[pair] = UInt16(truncatingIfNeeded: kinds)
      kinds += 1
    }
    for paragraph in text.bounds.indices.dropLast() {
      for pair in text.pairs[text.bounds[paragraph]..<text.bounds[paragraph + 1]]
      where text.spread[Int(pair)] > 1 {
        numbers.append(known[Int(pair)])
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
