// What a library of documents prints around the text that it lets its reader see the beginning of.
extension Furniture {
  /// `28页 下载0 2024-01-06 浏览77 收藏0 点赞0`: several counts in one row.
  static func isTally(_ line: GlyphSlice, of kinds: Kinds) -> Bool {
    // A line of a report that counts readers has commas between.
    guard kinds.has(.digit), line.count <= longestTally, !Sentence.isEnded(line),
      !line.contains(where: { $0.kinds.has([.comma, .sentenceEnd]) })
    else { return false }
    var found: Set<Int> = []
    for index in line.indices where tallies.mayBegin(with: line[index].code) {
      guard let word = tallies.match(in: line, at: index), index + word.count < line.endIndex,
        let number = line[(index + word.count)...].first(where: { !tallyMarks.contains($0.code) }),
        number.kinds.has(.digit)
      else { continue }
      found.insert(index)
    }
    return found.count >= fewestTallies
  }

  /// `温馨提示：该文档只供预览前两页，…请下载…`.
  static func isPreviewNote(_ line: GlyphSlice) -> Bool {
    line.count <= longestPreview && previewStarts.startsAny(line)
      && previews.isAnywhere(in: line) && documents.isAnywhere(in: line)
  }

  /// `全文共2345字，阅读大约需要6分钟`: how long the text is.
  static func isLength(_ line: GlyphSlice) -> Bool {
    guard line.count <= longestLength,
      let word = lengths.match(in: line, at: line.startIndex)
    else { return false }
    let number = line.dropFirst(word.count).prefix { $0.kinds.has([.digit, .space]) }
    return number.contains { $0.kinds.has(.digit) }
      && number.endIndex < line.endIndex && line[number.endIndex].code == letters
  }

  static let lengths: WordList = ["全文共", "全文约", "本文共", "本文约", "本文共计", "全文共计"]
  private static let letters = Glyph.fold("字")
  private static let longestLength = 40
  private static let longestTally = 100
  private static let longestPreview = 120
  private static let fewestTallies = 3
  private static let tallyMarks: ScalarSet = " :("
  private static let tallies: WordList = [
    "下载", "浏览", "收藏", "点赞", "评论", "评分", "阅读", "转发", "分享", "访问", "下载量", "浏览量",
    "点击", "点讚",
  ]
  static let previewStarts: WordList = [
    "温馨提示", "提示:", "当前文档", "本文档", "该文档", "此文档", "文档预览", "注:", "亲,", "试读", "预览",
  ]
  private static let previews: WordList = ["预览", "下载", "阅读完整版", "在线阅读"]
  private static let documents: WordList = ["文档", "文库", "资料", "原文件"]
}
