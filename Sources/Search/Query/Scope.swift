public import Gazette

/// Which fields of an article a term looks at.
public enum Scope: String, Sendable, CaseIterable {
  /// Every field that the article itself has; not the newspaper's name.
  case anywhere
  /// Names in the byline, whatever their part.
  case author
  /// Title and subtitle.
  case title
  /// Markers and headings of the outline.
  case outline
  case column
  /// The newspaper's name, which the issue has.
  case paper
  /// Affiliations, and the names of bodies that sign.
  case unit

  /// True when a field of an article with these people belongs to the scope.
  public func covers(_ field: Field, of people: [Person]) -> Bool {
    guard self != .anywhere else { return true }
    switch field {
    case .title, .subtitle: return self == .title
    case .column: return self == .column
    case .person(let index):
      let isBody = people.indices.contains(index) && people[index].role == .organisation
      return self == .author || self == .unit && isBody
    case .affiliation: return self == .unit
    case .heading: return self == .outline
    case .paragraph: return false
    }
  }
}
