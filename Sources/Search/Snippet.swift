public import Gazette

/// A match in context, short enough for one line.
public struct Snippet: Sendable, Equatable {
  /// The field's name: `title`, `subtitle`, `column`, `people`, `outline` or `text`.
  public var field: String
  /// With … at an end where the field's text goes on.
  public var text: String
  /// Byte ranges of the matches in the UTF-8 form of `text`.
  public var spans: [Range<Int>]

  public init(field: String, text: String, spans: [Range<Int>]) {
    self.field = field
    self.text = text
    self.spans = spans
  }
}

extension Hit {
  /// The match that says most about the article, at most `width` characters of its field around it.
  ///
  /// A title says more than a heading, a heading more than a name, a name more than running text.
  public func best(in article: Article, width: Int) -> Snippet? {
    let best = matches.min { $0.field.rank < $1.field.rank }
    guard let best, let text = article.text(of: best.field) else { return nil }
    return Snippet(best, in: text, width: width)
  }
}

extension Snippet {
  /// Nil when the match's first span does not lie within the text.
  init?(_ match: Match, in text: String, width: Int) {
    guard let first = match.spans.first, first.upperBound <= text.utf8.count else { return nil }
    let window = window(around: first, in: text, width: width)
    let bytes = text.utf8.distance(from: text.startIndex, to: window.lowerBound)
    let length = text[window].utf8.count
    let opening = window.lowerBound > text.startIndex ? "…" : ""
    let closing = window.upperBound < text.endIndex ? "…" : ""
    let shift = opening.utf8.count - bytes
    field = match.field.name
    self.text = opening + text[window] + closing
    spans = match.spans.filter { $0.overlaps(bytes..<bytes + length) }
      .map { $0.clamped(to: bytes..<bytes + length) }
      .map { $0.lowerBound + shift..<$0.upperBound + shift }
  }
}

/// Whole characters around a span, as many before it as behind it where the text has them.
private func window(
  around span: Range<Int>, in text: String, width: Int
) -> Range<String.Index> {
  let match = text.characters(covering: span)
  let (first, last) = (match.lowerBound, match.upperBound)
  let room = max(0, width - text.distance(from: first, to: last))
  let start = text.index(first, offsetBy: -room / 2, limitedBy: text.startIndex) ?? text.startIndex
  let used = text.distance(from: start, to: last)
  let end = text.index(last, offsetBy: max(0, width - used), limitedBy: text.endIndex)
  guard end == nil else { return start..<(end ?? last) }
  let rest = max(0, width - text.distance(from: first, to: text.endIndex))
  return
    (text.index(first, offsetBy: -rest, limitedBy: text.startIndex) ?? text.startIndex)..<text
    .endIndex
}

extension String {
  /// The whole characters that a range of bytes touches, for a fold works on scalars, of which a
  /// character may have several.
  func characters(covering bytes: Range<Int>) -> Range<Index> {
    let first = rounded(utf8.index(startIndex, offsetBy: bytes.lowerBound), .down)
    return first..<rounded(utf8.index(startIndex, offsetBy: bytes.upperBound), .up)
  }

  private enum Rounding {
    case down, up
  }

  private func rounded(_ index: Index, _ rounding: Rounding) -> Index {
    guard index < endIndex else { return endIndex }
    let down = rangeOfComposedCharacter(at: index)
    switch rounding {
    case .down: return down.lowerBound
    case .up: return down.lowerBound == index ? index : down.upperBound
    }
  }

  private func rangeOfComposedCharacter(at position: Index) -> Range<Index> {
    let next = index(after: position)
    return index(before: next)..<next
  }
}

extension Field {
  fileprivate var rank: Int {
    switch self {
    case .title: 0
    case .subtitle: 1
    case .heading: 2
    case .person: 3
    case .paragraph: 4
    case .affiliation: 5
    case .column: 6
    }
  }
}
