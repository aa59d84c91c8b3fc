/// The items of a numbered bulletin: `某某简报` · `第七期`, and below them several texts under headlines.
///
/// Two are enough, where the words of each headline return in its own text and not in the other's; the
/// headline of one text that has sections knows them all.
enum BulletinItems {
  private static let fewest = 2
  /// More are told by their shape (`DigestShape`); here each is held against each.
  private static let most = 12
  private static let shortest = 7
  /// The share of a headline's pairs of characters that its own text repeats, and how much less of
  /// them any other text may.
  private static let leastOwn = 0.25
  private static let mostOther = 0.5

  static func heads(in pieces: [Piece]) -> [Int] {
    guard let name = pieces.firstIndex(where: BulletinName.isNumber) else { return [] }
    let shorts = pieces.indices.filter {
      $0 > name && pieces[$0].kind == .short && !isPart($0, in: pieces)
    }
    guard (fewest...most).contains(shorts.count),
      shorts.allSatisfy({
        $0 + 1 < pieces.count && pieces[$0 + 1].kind == .body
          && pieces[$0].text.inkCount >= shortest
          && !StructuralMarker.starts(pieces[$0].text[...]) && !pieces[$0].isPart
      }), !pieces[name..<shorts[0]].contains(where: { $0.kind == .body })
    else { return [] }
    let texts = zip(shorts, shorts.dropFirst() + [pieces.count]).map { head, end in
      GlyphSlice.joined(pieces[(head + 1)..<end].filter { $0.kind == .body }.map(\.text))
    }
    let isClear = shorts.indices.allSatisfy { place in
      let head = pieces[shorts[place]].text
      let own = NewsItem.repeats(head, in: texts[place], most: texts[place].count)
      return own >= leastOwn
        && texts.indices.allSatisfy {
          $0 == place
            || NewsItem.repeats(head, in: texts[$0], most: texts[$0].count) <= own * mostOther
        }
    }
    return isClear ? shorts : []
  }

  /// `简讯` right above a headline names a part.
  private static func isPart(_ index: Int, in pieces: [Piece]) -> Bool {
    pieces[index].text.inkCount <= longestPart && index + 1 < pieces.count
      && pieces[index + 1].kind == .short
  }

  private static let longestPart = 4
}
