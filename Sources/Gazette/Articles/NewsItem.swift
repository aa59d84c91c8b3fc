/// The items of a digest: short news, each begun by a dateline.
enum NewsItem {
  /// True when the first text among some pieces stands behind a dateline.
  static func opens(_ pieces: ArraySlice<Piece>) -> Bool {
    pieces.first { $0.kind == .body || $0.kind == .dateline }?.kind == .dateline
  }

  /// True when most of a page's first paragraphs below short lines begin with a dateline.
  static func opensMost(of pieces: [Piece]) -> Bool {
    var opened = 0
    var all = 0
    for index in pieces.indices.dropFirst() where pieces[index - 1].kind == .short {
      guard pieces[index].kind == .body || pieces[index].kind == .dateline else { continue }
      all += 1
      opened += pieces[index].kind == .dateline ? 1 : 0
    }
    return opened >= 2 && opened * 2 >= all
  }
}
