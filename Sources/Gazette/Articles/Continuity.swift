/// Where in a run of paragraphs one article may end and the next begin, by their words alone.
///
/// An article's own words return from paragraph to paragraph and stop where another begins. Two
/// measures see that: how few words tie a paragraph to the text just above it, and how well a
/// stretch of paragraphs foretells its own words. Both are linear in the run's length.
struct Continuity: Sendable {
  /// For each paragraph from 0, held fast by what stands above, to 1, not tied to it at all.
  let depths: [Double]
  private let words: ReturningWords

  init(_ texts: [GlyphSlice]) {
    let text = PairText(texts)
    let ties = Continuity.ties(text)
    depths = ties.indices.map { Continuity.depth(at: $0, in: ties) }
    words = ReturningWords(of: text)
  }

  // MARK: - Ties

  /// A pair that was away for more pairs than this says nothing of the text between.
  private static let farthest: Int32 = 80

  /// For each paragraph the weight of the pairs that stand close above and come back in it or
  /// below.
  ///
  /// These are lexical chains (Galley and others 2003), weighted by inverse document frequency.
  private static func ties(_ text: PairText) -> [Double] {
    let count = text.bounds.count - 1
    let weights = (0...count).map { spread in
      spread < 2 ? 0 : Logarithm.of(Double(count + 1) / Double(spread))
    }
    var last = Array(repeating: (paragraph: Int32(-1), place: Int32(0)), count: text.spread.count)
    var steps = Array(repeating: 0.0, count: count + 1)
    for paragraph in 0..<count {
      for place in text.bounds[paragraph]..<text.bounds[paragraph + 1] {
        let pair = Int(text.pairs[place])
        let before = last[pair]
        last[pair] = (Int32(paragraph), Int32(place))
        guard before.paragraph >= 0, before.paragraph < paragraph,
          Int32(place) - before.place <= farthest
        else { continue }
        let weight = weights[Int(text.spread[pair])]
        steps[Int(before.paragraph) + 1] += weight
        steps[paragraph + 1] -= weight
      }
    }
    var sum = 0.0
    return steps.dropLast().map { step in
      sum += step
      return sum
    }
  }

  /// How far the ties fall below the nearest height on the lower side (Hearst 1997).
  private static func depth(at index: Int, in ties: [Double]) -> Double {
    guard index > 0 else { return 0 }
    let left = height(from: index, in: ties, step: -1)
    let right = height(from: index, in: ties, step: 1)
    let height =
      index == 1 || index == ties.count - 1 ? max(left, right) : min(left, right)
    return height > 0 ? max(0, 1 - ties[index] / height) : 0
  }

  private static func height(from index: Int, in ties: [Double], step: Int) -> Double {
    var best = ties[index]
    var next = index + step
    while next > 0, next < ties.count, abs(next - index) <= 4, ties[next] >= best {
      best = ties[next]
      next += step
    }
    return best
  }

  // MARK: - Unity

  /// How well each stretch between two edges foretells its own words: `[start][end - start - 1]`.
  ///
  /// The likelihood of the words that return in the run, under the stretch's own frequencies with
  /// Laplace's correction (Utiyama and Isahara 2001), as a share of the run's length.
  func unities(between edges: [Int]) -> [[Double]] {
    let length = Double(max(1, words.count(in: edges[0]..<edges[edges.count - 1])))
    let kinds = Double(words.kinds)
    return edges.indices.dropLast().map { start in
      var tally = WordTally(kinds: words.kinds)
      var sum = 0.0
      var read = 0.0
      return (start..<(edges.count - 1)).map { block in
        let range = words.range(of: edges[block]..<edges[block + 1])
        tally.add(words.numbers[range], to: &sum)
        read += Double(range.count)
        return Continuity.share * (sum - read * Logarithm.of(read + 2 * kinds + 1)) / length
      }
    }
  }

  /// What unity counts for beside titles, each of which counts 1; found on made pages.
  private static let share = 100.0
}

/// How often each word stands in a stretch, and what that adds to its likelihood.
private struct WordTally {
  /// Up to the most for which a gain is known.
  private var counts: [UInt8]

  init(kinds: Int) {
    counts = Array(repeating: 0, count: kinds)
  }

  mutating func add(_ words: ArraySlice<UInt16>, to sum: inout Double) {
    // Asking a static constant takes a call, and changing an array a look at who else holds it:
    // here at every word.
    let gains = WordTally.gains.span
    var counts = counts.mutableSpan
    for word in words {
      let count = counts[Int(word)]
      sum += gains[Int(count)]
      counts[Int(word)] = count < UInt8.max ? count &+ 1 : count
    }
  }

  /// What one more of a word adds to the likelihood, by how many there are already.
  private static let gains = (1...256).map { count in
    let count = Double(count)
    return count * Logarithm.of(count + 1) - (count - 1) * Logarithm.of(count)
  }
}
