/// What the words of a page's rows tell: whether each head's return in its own text only, and how much
/// the texts have in common.
struct HeadRowWords {
  /// The mean share of a head's pairs of characters that its own text has, the first row's left out.
  let own: Double
  /// The same of the texts right above and below.
  let across: Double
  /// The share of the first head's pairs that its own text has.
  let firstOwn: Double
  /// The share of them that the other texts have together.
  let firstElsewhere: Double

  private let texts: [[GlyphSlice]]

  /// Characters of each text that are looked at, and for what they share.
  private static let longest = 800
  private static let longestShared = 500

  init(_ rows: [HeadRow], in pieces: [Piece]) {
    texts = rows.map { row in
      HeadRowWords.begin(of: pieces[row.text], most: HeadRowWords.longest)
    }
    var numbers = BigramNumbers(
      most: rows.reduce(0) { $0 + $1.lines.reduce(0) { $0 + pieces[$1].text.count } })
    let lines = rows.map { row in
      row.lines.map { line in
        var pairs: [Int] = []
        Bigram.forEach(in: pieces[line].text) { pairs.append(numbers.insert($0)) }
        return pairs
      }
    }
    let heads = lines.map { $0.flatMap(\.self) }
    let known = texts.map { texts in
      var known = Array(repeating: false, count: numbers.count)
      for text in texts { numbers.forEach(in: text) { known[$0] = true } }
      return known
    }
    // A deck may say what the text says in other words.
    own = HeadRowWords.mean(
      lines.indices.dropFirst().map { row in
        lines[row].reduce(0) { max($0, HeadRowWords.share($1, in: known[row])) }
      })
    across = HeadRowWords.mean(
      heads.indices.dropFirst().map {
        (HeadRowWords.share(heads[$0], in: known[$0 - 1])
          + HeadRowWords.share(heads[$0 - 1], in: known[$0])) / 2
      })
    // Above a first heading stands the headline of all.
    let most = rows.dropFirst().reduce(1) { max($0, $1.lines.count) }
    let first = lines[0].count > most ? lines[0][0] : heads[0]
    firstOwn = HeadRowWords.share(first, in: known[0])
    let elsewhere = known.dropFirst().reduce(
      into: Array(repeating: false, count: numbers.count)
    ) { all, known in
      for number in all.indices where known[number] { all[number] = true }
    }
    firstElsewhere = HeadRowWords.share(first, in: elsewhere)
  }

  /// The mean share of a text's threes of ideographs that the texts above have; dear.
  var shared: Double {
    var above = BigramSet(usual: texts.count * HeadRowWords.longestShared)
    var countAbove = 0
    let shares = texts.enumerated().map { place, texts -> Double in
      var own = BigramSet(usual: HeadRowWords.longestShared)
      var threes: [UInt64] = []
      var known = 0
      var room = HeadRowWords.longestShared
      for text in texts where room > 0 {
        HeadRowWords.forEachThree(in: text.prefix(room)) { three in
          guard !own.contains(three) else { return }
          own.insert(three)
          threes.append(three)
          if place > 0, above.contains(three) { known += 1 }
        }
        room -= text.count
      }
      defer {
        for three in threes { above.insert(three) }
        countAbove += threes.count - known
      }
      return Double(known) / Double(max(1, min(threes.count, countAbove)))
    }
    return HeadRowWords.mean(Array(shares.dropFirst()))
  }

  private static func share(_ head: [Int], in known: [Bool]) -> Double {
    head.isEmpty ? 0 : Double(head.count { known[$0] }) / Double(head.count)
  }

  private static func mean(_ values: [Double]) -> Double {
    values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
  }

  private static func begin(of pieces: ArraySlice<Piece>, most: Int) -> [GlyphSlice] {
    var room = most
    return pieces.compactMap { piece in
      guard room > 0, piece.kind == .body else { return nil }
      defer { room -= piece.text.count }
      return piece.text.prefix(room)
    }
  }

  /// No code is wider than 21 bits.
  private static func forEachThree(in text: GlyphSlice, _ body: (UInt64) -> Void) {
    var (first, second): (UInt32, UInt32) = (0, 0)
    for glyph in text {
      let code = Characters.isIdeograph(glyph.code) ? glyph.code : 0
      if code != 0, first != 0, second != 0 {
        body(UInt64(first) << 42 | UInt64(second) << 21 | UInt64(code))
      }
      (first, second) = (second, code)
    }
  }
}
