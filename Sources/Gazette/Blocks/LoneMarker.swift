/// Joins a number that stands alone on its line with what stands below: the paragraph below `（一）`,
/// `二、`, `3.`, `第三条`, and below the last also what the article is called, `（适用范围）`; below `二、`
/// also the heading that it counts.
enum LoneMarker {
  private static let longest = 6

  static func join(_ pieces: [Piece]) -> [Piece] {
    guard pieces.contains(where: { isMarker($0) || isArticle($0) || isPart($0) }) else {
      return pieces
    }
    var joined: [Piece] = []
    joined.reserveCapacity(pieces.count)
    let parts = numberedParts(pieces)
    for (index, piece) in pieces.enumerated() {
      // At a page's beginning a chapter's number belongs to the headline.
      if let marker = joined.last, goesOn(piece, behind: marker) || parts.contains(index),
        !isPart(marker) || joined.dropLast().contains(where: isPrint)
      {
        joined.removeLast()
        var whole = piece
        if piece.kind != .body { whole.kind = .short }
        let isSpaced = isPart(marker) || isArticle(marker) && piece.kind == .body
        whole.text = isSpaced ? spaced(marker, piece) : marker.text + piece.text
        whole.lines = marker.lines.lowerBound..<piece.lines.upperBound
        whole.start = .certain
        joined.append(whole)
      } else {
        joined.append(piece)
      }
    }
    return joined
  }

  /// The names of parts that each stand below their number: `01.` `水从哪里来`, `02.` `水到哪里去`.
  ///
  /// A number over a single short line may be anything else.
  private static func numberedParts(_ pieces: [Piece]) -> Set<Int> {
    let names = pieces.indices.dropFirst().filter { index in
      pieces[index].kind == .short && isMarker(pieces[index - 1]) && !isMarker(pieces[index])
        && pieces[index - 1].text.first.map { Characters.isDigit($0.code) } ?? false
    }
    let numbers = names.compactMap { Numeral.arabic(pieces[$0 - 1].text[...], 0)?.value }
    let isCounted =
      numbers.count == names.count && numbers.first == 1
      && zip(numbers, numbers.dropFirst()).allSatisfy { $1 == $0 + 1 }
    return names.count >= 2 && isCounted ? Set(names) : []
  }

  private static func goesOn(_ piece: Piece, behind marker: Piece) -> Bool {
    isMarker(marker) && piece.kind == .body
      || isArticle(marker) && (piece.kind == .body || isName(piece))
      || isPart(marker) && isTitle(piece) || isSection(marker) && isHeading(piece)
  }

  /// `二、` and nothing else: no other number stands over its heading alone, for `（二）` may count a
  /// headline's parts, and `2.` anything.
  private static func isSection(_ piece: Piece) -> Bool {
    piece.text.count <= longest && piece.text.last?.code == Glyph.fold("、")
      && piece.text.first?.kinds.has(.chineseDigit) == true && isMarker(piece)
  }

  private static func isHeading(_ piece: Piece) -> Bool {
    piece.kind == .short && (4...longestName).contains(piece.text.count)
      && !StructuralMarker.starts(piece.text[...]) && !isMarker(piece)
  }

  /// `第二章` and nothing else.
  private static func isPart(_ piece: Piece) -> Bool {
    counts(piece) && (piece.text.last.map { parts.contains($0.code) } ?? false)
  }

  private static func isPrint(_ piece: Piece) -> Bool {
    piece.kind == .short || piece.kind == .body
  }

  private static func isTitle(_ piece: Piece) -> Bool {
    piece.kind == .short && piece.text.count <= longestTitle
      && !StructuralMarker.starts(piece.text[...]) && !counts(piece)
  }

  /// Number and name on one line, as others print them.
  private static func spaced(_ marker: Piece, _ piece: Piece) -> GlyphSlice {
    guard let last = marker.text.last else { return piece.text }
    return marker.text.keeping(
      marker.text + [Glyph(code: 0x20, origin: Int(last.origin) + 1)] + piece.text)
  }

  /// `第十二条` and nothing else.
  private static func isArticle(_ piece: Piece) -> Bool {
    counts(piece) && piece.text.last?.code == Glyph.fold("条")
  }

  /// `第十二` with one character behind it.
  private static func counts(_ piece: Piece) -> Bool {
    guard piece.kind == .short, piece.text.count <= longestArticle, piece.text.count >= 3 else {
      return false
    }
    let text = piece.text[...].drop { quotes.contains($0.code) }
    return text.has(sign: "第", at: text.startIndex) && text.count > 2
      && text.dropFirst().dropLast().allSatisfy { $0.kinds.has(.numeral) }
  }

  /// `（适用范围）`.
  private static func isName(_ piece: Piece) -> Bool {
    piece.kind != .furniture && piece.text.count <= longestName && piece.text.first?.code == 0x28
      && piece.text.last?.code == 0x29
  }

  private static let longestArticle = 8
  private static let longestName = 40
  private static let longestTitle = 20
  private static let parts: ScalarSet = "编篇章节"
  private static let quotes: ScalarSet = "“「『"

  /// Nothing but a number and its mark.
  private static func isMarker(_ piece: Piece) -> Bool {
    if countsSeveral(piece.text) { return true }
    guard piece.text.count <= longest, piece.text.count >= 2, let first = piece.text.first,
      let last = piece.text.last
    else { return false }
    let isBracketed = first.code == 0x28 && last.code == 0x29
    let number = piece.text[(isBracketed ? 1 : 0)..<(piece.text.count - 1)]
    guard isBracketed || marks.contains(last.code) else { return false }
    return !number.isEmpty && number.allSatisfy { $0.kinds.has(.numeral) }
  }

  private static let marks: ScalarSet = "、."

  /// `（三）及（四）`: the text below answers both.
  private static func countsSeveral(_ text: GlyphSlice) -> Bool {
    guard text.count <= longestRow, text.first?.code == 0x28, text.last?.code == 0x29,
      text.contains(where: { links.contains($0.code) })
    else { return false }
    let numbers = text.closedUp.split { links.contains($0.code) }
    return numbers.count > 1
      && numbers.allSatisfy {
        $0.count > 2 && $0.first?.code == 0x28 && $0.last?.code == 0x29
          && $0.dropFirst().dropLast().allSatisfy { $0.kinds.has(.numeral) }
      }
  }

  private static let longestRow = 16
  private static let links: ScalarSet = "及和与至、"
}
