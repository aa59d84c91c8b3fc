/// Finds short sentences of one frame within a paragraph, each with others that carry it out.
///
/// `这是…之策。…。这是…之举。…。这是…之为。…。`
enum KeySentences {
  private static let least = 3
  private static let longest = 30

  /// Where the key sentences of a paragraph stand; empty where it has none.
  static func find(in text: GlyphSlice) -> [Range<Int>] {
    guard text.count >= 60 else { return [] }
    let sentences = split(text)
    guard sentences.count >= 2 * least else { return [] }
    for first in 0...1 {
      let keys = sentences.indices.filter {
        isBuilt(sentences[$0], like: sentences[first], in: text)
      }
      if keys.first == first, isCarriedOut(keys, sentences) { return keys.map { sentences[$0] } }
    }
    return []
  }

  private static func split(_ text: GlyphSlice) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    sentences.reserveCapacity(text.count / 32 + 1)
    var start = 0
    while start < text.count {
      let end = Sentence.end(in: text, from: start)
      sentences.append(start..<end)
      start = end + 1
      while start < text.count, text[start].kinds.has(.closer) { start += 1 }
    }
    return sentences
  }

  private static func isBuilt(_ one: Range<Int>, like other: Range<Int>, in text: GlyphSlice)
    -> Bool
  {
    let (left, right) = (text[one], text[other])
    guard (4...longest).contains(left.count), (4...longest).contains(right.count),
      Parallel.sharedStart(left, right) >= 2, !left.contains(anyOf: inner),
      !running.startsAny(left)
    else { return false }
    return true
  }

  /// At least three, none beside another, and what stands between says more than they do.
  private static func isCarriedOut(_ keys: [Int], _ sentences: [Range<Int>]) -> Bool {
    guard keys.count >= least, let last = sentences.indices.last else { return false }
    return zip(keys, keys.dropFirst() + [last + 1]).allSatisfy { key, next in
      next - key >= 2
        && sentences[next - 1].upperBound - sentences[key].upperBound > sentences[key].count
    }
  }

  private static let inner: ScalarSet = "，、：了我你他她也都"
  private static let running: WordList = [
    "我们", "他们", "同时", "因此", "其中", "全省", "全市", "全县", "今年", "去年",
  ]
}
