/// An article before it is printed, and what a careful reader should find in it.
struct Story {
  var column: String?
  /// The headline, one deck a line; empty where none is printed.
  var decks: [String] = []
  var subtitle: String?
  var authors: [Author] = []
  /// Lines above the body which name those who talk.
  var cast: [String] = []
  var note: String?
  /// Where an item of news comes from; printed before the first paragraph, no part of the body.
  var dateline = ""
  var parts: [Part] = []
  var outline: [GoldPage.Node] = []

  enum Part: Equatable {
    case text(String), heading(String), caption(String), quote(String)
  }

  /// What counts as body.
  var body: [String] {
    parts.compactMap { part in
      switch part {
      case .text(let text), .heading(let text): text
      case .caption, .quote: nil
      }
    }
  }

  var gold: GoldPage.Article {
    GoldPage.Article(
      title: decks.joined(), column: column, people: authors.map(\.gold),
      first: String((body.first ?? "").dropFirst(dateline.count).prefix(30)),
      last: String((body.last ?? "").suffix(30)),
      outline: outline)
  }
}

extension GoldPage.Node {
  init(_ marker: String, _ heading: String, _ children: [GoldPage.Node] = [], kind: String? = nil) {
    self.init(marker: marker, heading: heading, kind: kind, optional: nil, children: children)
  }
}
