/// The glyphs of a paragraph with the places between them, eaten up line by line.
struct Pieces {
  private var pieces: [Piece] = []
  private var next = 0
  private var offset = 0

  init(of paragraph: String, ambiguous: AmbiguousWidth) {
    var pieces: [Piece] = []
    pieces.reserveCapacity(paragraph.utf8.count / 3 + 1)
    // Most of a text is ideographs behind ideographs, of which nothing need be asked.
    var followsIdeograph = false
    var last: Piece?
    paragraph[...].forEachGlyph(ambiguous) { glyph in
      if followsIdeograph, glyph.scalar.isCommonIdeograph {
        let piece = Piece(ideograph: glyph)
        pieces.append(piece)
        last = piece
      } else {
        let piece = Piece(glyph, after: last)
        pieces.append(piece)
        last = piece
        followsIdeograph = glyph.scalar.isCommonIdeograph && !piece.isNumber
      }
      return true
    }
    self.pieces = pieces
    joinNumbersToUnits()
  }

  var isAtEnd: Bool { next == pieces.count }

  /// Takes as much as fits, at least one glyph while there is any.
  mutating func takeLine(room: Int, indent: Int, isHanging: Bool) -> TextLine {
    let end = endOfLine(room: room, isHanging: isHanging)
    let bytes = pieces[next..<end].reduce(0) { $0 + $1.byteCount }
    let last = pieces[next..<end].lastIndex { !$0.isSpace }
    let columns = pieces[next..<(last.map { $0 + 1 } ?? next)].reduce(0) { $0 + $1.columns }
    defer {
      next = end
      offset += bytes
    }
    return TextLine(range: offset..<offset + bytes, indent: indent, columns: columns)
  }
}

extension Pieces {
  /// The best place to end the line that starts at the next piece.
  private func endOfLine(room: Int, isHanging: Bool) -> Int {
    var columns = 0
    var lastFree: Int?
    var lastWeak: Int?
    for index in next..<pieces.count {
      if index > next {
        switch pieces[index].breakBefore {
        case .free: lastFree = index
        case .weak: lastWeak = index
        case .forbidden: break
        }
      }
      columns += pieces[index].columns
      guard columns > room, index > next, !pieces[index].isSpace else { continue }
      if isHanging, mayHang(index, beyond: room, columns: columns) { return index + 1 }
      return lastFree ?? lastWeak ?? index
    }
    return pieces.count
  }

  /// True for a mark, the first beyond the room, behind which a line may end.
  private func mayHang(_ index: Int, beyond room: Int, columns: Int) -> Bool {
    guard pieces[index].mayHang, columns - pieces[index].columns <= room else { return false }
    return index + 1 == pieces.count || pieces[index + 1].breakBefore == .free
  }

  /// A space between a number and a Latin unit is no good place for a break: 10 km.
  private mutating func joinNumbersToUnits() {
    for index in pieces.indices.dropFirst(2)
    where pieces[index].isLetter && pieces[index - 1].isSpace && pieces[index - 2].isNumber {
      guard pieces[index].breakBefore == .free else { continue }
      pieces[index].breakBefore = .weak
    }
  }
}
