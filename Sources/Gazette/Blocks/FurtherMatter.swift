/// The front matter of the second and further pages of a site, where a reader put several files one behind
/// the other: between two rules a headline's key and others, one a line.
///
/// Each page prints its own headline and author below; the keys are no text.
enum FurtherMatter {
  private static let longest = 40
  private static let longestKey = 20
  private static let fewest = 2

  static func mark(_ found: [Piece]) -> [Piece] {
    var pieces = found
    var index = 1
    while index < pieces.count {
      guard isRule(pieces[index]), let end = end(of: index, in: pieces) else {
        index += 1
        continue
      }
      for place in index...end { pieces[place].kind = .furniture }
      index = end + 1
    }
    return pieces
  }

  /// The rule that closes a block, or nil where none begins.
  private static func end(of start: Int, in pieces: [Piece]) -> Int? {
    let rest = pieces[(start + 1)...].prefix(longest)
    guard let end = rest.firstIndex(where: isRule) else { return nil }
    let block = rest[..<end]
    guard let first = block.first, isKeyed(first.text),
      block.count(where: { isKeyed($0.text) }) >= fewest,
      block.contains(where: { FrontMatter.value(of: "title", in: $0.text[...]) != nil })
    else { return nil }
    return end
  }

  private static func isRule(_ piece: Piece) -> Bool {
    piece.kind == .furniture && piece.text.count == 3 && piece.text.allSatisfy { $0.code == 0x2D }
  }

  /// `source_url: …`.
  private static func isKeyed(_ text: GlyphSlice) -> Bool {
    guard let colon = text.prefix(longestKey).firstIndex(where: { $0.code == 0x3A }) else {
      return false
    }
    return colon > text.startIndex
      && text[..<colon].allSatisfy { $0.kinds.has(.latin) || $0.code == 0x5F || $0.code == 0x2D }
  }
}
