/// Where a phrase begins while an index is written, with the node and the article it stands in.
struct PhrasePlace {
  var position: UInt32
  var node: UInt32
  var article: UInt32
}

/// The frequent phrases of one length, and where they are.
struct PhraseLevel {
  struct Phrase {
    var codes: [UInt32]
    /// Which phrase of the level before it begins with.
    var parent: Int?
  }

  private(set) var phrases: [Phrase] = []
  /// Phrase by phrase, ascending within each.
  private var places: [PhrasePlace] = []
  /// Where each phrase's places begin, and where the last one's end.
  private var starts = [0]

  /// How many characters each has.
  var length: Int { phrases.first?.codes.count ?? 0 }

  func places(of phrase: Int) -> ArraySlice<PhrasePlace> {
    places[starts[phrase]..<starts[phrase + 1]]
  }

  private init() {}
}

extension PhraseLevel {
  /// The pairs of a table; `stretches` are pairs of where a stretch begins and its node.
  init(of table: PairTable, in text: TextIndexWriter, _ stretches: [UInt32]) {
    phrases = table.pairs.map { Phrase(codes: [$0.firstCode, $0.secondCode]) }
    starts = table.pairs.reduce(into: [0]) { $0.append(($0.last ?? 0) + Int($1.count)) }
    // A pair's places are as many as were counted.
    places = [PhrasePlace](
      unsafeUninitializedCapacity: starts.last ?? 0
    ) { places, used in
      var (stretch, next) = (0, starts)
      next.withUnsafeMutableBufferPointer { next in
        text.forEachArticleText { article, codes, base in
          table.forEachPair(in: codes) { pair, place in
            let position = UInt32(truncatingIfNeeded: base &+ place)
            while stretch &+ 1 < stretches.count / 2, stretches[stretch &* 2 &+ 2] <= position {
              stretch &+= 1
            }
            places[next[pair]] = PhrasePlace(
              position: position, node: stretches[stretch &* 2 &+ 1],
              article: UInt32(truncatingIfNeeded: article))
            next[pair] &+= 1
          }
        }
      }
      used = places.count
    }
  }

  /// The phrases of one character more that occur at least so often, the most frequent first.
  ///
  /// Those that may overlap themselves are left out, as are letters, for a word is found where it starts.
  func longer(
    in codes: [UInt32], of scalarCodes: ScalarCodes, atLeast least: Int, limit: Int
  ) -> PhraseLevel {
    var counts = [UInt32](repeating: 0, count: scalarCodes.scalars.count)
    var found: [(phrase: Phrase, count: UInt32)] = []
    for (number, phrase) in phrases.enumerated() {
      var met: [UInt32] = []
      for place in places(of: number) {
        // Behind every text stands a gap, so no phrase is the last there is.
        let code = codes[Int(place.position) + length]
        guard code != RegionText.gap else { continue }
        if counts[Int(code)] == 0 { met.append(code) }
        counts[Int(code)] += 1
      }
      for code in met {
        defer { counts[Int(code)] = 0 }
        let longer = phrase.codes + [code]
        guard counts[Int(code)] >= least, !longer.overlapsItself,
          !Folding.isLetter(scalarCodes.scalars[Int(code)])
        else { continue }
        found.append((Phrase(codes: longer, parent: number), counts[Int(code)]))
      }
    }
    let kept = found.sorted { one, other in
      one.count == other.count
        ? one.phrase.codes.lexicographicallyPrecedes(other.phrase.codes) : one.count > other.count
    }
    return kept.prefix(limit).reduce(into: PhraseLevel()) { level, one in
      level.add(one.phrase, places(of: one.phrase.parent ?? 0), in: codes)
    }
  }

  /// Adds a phrase with those of its parent's places at which it goes on.
  private mutating func add(
    _ phrase: Phrase, _ parentPlaces: ArraySlice<PhrasePlace>, in codes: [UInt32]
  ) {
    guard let last = phrase.codes.last else { return }
    phrases.append(phrase)
    places += parentPlaces.filter { codes[Int($0.position) + phrase.codes.count - 1] == last }
    starts.append(places.count)
  }
}

extension [UInt32] {
  fileprivate var overlapsItself: Bool {
    (1..<Swift.max(1, count)).contains { starts(with: self[$0...]) }
  }
}

extension TextIndexWriter {
  /// Hands out each article's codes in each region, and how much further on their positions are than
  /// their places in the region.
  @inline(__always)
  fileprivate func forEachArticleText(
    _ body: (_ article: Int, _ codes: ArraySlice<UInt32>, _ base: Int) -> Void
  ) {
    for (region, base) in zip(regions, bases) {
      for article in 0..<articleCount {
        body(article, region.codes[region.range(ofArticle: article)], base)
      }
    }
  }
}
