/// What an editor prints in brackets behind a text's last sentence: `（完）`, `（附图片）`, `（据某某社）`, `(本报驻某地记者)`.
///
/// It names nobody and is no part of the text.
enum TailNote {
  private static let longest = 16

  /// Where such a note begins, or the number of the sheet or of a footnote.
  static func start(in text: GlyphSlice) -> Int? {
    if let number = numberStart(in: text) { return number }
    if let address = addressStart(in: text) { return address }
    guard text.last?.code == 0x29, text.count > longest,
      let open = text.suffix(longest).lastIndex(where: { $0.code == 0x28 })
    else { return nil }
    let inner = text[(open + 1)...].dropLast().trimmed
    if words.match(in: inner, at: inner.startIndex)?.count == inner.count { return open }
    guard inner.count > 2, inner.allSatisfy({ Characters.isIdeograph($0.code) || $0.code == 0x20 })
    else { return nil }
    let isCited = cites.contains(inner[inner.startIndex].code) && senders.endsAny(inner)
    let isPosted = papers.startsAny(inner) && posts.endsAny(inner)
    return isCited || isPosted
      || inner.count <= longestSender && agencies.startsAny(inner) && senders.endsAny(inner)
      ? open : nil
  }

  /// `…。（投稿邮箱：jiayi@某处）`: where letters to the writer go.
  private static func addressStart(in text: GlyphSlice) -> Int? {
    guard text.last?.code == 0x29, text.count > longest,
      text.suffix(longestAddress).contains(where: { $0.code == 0x40 }),
      let open = text.suffix(longestAddress).lastIndex(where: { $0.code == 0x28 }),
      Sentence.isEnded(text[..<open].trimmed)
    else { return nil }
    return open
  }

  private static let longestAddress = 48

  /// `…。15`.
  private static func numberStart(in text: GlyphSlice) -> Int? {
    guard let last = text.last, Characters.isDigit(last.code), text.count > longest,
      let stop = text.suffix(longestNumber + 1).lastIndex(where: { !Characters.isDigit($0.code) }),
      text[stop].code == fullStop
    else { return nil }
    return stop + 1
  }

  private static let longestNumber = 7
  private static let fullStop = Glyph.fold("。")
  private static let longestSender = 8
  private static let words: WordList = [
    "完", "全文完", "续完", "未完", "待续", "未完待续", "附图片", "附图", "附照片", "附表", "附图表", "图片附后", "本报专电",
  ]
  private static let cites: ScalarSet = "据原载摘自"
  private static let agencies: WordList = [
    "新华社", "中新社", "本报", "塔斯社", "路透社", "法新社", "合众社", "美联社", "共同社", "中央社",
  ]
  private static let senders: WordList = [
    "社", "报", "网", "台", "电", "稿", "讯", "日报", "晚报", "通讯社", "报道", "刊", "杂志",
  ]
  private static let papers: WordList = ["本报", "本刊", "本社", "新华社"]
  private static let posts: WordList = ["记者", "特派记者", "通讯员", "资料室", "编辑部"]
}
