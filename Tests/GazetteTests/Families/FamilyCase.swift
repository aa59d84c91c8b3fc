import Testing

@testable import Gazette

/// A body and the outline it must have; `|` stands for a new paragraph.
struct FamilyCase: Sendable, CustomTestStringConvertible {
  var kind: Family.Kind
  var body: String
  var outline: String

  var testDescription: String { "\(kind): \(body.prefix(24))" }

  /// Three points, as most lists have: each marker before one of the same three headings.
  static func list(_ kind: Family.Kind, _ body: String, _ markers: String...) -> FamilyCase {
    let lines = zip(markers, ["夯实基础", "壮大产业", "改善生活"]).map { "p \($0) \($1)" }
    return FamilyCase(kind: kind, body: body, outline: lines.joined(separator: "\n"))
  }

  /// What only looks like the family's marker.
  static func none(_ kind: Family.Kind, _ body: String) -> FamilyCase {
    FamilyCase(kind: kind, body: body, outline: "")
  }
}
