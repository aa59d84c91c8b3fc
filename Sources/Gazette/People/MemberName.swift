/// A member of a house as its papers name him, with his post around, before or behind the name:
/// `甲議員乙丙`, `委員甲乙丙`, `甲乙丙議員`.
enum MemberName {
  /// How likely a name must be, where little else tells that one stands there.
  static let strict = 0.7

  /// The name without the post, if it is at least so likely, between 0 and 1; nil where the text is
  /// anything else.
  static func read(_ text: GlyphSlice, least: Double = 0.4) -> GlyphSlice? {
    if let name = before(text, least: least) { return name }
    for length in [3, 2, 4] where text.count == length + post {
      let name = text.suffix(length)
      if posts.startsAny(text), PersonName.likelihood(name) >= least { return name.rebased }
    }
    return around(text, least: least)
  }

  /// The name in `甲乙丙議員`.
  static func before(_ text: GlyphSlice, least: Double = 0.4) -> GlyphSlice? {
    guard text.count > post, posts.endsAny(text) else { return nil }
    let name = text.dropLast(post)
    return PersonName.likelihood(name) >= least ? name.rebased : nil
  }

  /// The name in `甲議員乙丙`.
  static func around(_ text: GlyphSlice, least: Double = 0.4) -> GlyphSlice? {
    guard (4...5).contains(text.count), posts.match(in: text, at: text.startIndex + 1) != nil else {
      return nil
    }
    let name = (text.prefix(1) + text.dropFirst(1 + post))[...]
    return PersonName.likelihood(name) >= least ? name : nil
  }

  /// How long each of the posts is.
  private static let post = 2
  private static let posts = Vocabulary.memberPosts
}
