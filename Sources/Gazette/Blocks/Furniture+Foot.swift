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

  /// `708008 某市某区某路2号`: where those who keep the site are, behind the number of their post office.
  static func isPostal(_ line: GlyphSlice) -> Bool {
    guard let end = line.trimmed.last, houses.contains(end.code) else { return false }
    let text = line.drop { bulletSigns.contains($0.code) }
    let digits = text.prefix { $0.kinds.has(.digit) }
    let place = text.dropFirst(digits.count).trimmed
    guard (3...6).contains(digits.count), (6...30).contains(place.count),
      let last = place.last, houses.contains(last.code)
    else { return false }
    return place.prefix(6).contains { towns.contains($0.code) }
  }

  private static let bulletSigns: ScalarSet = "•·●▪- "
  private static let houses: ScalarSet = "号楼层室"
  private static let towns: ScalarSet = "市县省"

  /// `邮编：… 联系电话：… 传真：…`: how to reach those who keep the site.
  static func isContact(_ line: GlyphSlice) -> Bool {
    guard contacts.startsAny(line), line.count <= 160, !Sentence.isEnded(line) else { return false }
    return line.indices.count { contacts.match(in: line, at: $0) != nil } >= 2
  }

  static let contacts: WordList = [
    "邮编:", "邮政编码:", "电话:", "传真:", "邮箱:", "地址:", "住址:", "标识码:", "邮递区号:",
  ]

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
  private static let rights: WordList = ["版权所有"]
}
