extension Piece {
  /// May stand at an article's head, between its headline and its text.
  var isHeadPart: Bool {
    switch kind {
    case .short: !StructuralMarker.starts(text[...])
    case .subtitle, .column, .byline, .castLabel, .castEntry: true
    case .body, .signature, .caption, .editorsNote, .masthead, .sourceLine, .frontMatter,
      .furniture, .dateline:
      false
    }
  }

  /// True when the text holds some people and nothing else but signs.
  func names(_ people: [Person]) -> Bool {
    var rest = codes[...]
    var count = 0
    while let first = rest.first {
      let words = people.flatMap { [$0.name, $0.affiliation ?? ""] }.map(QuoteFinder.folded)
      if let word = words.first(where: { !$0.isEmpty && rest.starts(with: $0) }) {
        rest = rest.dropFirst(word.count)
        count += 1
      } else if Characters.isIdeograph(first) || Characters.isWordPart(first) {
        return false
      } else {
        rest = rest.dropFirst()
      }
    }
    return count > 0
  }

  /// The text as quotes are compared.
  fileprivate var codes: [UInt32] {
    text.lazy.filter { $0.code != 0x20 }.map { QuoteFold.fold($0.code) }
  }
}

extension [Piece] {
  /// The piece that holds a scalar of the source.
  func indexOfPiece(at origin: Int) -> Int? {
    firstIndex { piece in piece.text.contains { Int($0.origin) == origin && $0.code != 0x20 } }
  }

  /// The pieces from a place on that a title fills to its last character.
  func run(filledBy title: [UInt32], from start: Int) -> [Int]? {
    var rest = title[...]
    var index = start
    while index < count, !rest.isEmpty {
      let codes = self[index].codes
      guard self[index].mayBeTitle, rest.starts(with: codes) else { return nil }
      rest = rest.dropFirst(codes.count)
      index += 1
    }
    return rest.isEmpty && index > start ? Array<Int>(start..<index) : nil
  }
}

extension Piece {
  fileprivate var mayBeTitle: Bool {
    switch kind {
    case .short, .body, .subtitle, .column, .caption: true
    case .byline, .castLabel, .castEntry, .signature, .editorsNote, .masthead, .sourceLine,
      .frontMatter, .furniture, .dateline:
      false
    }
  }
}
