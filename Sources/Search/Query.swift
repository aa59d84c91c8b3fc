/// What the reader typed, folded once.
public struct Query: Sendable, Equatable {
  public let text: String
  /// The words, each of which must stand somewhere in an article; the longest first, for it is
  /// the likeliest to be absent.
  let words: [Word]

  public init(_ text: String) {
    self.text = text
    let folded = text.split(whereSeparator: \.isWhitespace).map { FoldedText(String($0)).bytes }
    words = folded.filter { !$0.isEmpty }.reduce(into: []) { words, bytes in
      if !words.contains(Word(bytes)) { words.append(Word(bytes)) }
    }
    .sorted { $0.bytes.count > $1.bytes.count }
  }

  /// True when nothing but white space was typed, so that everything matches.
  public var isEmpty: Bool { text.allSatisfy(\.isWhitespace) }
}
