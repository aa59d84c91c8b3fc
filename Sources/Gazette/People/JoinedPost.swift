/// `某市政协委员、某大学教授甲乙丙`: posts and name without a gap, above or below a headline.
///
/// A headline may end so too, so it is believed only beside another.
enum JoinedPost {
  static let certainty = 0.58
  private static let shortestPost = 4

  static func people(in line: ArraySlice<Glyph>) -> [Signatory]? {
    guard line.count >= shortestPost + 2, line.count <= longest,
      line.allSatisfy({ Characters.isIdeograph($0.code) || marks.contains($0.code) }),
      !openers.startsAny(line), !Vocabulary.notUnit.isAnywhere(in: line)
    else { return nil }
    for length in [3, 2] where line.count >= length + shortestPost {
      let (post, name) = (line.dropLast(length), line.suffix(length))
      guard PersonName.likelihood(name) >= 0.7, Vocabulary.postEnds.endsAny(post) else { continue }
      return [Signatory(name: Array(name), role: .author, affiliation: Array(post))]
    }
    return nil
  }

  private static let longest = 44
  private static let marks: ScalarSet = "、“”·"
  private static let openers: WordList = [
    "访", "記", "记", "走近", "对话", "专访", "致", "追忆", "怀念", "缅怀", "学习", "悼", "听", "问", "与", "和", "向",
    "跟随",
    "纪念", "他", "她", "我", "请", "看", "再",
  ]
}
