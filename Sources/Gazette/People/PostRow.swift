/// `校长 甲乙 党委书记 丙丁`: several who sign together, each behind what he is.
enum PostRow {
  private static let fewest = 2

  /// Nil unless posts and names take turns from the first word to the last.
  static func people(in words: [GlyphSlice]) -> [Signatory]? {
    guard words.count >= 2 * fewest else { return nil }
    var people: [Signatory] = []
    var index = 0
    while index + 1 < words.count {
      let post = words[index]
      guard Vocabulary.postEnds.endsAny(post), !Byline.isPress(post) else { return nil }
      // A name of two is printed with a gap.
      let isPadded = words[index + 1].count == 1 && index + 2 < words.count
      let name =
        isPadded && words[index + 2].count == 1
        ? .joined(words[(index + 1)...(index + 2)]) : words[index + 1].rebased
      guard PersonName.likelihood(name) >= 0.7, !Byline.isUnit(name) else { return nil }
      people.append(Signatory(name: name, role: .author, affiliation: post.rebased))
      index += isPadded ? 3 : 2
    }
    return index == words.count && people.count >= fewest ? people : nil
  }
}
