/// Finds the names of columns that stand above headlines on lines of their own, without brackets: `城建` over
/// `大桥合龙`, `农业` over `冬枣丰收`.
///
/// One such line may be anything; where most headlines have one, they are columns. A digest's parts are
/// named so too, but no names stand below its headlines.
enum BareColumns {
  private static let fewest = 2
  private static let longest = 6
  private static let shortestHead = 5

  /// With all rows of a page, most of which have names, or which are known to be articles.
  static func mark(_ pieces: [Piece], at all: [HeadRow], areArticles: Bool) -> [Piece] {
    guard areArticles || all.count(where: \.hasNames) * 3 >= all.count * 2 else { return pieces }
    let rows = all.filter { $0.lines.count > 1 }
    let names = rows.filter { isName(pieces[$0.lines[0]], above: pieces[$0.lines[1]]) }
    // The page's first may be known already.
    let known = all.count { row in
      row.lines[0] > 0 && pieces[row.lines[0] - 1].kind == .column
        && pieces[row.lines[0] - 1].text.allSatisfy { Characters.isIdeograph($0.code) }
    }
    guard !names.isEmpty, names.count + known >= fewest, names.count * 3 >= rows.count * 2 else {
      return pieces
    }
    var pieces = pieces
    for row in names { pieces[row.lines[0]].kind = .column }
    return pieces
  }

  private static func isName(_ name: Piece, above head: Piece) -> Bool {
    let ink = name.text.trimming { !Characters.isIdeograph($0) }
    return (2...longest).contains(ink.count)
      && head.text.inkCount >= max(shortestHead, ink.count + 2)
      && ink.allSatisfy { Characters.isIdeograph($0.code) && !$0.kinds.has(.chineseDigit) }
  }
}
