/// The headline that the front matter gives, printed once more above the text: what stands between
/// the two is the exporting site's, and the second print heads nothing of its own.
enum FrontMatterEcho {
  private static let reach = 16
  private static let shortest = 4

  static func mark(_ pieces: [Piece]) -> [Piece] {
    guard pieces.first?.kind == .frontMatter, let title = FrontMatterHead(pieces).title,
      let top = pieces.firstIndex(where: { $0.kind != .frontMatter })
    else { return pieces }
    let words = ink(title)
    let echo = pieces[top...].prefix(reach).indices.first {
      pieces[$0].kind == .short && ink(pieces[$0].text[...]) == words
    }
    guard words.count >= shortest, let echo else { return pieces }
    var pieces = pieces
    // A subtitle goes with the print above it, and so does who signs there.
    if headsMore(echo, in: pieces) {
      pieces[echo].isHeadline = true
    } else {
      pieces[echo].kind = .furniture
    }
    for index in top..<echo where pieces[index].kind == .body || pieces[index].kind == .short {
      pieces[index].kind = .editorsNote
    }
    return pieces
  }

  private static func headsMore(_ echo: Int, in pieces: [Piece]) -> Bool {
    let below = pieces[(echo + 1)...].first { $0.kind != .sourceLine }
    return below?.kind == .subtitle || below?.kind == .signature
  }

  /// What is written, without marks: a file's name holds `_` for some.
  static func ink(_ text: GlyphSlice) -> [UInt32] {
    text.filter { Characters.isIdeograph($0.code) || Characters.isWordPart($0.code) }.map(\.code)
  }
}
