/// Reads what was typed from left to right and knows how many bytes lie behind.
struct QueryCursor {
  private let text: String
  private(set) var index: String.Index

  init(_ text: String) {
    self.text = text
    index = text.startIndex
  }

  var isAtEnd: Bool { index == text.endIndex }
  var next: Character? { isAtEnd ? nil : text[index] }
  var mark: QueryMark? { next.flatMap { QueryMark($0) } }
  var offset: Int { text.utf8.distance(from: text.startIndex, to: index) }

  /// What follows the next character.
  var second: Character? {
    guard !isAtEnd else { return nil }
    let after = text.index(after: index)
    return after == text.endIndex ? nil : text[after]
  }

  @discardableResult
  mutating func read() -> Character? {
    guard let character = next else { return nil }
    index = text.index(after: index)
    return character
  }

  mutating func read(while isWanted: (Character) -> Bool) -> Substring {
    let rest = text[index...]
    let read = rest.prefix(while: isWanted)
    index = read.endIndex
    return read
  }

  mutating func skipSpaces() {
    _ = read { $0.isWhitespace }
  }

  mutating func readWord() -> Substring {
    read { !(QueryMark($0)?.endsWord ?? false) }
  }

  /// Reads `author:`, in any width, where it stands next.
  mutating func readField() -> QueryField? {
    let word = text[index...].prefix(QueryField.longestName + 1)
    guard let colon = word.firstIndex(where: { $0 == ":" || $0 == "：" }),
      let field = QueryField(word[..<colon])
    else { return nil }
    index = text.index(after: colon)
    return field
  }

  /// Reads up to and over one of the characters that close, `\` shielding the next; nil when none
  /// follows, and then everything is read.
  mutating func read(to closing: String, shielded: Bool) -> (text: String, isClosed: Bool) {
    var content = ""
    while let character = read() {
      if closing.contains(character) { return (content, true) }
      content.append(character)
      if shielded, character == "\\", let next = read() { content.append(next) }
    }
    return (content, false)
  }
}
