/// A piece of a page before it is set: text with the part it plays.
struct Strip {
  var role: Role
  var text: String

  init(_ role: Role, _ text: String) {
    self.role = role
    self.text = text
  }

  enum Role {
    case title, subtitle, byline, column, heading, paragraph, caption, quote, note, rule, furniture

    var isHead: Bool { self == .title || self == .subtitle || self == .byline }
  }

  /// Whether it is set as text: indented, and wrapped to the column.
  var isText: Bool { role == .paragraph || role == .note || role == .quote }
}

extension Story {
  /// What is printed between the headline and the end of the article.
  func bodyStrips() -> [Strip] {
    parts.map { part in
      switch part {
      case .text(let text): Strip(.paragraph, text)
      case .heading(let text): Strip(.heading, text)
      case .caption(let text): Strip(.caption, text)
      case .quote(let text): Strip(.quote, text)
      }
    }
  }
}
