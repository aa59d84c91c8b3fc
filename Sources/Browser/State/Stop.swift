internal import Gazette
internal import Search

/// A place where `n` stops.
enum Stop: Sendable, Equatable {
  /// Title, column or people.
  case head
  case heading(OutlinePath)
  case text(paragraph: Int, span: Range<Int>)

  /// Where it stands in the text, if it does.
  var position: Passage.Position? {
    guard case .text(let paragraph, let span) = self else { return nil }
    return Passage.Position(paragraph: paragraph, offset: span.lowerBound)
  }
}

extension [Match] {
  /// Where `n` stops in the article, from its top to its end.
  ///
  /// A heading stands in the text too and is visited there; only where the text does not match,
  /// as when the parser mended the heading, is the heading a stop of its own.
  var stops: [Stop] {
    var head: [Stop] = []
    var headings: [Stop] = []
    var texts: [Stop] = []
    for match in self {
      switch match.field {
      case .title, .subtitle, .column, .person, .affiliation: head = [.head]
      case .heading(let path): headings.append(.heading(path))
      case .paragraph(let index):
        texts += match.spans.map { .text(paragraph: index, span: $0) }
      }
    }
    return head + (texts.isEmpty ? headings : texts)
  }
}
