public import Gazette

/// A part of an article in which a match can stand.
public enum Field: Sendable, Hashable {
  case title, subtitle, column
  /// Index into the article's people; the match stands in the name.
  case person(Int)
  /// The match stands in that person's affiliation.
  case affiliation(Int)
  /// The match stands in marker + heading of the node.
  case heading(OutlinePath)
  /// Index into the article's paragraphs.
  case paragraph(Int)

  /// The name shown to scripts: `title`, `subtitle`, `column`, `people`, `outline` or `text`.
  public var name: String {
    switch self {
    case .title: "title"
    case .subtitle: "subtitle"
    case .column: "column"
    case .person, .affiliation: "people"
    case .heading: "outline"
    case .paragraph: "text"
    }
  }
}

extension Article {
  /// The text that a field's spans point into; nil when the article has no such field.
  public func text(of field: Field) -> String? {
    switch field {
    case .title: title
    case .subtitle: subtitle
    case .column: column
    case .person(let index): people.indices.contains(index) ? people[index].name : nil
    case .affiliation(let index): people.indices.contains(index) ? people[index].affiliation : nil
    case .heading(let path): node(at: path).map { $0.marker + $0.heading }
    case .paragraph(let index): paragraphs.indices.contains(index) ? paragraphs[index].text : nil
    }
  }

  /// Every field that has a text, in the order in which matches are told.
  func fields() -> [(field: Field, text: String)] {
    let fields =
      [Field.title, .subtitle, .column]
      + people.indices.flatMap {
        [Field.person($0), .affiliation($0)]
      }
    let headings = outline.enumerated().flatMap { Self.headings(of: $1, at: OutlinePath([$0])) }
    return fields.compactMap { field in text(of: field).map { (field, $0) } } + headings
      + paragraphs.enumerated().map { (.paragraph($0), $1.text) }
  }

  private static func headings(
    of node: OutlineNode, at path: OutlinePath
  ) -> [(field: Field, text: String)] {
    [(.heading(path), node.marker + node.heading)]
      + node.children.enumerated().flatMap {
        headings(of: $1, at: OutlinePath(path.indices + [$0]))
      }
  }
}
