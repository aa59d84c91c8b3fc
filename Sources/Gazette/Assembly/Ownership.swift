/// Keeps account of which part of the page every character belongs to.
struct Ownership {
  private var owners: [Int32]
  private var blocks: [(role: Block.Role, article: Int?)] = [(.unassigned, nil)]
  private let scalars: [Unicode.Scalar]
  private let table = KindTable.shared

  init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
    owners = Array(repeating: 0, count: scalars.count)
  }

  /// Gives glyphs to a new block; what somebody owns already stays theirs.
  mutating func claim(_ glyphs: some Sequence<Glyph>, role: Block.Role, article: Int?) {
    let block = open(role, article)
    for glyph in glyphs where owners[Int(glyph.origin)] == 0 { owners[Int(glyph.origin)] = block }
  }

  /// Gives stretches of scalars to a new block, and the white space where one is empty.
  mutating func claim(_ stretches: [Range<Int>], role: Block.Role, article: Int?) {
    let block = open(role, article)
    owners.withUnsafeMutableBufferPointer { owners in
      for stretch in stretches {
        let end = max(stretch.upperBound, stretch.lowerBound + 1)
        var place = stretch.lowerBound
        // Stretches are the source's scalars, of which each has an owner.
        while place < end {
          let free = place..<UnsafeBufferPointer(owners).end(of: 0, from: place, to: end)
          owners[free].update(repeating: block)
          place = free.upperBound + (free.isEmpty ? 1 : 0)
        }
      }
    }
  }

  private mutating func open(_ role: Block.Role, _ article: Int?) -> Int32 {
    blocks.append((role, article))
    return Int32(blocks.count - 1)
  }

  /// The blocks in the order of their first characters, white space between two of one block's
  /// characters included; what nobody owns on a line becomes furniture.
  mutating func result(_ index: SpanIndex, lines: [Line]) -> [Block] {
    claimRest(lines)
    // Where the block of each number stands in the result.
    var places = Array(repeating: -1, count: blocks.count)
    var result: [Block] = []
    result.reserveCapacity(blocks.count)
    var start = 0
    while start < owners.count {
      guard !isBlank(start) else {
        start += 1
        continue
      }
      let number = Int(owners[start])
      let run = run(from: start)
      let span = index.bytes(start..<run.end)
      if places[number] < 0 {
        places[number] = result.count
        let (role, article) = blocks[number]
        result.append(Block(role: role, article: article, spans: [span]))
      } else {
        result[places[number]].spans.append(span)
      }
      start = run.next
    }
    return result
  }

  /// True when nobody owns the glyphs yet.
  func isFree(_ glyphs: GlyphSlice) -> Bool { glyphs.allSatisfy { owners[Int($0.origin)] == 0 } }

  /// The characters from one on that belong to its block, white space within but not behind them,
  /// and where the next block begins.
  private func run(from start: Int) -> (end: Int, next: Int) {
    let next = owners.withUnsafeBufferPointer { owners in
      var next = start
      repeat {
        next = owners.end(of: owners[start], from: next, to: owners.count)
        while next < owners.count, isBlank(next) { next &+= 1 }
      } while next < owners.count && owners[next] == owners[start]
      return next
    }
    var end = next
    while isBlank(end - 1) { end -= 1 }
    return (end, next)
  }

  private mutating func claimRest(_ lines: [Line]) {
    // A page on one line has many lines with the same scalars; once each is enough.
    var done = 0
    for line in lines where line.scalars.upperBound > done {
      done = line.scalars.upperBound
      let first = owners.withUnsafeBufferPointer { owners in
        var first = line.scalars.lowerBound
        // A line's scalars are the source's, of which each has an owner.
        while first < done, owners[first] != 0 || isBlank(first) {
          let isOwned = owners[first] != 0
          first = isOwned ? owners.end(of: owners[first], from: first, to: done) : first + 1
        }
        return first
      }
      guard first < done else { continue }
      for index in first..<done where owners[index] == 0 { owners[index] = Int32(blocks.count) }
      blocks.append((.furniture, nil))
    }
  }

  private func isBlank(_ index: Int) -> Bool { table[scalars[index].value].has(.white) }
}

extension UnsafeBufferPointer<Int32> {
  /// The first place within a range that belongs to another, or the range's end.
  ///
  /// Texts are owned in long stretches, so eight are compared at once.
  fileprivate func end(of owner: Int32, from start: Int, to end: Int) -> Int {
    let two = UInt64(truncatingIfNeeded: owner) & 0xFFFF_FFFF
    let pattern = two << 32 | two
    let bytes = UnsafeRawBufferPointer(self)
    var place = start
    // As many bytes lie between `place` and `end`, which is no further than the count.
    while place &+ 8 <= end {
      var differences: UInt64 = 0
      for pair in 0..<4 {
        let owners = bytes.loadUnaligned(fromByteOffset: (place &+ pair &* 2) &* 4, as: UInt64.self)
        differences |= owners ^ pattern
      }
      guard differences == 0 else { break }
      place &+= 8
    }
    while place < end, self[place] == owner { place &+= 1 }
    return place
  }
}
