import Gazette
import Search

/// Builds articles around texts of our own, as small as a test needs them.
enum Library {
  static func article(_ paragraphs: String...) -> Article {
    Article(id: "1", paragraphs: paragraphs.map { Paragraph(text: $0) })
  }

  static func node(_ marker: String, _ heading: String, _ children: [OutlineNode] = [])
    -> OutlineNode
  {
    let start = Passage.Position(paragraph: 0, offset: 0)
    return OutlineNode(
      kind: .point, marker: marker, heading: heading, paragraph: 0, span: 0..<1,
      passage: Passage(start: start, end: start), children: children)
  }

  /// The pieces of one paragraph that match a query.
  static func found(_ query: String, in text: String) -> [String] {
    let matches = Query(query).matches(in: article(text)) ?? []
    return matches.flatMap(\.spans).map { span in
      String(decoding: Array(text.utf8)[span], as: UTF8.self)
    }
  }
}
