/// One match with what stands around it, for a concordance: three texts to be set in columns.
///
/// Whoever shows it cuts `before` from the left and `after` from the right, by cells.
public struct Context: Sendable, Equatable {
  public var before: String
  public var match: String
  public var after: String

  public init(before: String, match: String, after: String) {
    self.before = before
    self.match = match
    self.after = after
  }
}

extension Match {
  /// Every place of the match in the text of its field, each with at most `reach` characters on
  /// either side; places that do not lie within the text are left out.
  public func contexts(in text: String, reach: Int) -> [Context] {
    spans.filter { $0.upperBound <= text.utf8.count }.map { span in
      let place = text.characters(covering: span)
      return Context(
        before: String(text[..<place.lowerBound].suffix(reach)), match: String(text[place]),
        after: String(text[place.upperBound...].prefix(reach)))
    }
  }
}
