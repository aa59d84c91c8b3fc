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
    let block = Int32(blocks.count)
    blocks.append((role, article))
    for glyph in glyphs where owners[Int(glyph.origin)] == 0 { owners[Int(glyph.origin)] = block }
  }

  /// True when nobody owns the glyphs yet.
  func isFree(_ glyphs: [Glyph]) -> Bool { glyphs.allSatisfy { owners[Int($0.origin)] == 0 } }

  /// Gives what nobody owns on a line to a new block.
  mutating func claimRest(_ range: Range<Int>, role: Block.Role, article: Int?) {
    guard range.contains(where: { owners[$0] == 0 && !isBlank($0) }) else { return }
    let block = Int32(blocks.count)
    blocks.append((role, article))
    for index in range where owners[index] == 0 { owners[index] = block }
  }

  /// The blocks in the order of their first characters, white space between two of one block's
  /// characters included.
  func result(_ index: SpanIndex) -> [Block] {
    var spans: [Int32: [Range<Int>]] = [:]
    var order: [Int32] = []
    var start = 0
    var end = 0
    var current: Int32 = -1
    func close() {
      guard current >= 0 else { return }
      if spans[current] == nil { order.append(current) }
      spans[current, default: []].append(index.bytes(start..<end))
    }
    for position in scalars.indices where !isBlank(position) {
      if owners[position] != current {
        close()
        current = owners[position]
        start = position
      }
      end = position + 1
    }
    close()
    return order.map { block in
      Block(
        role: blocks[Int(block)].role, article: blocks[Int(block)].article,
        spans: spans[block] ?? [])
    }
  }

  private func isBlank(_ index: Int) -> Bool { table[scalars[index].value].has(.white) }
}
