/// `某市政协委员、某大学教授甲乙丙`: posts and name without a gap, above or below a headline.
///
/// A headline may end so too, so it is believed only beside another.
enum JoinedPost {
  static let certainty = 0.58
  private static let shortestPost = 4

  static func people(in line: GlyphSlice) -> [Signatory]? {
    if let person = short(line) { return [person] }
    // The post's end is asked first, for it turns nearly all lines away.
    guard line.count <= longest, let length = nameLength(line),
      line.allSatisfy({ Characters.isIdeograph($0.code) || marks.contains($0.code) }),
      !openers.startsAny(line), !Vocabulary.notUnit.isAnywhere(in: line)
    else { return nil }
    return [
      Signatory(
        name: line.suffix(length).rebased, role: .author, affiliation: line.dropLast(length).rebased
      )
    ]
  }

  /// The length of a name that stands at a line's end, behind the end of a post.
  private static func nameLength(_ line: GlyphSlice) -> Int? {
    if isName(line, 3) { return 3 }
    return isName(line, 2) ? 2 : nil
  }

  private static func isName(_ line: GlyphSlice, _ length: Int) -> Bool {
    line.count >= length + shortestPost && Vocabulary.postEnds.endsAny(line.dropLast(length))
      && PersonName.likelihood(line.suffix(length)) >= 0.7 && !sayings.endsAny(line)
  }

  /// `…会见代表时指出`: the first half of a headline.
  private static let sayings: WordList = [
    "指出", "强调", "要求", "表示", "提出", "认为", "呼吁", "透露", "时说", "宣布", "要求说",
  ]

  /// `县长林禾`: few posts of two characters stand before a name.
  private static func short(_ line: GlyphSlice) -> Signatory? {
    guard (4...5).contains(line.count),
      let post = posts.match(in: line, at: line.startIndex),
      PersonName.likelihood(line.dropFirst(post.count)) >= 0.7
    else { return nil }
    return Signatory(
      name: line.dropFirst(post.count).rebased, role: .author,
      affiliation: line.prefix(post.count).rebased)
  }

  private static let posts: WordList = [
    "省长", "市长", "县长", "区长", "镇长", "乡长", "州长", "盟长", "主席", "院长", "局长", "厅长", "部长",
    "总理",
  ]
  private static let longest = 44
  private static let marks: ScalarSet = "、“”·"
  private static let openers: WordList = [
    "访", "记", "走近", "对话", "专访", "致", "追忆", "怀念", "缅怀", "学习", "悼", "听", "问", "与", "和",
    "向", "跟随", "纪念", "他", "她", "我", "请", "看", "再",
  ]
}
