/// Breaks a paragraph line by line in one walk; of what it has passed it keeps only the last places
/// where the line may end.
struct LineBreaker {
  private let paragraph: String
  private let ambiguous: AmbiguousWidth
  private let isHanging: Bool
  /// Where the next line begins.
  private var start = LinePlace()

  init(of paragraph: String, ambiguous: AmbiguousWidth, isHanging: Bool) {
    self.paragraph = paragraph
    self.ambiguous = ambiguous
    self.isHanging = isHanging
  }

  var isAtEnd: Bool { start.offset == paragraph.utf8.count }

  /// Takes as much as fits, at least one glyph while there is any.
  mutating func takeLine(room: Int, indent: Int) -> TextLine {
    let end = endOfLine(room: room)
    defer { start = end.asStart }
    return TextLine(range: start.offset..<end.offset, indent: indent, columns: end.inked)
  }

  /// The best place to end the line.
  private func endOfLine(room: Int) -> LinePlace {
    var line = OpenLine(from: start, room: room, isHanging: isHanging)
    paragraph.bytes(from: start.offset).forEachGlyph(ambiguous) { glyph in
      let isIdeograph = glyph.scalar.isCommonIdeograph && glyph.byteCount == Glyph.ideographBytes
      return isIdeograph && line.here.followsIdeograph ? line.takeIdeograph() : line.take(glyph)
    }
    return line.end ?? line.here
  }
}

/// A line that glyphs are put on until it is full.
private struct OpenLine {
  let start: Int
  let room: Int
  let isHanging: Bool
  var here: LinePlace
  /// The last places where it may end, well or at least within a word.
  var free: LinePlace?
  var weak: LinePlace?
  /// Before a mark that hangs if the line may end behind it, which the next glyph tells.
  var beforeHanging: LinePlace?
  /// Known once it is full.
  var end: LinePlace?

  init(from place: LinePlace, room: Int, isHanging: Bool) {
    here = place
    start = place.offset
    self.room = room
    self.isHanging = isHanging
  }

  /// Takes a common ideograph behind another; false when the line is full.
  @inline(__always)
  mutating func takeIdeograph() -> Bool {
    if here.offset > start {
      free = here
      if here.columns + 2 > room {
        end = here
        return false
      }
    }
    here.passIdeograph()
    return true
  }

  mutating func take(_ glyph: Glyph) -> Bool {
    let piece = Piece(glyph, after: here.last)
    let lineBreak = here.lineBreak(before: piece)
    if let beforeHanging {
      end = lineBreak == .free ? here : free ?? weak ?? beforeHanging
      return false
    }
    if here.offset > start {
      switch lineBreak {
      case .free: free = here
      case .weak: weak = here
      case .forbidden: break
      }
      let isFull = here.columns + piece.columns > room && !piece.isSpace
      if isFull, isHanging, piece.mayHang, here.columns <= room {
        beforeHanging = here
      } else if isFull {
        end = free ?? weak ?? here
        return false
      }
    }
    here.pass(piece, byteCount: glyph.byteCount)
    return true
  }
}
