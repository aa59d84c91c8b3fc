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

  /// `某县九届人大二次会议文件（三）`, `会议材料之六`: which of a session's papers it is.
  static func isPaperNumber(_ line: GlyphSlice, of kinds: Kinds) -> Bool {
    guard kinds.has(.numeral), line.count <= longestNumbered, line.count > 4, let last = line.last,
      last.code == 0x29 || last.kinds.has(.chineseDigit)
    else { return false }
    let number = line.closedUp.dropLast(line.last?.code == 0x29 ? 1 : 0)
    let rest = number[..<(number.lastIndex { !$0.kinds.has(.numeral) }.map { $0 + 1 } ?? 0)]
    guard rest.count < number.count, let sign = rest.last, numberSigns.contains(sign.code) else {
      return false
    }
    return sessionPapers.endsAny(rest.dropLast())
  }

  /// `2###天#好#与`: what a reader of scans made of a stamp or a stain.
  static func isScanNoise(_ line: GlyphSlice, of kinds: Kinds) -> Bool {
    guard kinds.has(.markup), line.count <= longestNoise, line.first?.code != hash,
      line.last?.code != hash
    else { return false }
    let others = line.count { !$0.kinds.has(.ideograph) && $0.code != 0x20 }
    return line.contains(code: hash) && others * 3 >= line.count
      && !line.contains { $0.kinds.has([.clauseBreak, .latin]) }
  }

  static let lengths: WordList = ["全文共", "全文约", "本文共", "本文约", "本文共计", "全文共计"]
  private static let letters = Glyph.fold("字")
  private static let hash: UInt32 = 0x23
  private static let sessionPapers: WordList = ["会议文件", "會議文件", "会议材料", "会议文件汇编"]
  private static let numberSigns: ScalarSet = "(之"
  private static let longestLength = 40
  private static let longestNumbered = 30
  private static let longestNoise = 30
  private static let longestTally = 100
  private static let longestPreview = 120
  private static let fewestTallies = 3
  private static let tallyMarks: ScalarSet = " :(（"
  private static let tallies: WordList = [
    "下载", "浏览", "收藏", "点赞", "评论", "评分", "阅读", "转发", "分享", "访问", "下载量", "浏览量", "点击", "下載", "瀏覽",
    "點讚", "閱讀",
  ]
  static let previewStarts: WordList = [
    "温馨提示", "提示:", "当前文档", "本文档", "该文档", "此文档", "文档预览", "注:", "亲,", "亲，", "试读", "预览",
  ]
  private static let previews: WordList = ["预览", "下载", "阅读完整版", "在线阅读"]
  private static let documents: WordList = ["文档", "文库", "资料", "原文件"]
}
