/// What speaks for a piece's tag: its own traits, its neighbours', and what it was taken for.
///
/// A feature is the number of a template and a value; each has weights in `TagTable`. A template's
/// number never changes but with the table.
struct PieceFeatures {
  private let traits: [PieceTraits]
  /// Of the whole page, each in a few steps.
  private let shorts: UInt32
  private let bodies: UInt32
  private let usualLength: UInt32
  private let articles: UInt32

  init(_ pieces: [Piece], roles: [PieceRole], articles: Int) {
    var shared = SharedPairs(pieces)
    var traits = zip(pieces, roles).map { PieceTraits($0, role: $1) }
    let starts = PieceFeatures.repeats(pieces.map { $0.text.prefix(2) })
    let ends = PieceFeatures.repeats(pieces.map { $0.text.suffix(2) })
    let series = PieceSeries.all(of: pieces)
    for index in traits.indices {
      traits[index].series = series[index]
      traits[index].sameStart = starts[index]
      traits[index].sameEnd = ends[index]
      (traits[index].below, traits[index].above) = shared.shares(of: index)
    }
    self.traits = traits
    let count = max(1, pieces.count)
    shorts = PieceFeatures.step(pieces.count { $0.kind == .short })
    bodies = UInt32(5 * pieces.count { $0.kind == .body } / count)
    let lengths = traits.filter { $0.kind == 0 }.map(\.length).sorted()
    usualLength = lengths.isEmpty ? 0 : lengths[lengths.count / 2]
    self.articles = PieceFeatures.step(articles)
  }

  /// Twice as many are one step more, up to five.
  private static func step(_ count: Int) -> UInt32 {
    UInt32(min(5, Int.bitWidth - 1 - (count + 1).leadingZeroBitCount))
  }

  /// For each of some beginnings or ends how many are the same, 4 for more.
  private static func repeats(_ parts: [GlyphSlice]) -> [UInt32] {
    var known = BigramNumbers(most: parts.count)
    var counts: [UInt32] = []
    let numbers = parts.map { part in
      let number = known.insert(part.reduce(0) { $0 << 32 | UInt64($1.code) })
      if number == counts.count { counts.append(0) }
      counts[number] += 1
      return number
    }
    return numbers.map { min(4, counts[$0]) }
  }

  var count: Int { traits.count }

  /// Calls `body` with the key of each feature of a piece: a template and a value of 24 bits.
  @inline(__always)
  func forEach(of index: Int, _ body: (UInt32) -> Void) {
    let own = traits[index]
    var template: UInt32 = 0
    func add(_ value: UInt32) {
      body(template << 24 | value & 0xFF_FFFF)
      template += 1
    }
    func addWords(_ words: UInt64) {
      var left = words
      while left != 0 {
        body(template << 24 | UInt32(left.trailingZeroBitCount))
        left &= left - 1
      }
      template += 1
    }
    add(own.kind)
    add(own.length)
    add(own.lastCode)
    add(own.firstCode)
    add(own.commas)
    add(own.stops)
    add(own.number)
    add(own.dates)
    add(own.role)
    add(own.flags)
    add(own.sameStart)
    add(own.sameEnd)
    add(own.below)
    add(own.above)
    add(own.kind << 4 | own.length / 3)
    add(own.below << 3 | own.above)
    addWords(own.head)
    addWords(own.tail)
    add(UInt32(min(6, index)))
    add(UInt32(min(6, traits.count - 1 - index)))
    add(own.lines)
    add(own.length &+ 32 &- usualLength)
    add(shorts << 4 | own.kind)
    add(bodies << 4 | own.kind)
    add(usualLength / 2 << 4 | own.kind)
    add(articles << 4 | own.role)
    add(shorts << 4 | own.role)
    for place in stride(from: index - 1, through: index + 1, by: 2) {
      guard place >= 0, place < traits.count else {
        template += 13
        continue
      }
      let next = traits[place]
      add(next.kind)
      add(next.length)
      add(next.lastCode)
      add(next.firstCode)
      add(next.commas)
      add(next.number)
      add(next.dates)
      add(next.below)
      add(next.above)
      add(next.flags)
      add(next.kind << 4 | next.length / 3)
      addWords(next.head)
      add(next.kind << 4 | own.kind)
    }
    for place in stride(from: index - 2, through: index + 2, by: 4) {
      guard place >= 0, place < traits.count else {
        template += 4
        continue
      }
      let next = traits[place]
      add(next.kind)
      add(next.length)
      add(next.number)
      add(next.below)
    }
    let (before, behind) = (role(at: index - 1), role(at: index + 1))
    add(before << 4 | own.role)
    add(own.role << 4 | behind)
    add(before << 8 | own.role << 4 | behind)
    add(role(at: index - 2) << 8 | before << 4 | own.role)
    add(own.role << 8 | behind << 4 | role(at: index + 2))
    let role = own.role << 8
    add(role | own.length)
    add(role | own.number)
    add(role | own.below)
    add(role | own.above)
    add(role | own.commas)
    add(role | own.stops)
    add(role | own.kind)
    add(role | own.sameStart)
    add(role | own.flags)
    add(role | UInt32(min(6, index)))
    add(role | UInt32(min(6, traits.count - 1 - index)))
    // All ideographs at the end as one.
    add(own.role << 16 | (Characters.isIdeograph(own.lastCode) ? 0 : own.lastCode & 0xFFFF))
    addSeries(own, from: template, body)
  }

  /// Only where a count runs past the piece: most have none.
  @inline(__always)
  private func addSeries(_ own: PieceTraits, from template: UInt32, _ body: (UInt32) -> Void) {
    let series = own.series
    let isOwn: UInt32 = series.isNumbered ? 1 : 0
    if series.goesOn != 0 {
      body(template << 24 | isOwn)
      body((template + 1) << 24 | own.role << 8 | series.goesOn << 1 | isOwn)
    }
    if series.restarts != 0 {
      body((template + 2) << 24 | isOwn)
      body((template + 3) << 24 | own.role << 8 | series.restarts << 1 | isOwn)
      if series.goesOn != 0 { body((template + 4) << 24 | isOwn) }
    }
    var left = series.opens
    while left != 0 {
      body((template + 5) << 24 | UInt32(left.trailingZeroBitCount))
      left &= left - 1
    }
  }

  private static let noRole: UInt32 = 11

  private func role(at place: Int) -> UInt32 {
    traits.indices.contains(place) ? traits[place].role : PieceFeatures.noRole
  }
}
