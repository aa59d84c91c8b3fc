/// A way of numbering points; each is one row of the table in `Family.all`.
struct Family: Sendable {
  var kind: Kind
  /// Higher stands deeper unless the document's own use says otherwise.
  var rank: Int
  /// Where the first of a series may stand.
  var opening: Place
  /// Where the others may stand.
  var place: Place
  /// The characters its markers begin with.
  var leads: ScalarSet
  /// Reads the marker at an index: its ordinal and the index behind it.
  var read: @Sendable (GlyphSlice, Int) -> Reading?

  struct Reading: Sendable {
    var ordinal: Int
    /// Behind the marker and its comma, where the heading begins.
    var end: Int
    /// Behind the marker as printed, without the comma.
    var markerEnd: Int
  }

  enum Kind: Int, Sendable, Hashable, CaseIterable {
    case part, chapter, lawSection, clause, formal, comma, bracket, stem, dot, parenthesis, circled
    case dash, ordinalIs, ordinal, among, sequence, aspects, must, kinds, rule, person, frame
    /// `Ⅰ、`, `A.`, `a)`, `举措1：`.
    case roman, upper, lower, label
  }

  /// What has to stand before a marker; each place allows what the ones above it allow.
  enum Place: Int, Sendable, Comparable {
    /// A paragraph's beginning.
    case paragraph
    /// Also 。；：！？ within a paragraph.
    case sentence
    /// Also a comma.
    case anywhere

    static func < (left: Place, right: Place) -> Bool { left.rawValue < right.rawValue }
  }

  static let inlineRank = 20
}

extension Family.Kind {
  /// All cases in their order; `allCases` makes its list anew each time.
  static let all = allCases

  /// Those of points within running text.
  static let inline = all.filter(\.isInline)

  /// One for each family.
  var bit: UInt32 { 1 << UInt32(rawValue) }

  /// True for points within running text, which hang on the heading before them.
  var isInline: Bool {
    switch self {
    case .circled, .ordinalIs, .ordinal, .among, .sequence, .aspects, .must, .kinds, .rule,
      .person, .frame:
      true
    case .part, .chapter, .lawSection, .clause, .formal, .comma, .bracket, .stem, .dot,
      .parenthesis, .dash, .roman, .upper, .lower, .label:
      false
    }
  }

  /// The highest number a series may begin with: an excerpt from a law begins anywhere, and a first
  /// point may have lost its marker; what is also a common word needs its first.
  var latestStart: Int {
    switch self {
    case .part, .chapter, .lawSection, .clause: .max
    case .comma, .bracket, .dot, .parenthesis, .circled, .ordinalIs, .ordinal, .among, .must,
      .label:
      2
    case .formal, .stem, .dash, .sequence, .aspects, .kinds, .rule, .person, .frame, .roman,
      .upper, .lower:
      1
    }
  }
}
