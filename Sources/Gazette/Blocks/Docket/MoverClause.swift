/// The first words of a motion or a question, which name who moves it: `本院委員甲乙丙、丁戊己等27人，`,
/// `案由：本院委員甲乙丙，鑑於…`, `（一）本院甲委員乙丙，針對…`.
enum MoverClause {
  /// Those who move; nil where the text does not begin with such a clause.
  ///
  /// Members who are not said to be of this house must be counted: `某縣議員甲乙丙等5人`.
  static func names(in text: GlyphSlice) -> [GlyphSlice]? {
    let opening = withoutLabel(text).prefix(longestOpening).prefix { $0.code != comma }
    guard !opening.contains(code: 0x3A) else { return nil }
    let house = houses.match(in: opening, at: opening.startIndex)?.count
    guard let end = countStart(in: opening) ?? house.map({ _ in opening.endIndex }) else {
      return nil
    }
    let movers = opening[..<end]
    if let house, let name = MemberName.around(movers.dropFirst(house), least: MemberName.strict) {
      return [name]
    }
    let parts = movers.split { $0.code == list }
    let names = parts.indices.compactMap { mover(in: parts[$0], isFirst: $0 == 0) }
    return names.count == parts.count && !names.isEmpty ? names : nil
  }

  /// `（一）本院甲委員乙丙，…特向行政院提出質詢。`: a member's question, numbered or not.
  static func isQuestion(_ text: GlyphSlice) -> Bool {
    guard text.count > shortestQuestion, questions.endsAny(text.trimming { $0 == stop }) else {
      return false
    }
    return names(in: text) != nil
  }

  /// Behind a number and a label.
  private static func withoutLabel(_ text: GlyphSlice) -> GlyphSlice {
    var rest = text[...]
    if rest.first?.code == 0x28,
      let close = rest.prefix(longestNumber).firstIndex(where: { $0.code == 0x29 })
    {
      rest = rest[(close + 1)...]
    } else {
      let number = rest.prefix { $0.kinds.has(.numeral) }
      if !number.isEmpty, number.endIndex < rest.endIndex,
        marks.contains(rest[number.endIndex].code)
      {
        rest = rest[(number.endIndex + 1)...]
      }
    }
    if let label = labels.match(in: rest, at: rest.startIndex) {
      rest = rest.dropFirst(label.count)
    }
    return rest.drop { $0.code == 0x20 }
  }

  /// Where `等27人` begins.
  private static func countStart(in text: GlyphSlice) -> Int? {
    guard let start = text.lastIndex(where: { $0.code == others }) else { return nil }
    let rest = text[(start + 1)...].drop { $0.kinds.has(.numeral) }
    guard rest.count < text.endIndex - start - 1, let head = rest.first else { return nil }
    return heads.contains(head.code) ? start : nil
  }

  /// `本院委員甲乙丙`: the name behind the post, which only the first need have.
  private static func mover(in part: GlyphSlice, isFirst: Bool) -> GlyphSlice? {
    for length in [3, 2] where part.count >= length {
      let (post, name) = (part.dropLast(length), part.suffix(length))
      guard PersonName.likelihood(name) >= 0.7 else { continue }
      let isPost = Vocabulary.postEnds.endsAny(post) || Vocabulary.memberPosts.endsAny(post)
      if post.isEmpty ? !isFirst : isPost { return name.rebased }
    }
    return nil
  }

  private static let houses: WordList = ["本院", "本会", "本局", "本府"]
  private static let labels: WordList = ["案由:", "事由:"]
  private static let questions: WordList = ["提出质询", "提出书面质询", "提出紧急质询"]
  private static let marks: ScalarSet = "、."
  private static let longestNumber = 6
  private static let longestOpening = 60
  private static let shortestQuestion = 16
  private static let comma = Glyph.fold("，")
  private static let stop = Glyph.fold("。")
  private static let list = Glyph.fold("、")
  private static let others = Glyph.fold("等")
  private static let heads: ScalarSet = "人名位"
}
