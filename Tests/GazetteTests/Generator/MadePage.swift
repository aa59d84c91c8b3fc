import Testing

/// A page out of the generator with its truth.
struct MadePage: Sendable, CustomTestStringConvertible {
  let name: String
  var text: String
  var gold: GoldPage

  var testDescription: String { name }
}
