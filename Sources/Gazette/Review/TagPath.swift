/// The likeliest tags of a page's pieces, all at once (Viterbi 1967).
struct TagPath {
  private let scores: [TagTable.Weights]
  private let table: TagTable

  /// Pieces that are fixed can be nothing but `other`.
  init(_ features: PieceFeatures, isFixed: [Bool], table: TagTable = .shared) {
    self.table = table
    var scores = table.sums(of: features)
    for piece in scores.indices where isFixed[piece] { scores[piece] = TagPath.onlyOther }
    self.scores = scores
  }

  /// More than all weights of a piece together.
  private static let onlyOther = TagTable.Weights(0, -100_000, -100_000, -100_000)

  /// How much speaks for some tags, in sixteenths of log odds.
  func score(of tags: [PieceTag]) -> Int32 {
    var sum: Int32 = 0
    for (index, tag) in tags.enumerated() {
      sum += scores[index][tag.rawValue]
      if index > 0 { sum += table.steps[tags[index - 1].rawValue][tag.rawValue] }
    }
    return sum
  }

  var best: [PieceTag] {
    guard var ways = scores.first else { return [] }
    var steps: [[PieceTag]] = []
    steps.reserveCapacity(scores.count)
    for score in scores.dropFirst() {
      var next = TagTable.Weights.zero
      var from = [PieceTag](repeating: .other, count: PieceTag.allCases.count)
      for tag in PieceTag.allCases {
        var best = Int32.min
        for before in PieceTag.allCases {
          let way = ways[before.rawValue] + table.steps[before.rawValue][tag.rawValue]
          if way > best { (best, from[tag.rawValue]) = (way, before) }
        }
        next[tag.rawValue] = best + score[tag.rawValue]
      }
      steps.append(from)
      ways = next
    }
    var tag = PieceTag.allCases.max { ways[$0.rawValue] < ways[$1.rawValue] } ?? .other
    var path = [tag]
    for step in steps.reversed() {
      tag = step[tag.rawValue]
      path.append(tag)
    }
    return path.reversed()
  }
}
