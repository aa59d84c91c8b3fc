/// What the reader says against the parser; it holds at every parse.
///
/// ```swift
/// let correction = Correction(.split(Quote("山里有好茶，却少有人知道")))
/// let issue = try parse(bytes, path: path, corrections: [correction])
/// ```
public struct Correction: Sendable, Equatable {
  public var change: Change<Quote>
  /// Where it is written down, `page3.jianyan.yaml:12`; nil when nowhere.
  public var origin: String?

  public init(_ change: Change<Quote>, origin: String? = nil) {
    self.change = change
    self.origin = origin
  }
}

/// One thing to be read differently.
///
/// The place is told by a quote of the text, which outlives the source's lines, or by an offset,
/// which is what a program has at hand.
public enum Change<Place: Sendable & Equatable>: Sendable, Equatable {
  /// An article begins here.
  case split(Place)
  /// What begins here goes on with the article above.
  case join(Place)
  /// What the article that holds the place is called; nil for not at all.
  case title(String?, Place)
  /// All the people of the article that holds the place.
  case people([Person], Place)
  /// How deep the node stands, from 1, with all below it.
  case level(Int, Place)
  /// No node begins here; what stood below it takes its place.
  case drop(Place)
  /// These words head a node, as deep as the node before them unless a level is given.
  case add(level: Int?, Place)
}

extension Change {
  /// Where it applies.
  public var place: Place {
    switch self {
    case .split(let place), .join(let place), .title(_, let place), .people(_, let place),
      .level(_, let place), .drop(let place), .add(_, let place):
      place
    }
  }

  /// The same change at a place told in another way.
  public func map<Other>(_ transform: (Place) -> Other) -> Change<Other> {
    switch self {
    case .split(let place): .split(transform(place))
    case .join(let place): .join(transform(place))
    case .title(let title, let place): .title(title, transform(place))
    case .people(let people, let place): .people(people, transform(place))
    case .level(let level, let place): .level(level, transform(place))
    case .drop(let place): .drop(transform(place))
    case .add(let level, let place): .add(level: level, transform(place))
    }
  }
}
