/// `2024年某县政府工作报告_某县政府网` above `政府工作报告`: what a site calls the page, with the year and
/// the place before the headline that is printed below.
enum PageName {
  /// In pieces from the page's top.
  private static let reach = 8
  private static let shortestHead = 4

  /// The page's name becomes furniture.
  static func mark(_ pieces: inout [Piece]) {
    let top = pieces.prefix(reach)
    guard let place = top.firstIndex(where: { $0.kind == .short }) else { return }
    let parts = HeadlineTag.split(pieces[place].text)
    guard parts.newspaper != nil, opensWithYear(parts.title) else { return }
    let name = ink(parts.title)
    let isPrinted = top[(place + 1)...].contains { piece in
      let head = ink(piece.text)
      return piece.kind == .short && (shortestHead..<name.count).contains(head.count)
        && name.suffix(head.count).elementsEqual(head)
    }
    if isPrinted { pieces[place].kind = .furniture }
  }

  private static func opensWithYear(_ text: GlyphSlice) -> Bool {
    let digits = text.prefix { Characters.isDigit($0.code) }
    return digits.count == 4 && text.dropFirst(digits.count).first?.code == year
  }

  private static let year = Glyph.fold("年")

  private static func ink(_ text: GlyphSlice) -> [UInt32] {
    text.lazy.filter { $0.code != 0x20 }.map(\.code)
  }
}
