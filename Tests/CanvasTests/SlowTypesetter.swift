import Canvas

/// The rules of breaking lines told one by one, over a list of all glyphs: what the typesetter's single
/// walk is held against.
struct SlowTypesetter {
  private enum Break {
    case free, weak, forbidden
  }

  private struct Piece {
    var scalar: Unicode.Scalar
    var columns: Int
    var bytes: Int
    var isNumber = false

    var isSpace: Bool { [" ", "\u{3000}", "\u{2003}", "\t"].contains(scalar) }
    var isLetter: Bool {
      switch scalar.value {
      case 0x41...0x5A, 0x61...0x7A, 0xFF21...0xFF3A, 0xFF41...0xFF5A: true
      case 0xC0...0x52F: scalar != "×" && scalar != "÷"
      default: false
      }
    }
    var isIdeograph: Bool { 0x4E00...0x9FFF ~= scalar.value }
    var isDigit: Bool { "0"..."9" ~= scalar || "０"..."９" ~= scalar }
    var isWordPart: Bool {
      isNumber || isLetter || scalar == "’" || 0x21...0x7E ~= scalar.value && scalar != " "
    }
  }

  let typesetter: Typesetter
  private var pieces: [Piece] = []

  init(_ typesetter: Typesetter, _ text: String) {
    self.typesetter = typesetter
    for character in text {
      var piece = Piece(
        scalar: character.unicodeScalars.first ?? " ",
        columns: String(character).columns(typesetter.ambiguous), bytes: character.utf8.count)
      let multiples: [Unicode.Scalar] = ["十", "百", "千", "万", "亿", "萬", "億"]
      let goesOn = pieces.last?.isNumber == true && multiples.contains(piece.scalar)
      piece.isNumber = piece.isDigit || goesOn
      pieces.append(piece)
    }
  }

  /// Bytes and columns of every line.
  var lines: [(bytes: Int, indent: Int, columns: Int)] {
    var lines: [(bytes: Int, indent: Int, columns: Int)] = []
    var next = 0
    repeat {
      let wanted = lines.isEmpty ? typesetter.firstIndent : typesetter.hangingIndent
      let indent = typesetter.width - wanted >= 8 ? wanted : 0
      let end = endOfLine(from: next, room: max(1, typesetter.width - indent))
      let inked = pieces[next..<end].lastIndex { !$0.isSpace }.map { $0 + 1 } ?? next
      lines.append(
        (
          pieces[next..<end].reduce(0) { $0 + $1.bytes }, indent,
          pieces[next..<inked].reduce(0) { $0 + $1.columns }
        ))
      next = end
    } while next < pieces.count
    return lines
  }

  private func endOfLine(from start: Int, room: Int) -> Int {
    var columns = 0
    for index in start..<pieces.count {
      columns += pieces[index].columns
      guard columns > room, index > start, !pieces[index].isSpace else { continue }
      let isHanging =
        typesetter.isHanging && Kinsoku.mayHang.contains(pieces[index].scalar)
        && columns - pieces[index].columns <= room
        && (index + 1 == pieces.count || lineBreak(before: index + 1) == .free)
      if isHanging { return index + 1 }
      let places = start + 1..<index + 1
      return places.last { lineBreak(before: $0) == .free }
        ?? places.last { lineBreak(before: $0) == .weak } ?? index
    }
    return pieces.count
  }

  private func lineBreak(before index: Int) -> Break {
    let (last, next) = (pieces[index - 1], pieces[index])
    if last.isIdeograph, next.isIdeograph, !last.isNumber { return .free }
    if next.isSpace || Kinsoku.notAtStart.contains(next.scalar) { return .forbidden }
    if Kinsoku.notAtEnd.contains(last.scalar) || next.columns == 0 { return .forbidden }
    if last.isSpace {
      return next.isLetter && index > 1 && pieces[index - 2].isNumber ? .weak : .free
    }
    let isOfNumber = next.isNumber || next.isLetter || next.scalar.properties.isIdeographic
    if last.isNumber, isOfNumber { return .weak }
    return next.isWordPart && last.isWordPart ? .weak : .free
  }
}
