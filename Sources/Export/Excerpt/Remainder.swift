/// What follows a heading in its paragraph; nil when the paragraph does not begin with the heading.
///
/// White space does not count, for it may be letter-spacing; 甲报： may stand before a question.
func remainder(of text: String, after heading: String) -> String? {
  let afterColon = text.firstIndex(of: "：").map { text[text.index(after: $0)...] }
  let rest = drop(heading, from: text[...]) ?? afterColon.flatMap { drop(heading, from: $0) }
  return rest.map { String($0.drop { sentenceEnds.contains($0) || $0.isWhitespace }) }
}

private func drop(_ heading: String, from text: Substring) -> Substring? {
  var rest = text
  for character in heading where !character.isWhitespace {
    rest = rest.drop(while: \.isWhitespace)
    guard rest.popFirst() == character else { return nil }
  }
  return rest
}

private let sentenceEnds: Set<Character> = ["。", "；", "！", "？", "：", "，", ".", ";", "!", "?", ":"]
