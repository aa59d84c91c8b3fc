internal import Search
internal import Themes

/// A piece of text in one look, and the field of the article it shows.
struct Run: Sendable, Equatable {
  let text: String
  let part: Theme.Part
  /// Where the field's matches are to be lit, if it shows one.
  var field: Field?
  /// Bytes of the field before this piece.
  var fieldOffset = 0

  init(_ text: String, _ part: Theme.Part, of field: Field? = nil, from fieldOffset: Int = 0) {
    self.text = text
    self.part = part
    self.field = field
    self.fieldOffset = fieldOffset
  }
}
