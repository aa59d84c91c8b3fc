// What a site prints at its foot.
extension Furniture {
  /// `检索 | 必读 | 订阅 | 广告 | 关于我们`: five short words and more between bars, no row of a table.
  static func isBarred(_ line: GlyphSlice) -> Bool {
    guard let first = line.first, first.code != bar, line.last?.code != bar,
      line.count(where: { $0.code == bar }) >= 4
    else { return false }
    return line.split { $0.code == bar }.map(\.trimmed).allSatisfy { word in
      (2...6).contains(word.count)
        && !word.contains { $0.kinds.has([.digit, .comma, .sentenceEnd]) }
    }
  }

  private static let bar: UInt32 = 0x7C

  /// `某某传媒 版权所有 2001-2025`: whose the site is, and since when.
  static func isRights(_ line: GlyphSlice) -> Bool {
    guard line.count <= longestRights, line.contains(code: editionSign) else { return false }
    if line.count <= longestWide, line.kinds.has(.space), rights.isAnywhere(in: line.closedUp) {
      return true
    }
    return rights.isAnywhere(in: line) && !line.contains(where: { $0.kinds.has(.sentenceEnd) })
  }

  private static let longestRights = 80
  /// `某 某 报 社    版 权 所 有`.
  private static let longestWide = 60
  private static let editionSign = Glyph.fold("版")
  private static let rights: WordList = ["版权所有", "版權所有"]
}
