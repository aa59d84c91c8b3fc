/// Some words of a page, by which a correction holds on to its place.
///
/// Compared without white space and in folded form, so that it is found again when the source is
/// wrapped, spaced, widened or encoded in another way.
public struct Quote: Sendable, Equatable {
  public var text: String
  /// Which of several equal places, counted from 1 in the source's order.
  public var occurrence: Int

  public init(_ text: String, occurrence: Int = 1) {
    self.text = text
    self.occurrence = occurrence
  }
}

/// A place in the decoded source, as an issue's spans tell it.
public struct SourcePlace: Sendable, Equatable {
  /// Bytes in the UTF-8 form of the decoded source.
  public var offset: Int
  /// The words to be quoted, which stand at the offset or behind it; nil for as few as will do.
  public var words: String?

  public init(_ offset: Int, words: String? = nil) {
    self.offset = offset
    self.words = words
  }
}

extension Quote {
  /// A text's characters in the form in which quotes are compared: without white space, folded.
  public static func folded(_ text: String) -> [UInt32] { QuoteFinder.folded(text) }

  /// Quotes a source: as few words as are found nowhere else, or else their count among equals.
  ///
  /// Nil when the place lies behind all text, or the words are not there.
  public init?(_ place: SourcePlace, in text: SourceText) {
    let page = LineReader.read(text)
    let finder = QuoteFinder(page)
    guard var start = finder.index(from: place.offset) else { return nil }
    let words = place.words.map(QuoteFinder.folded)
    if let words {
      guard !words.isEmpty, let found = finder.first(words[...], from: start) else { return nil }
      start = found
    }
    let range = words.map { start..<(start + $0.count) } ?? finder.distinct(from: start)
    self.init(finder.text(of: range, in: page), occurrence: finder.occurrence(of: range))
  }
}
