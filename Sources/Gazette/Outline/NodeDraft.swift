/// An outline node while it still counts in glyphs.
struct NodeDraft: Sendable {
  var kind: OutlineNode.Kind
  var style: Style
  /// Lower stands higher, where the document's own use does not tell.
  var rank: Int
  /// The chain it counts in; nil for headings without a number.
  var chain: Int?
  var paragraph: Int
  var start: Int
  var markerEnd: Int
  var headingStart: Int
  var headingEnd: Int
  var confidence: Double
  var children: [NodeDraft] = []

  var position: (Int, Int) { (paragraph, start) }

  /// How a node shows itself; nodes of one style stand on one level.
  enum Style: Hashable, Sendable {
    case family(Family.Kind)
    /// A heading on a line of its own, with the level a markup language gives it.
    case line(Int)
    case sentence, question, speaker
    /// A short sentence within a paragraph that others carry out.
    case key
  }
}

/// Where nodes without a number stand among the numbered families.
enum Rank {
  static let scale = 10
  static let line = 30
  static let sentence = 70
  static let question = 120
  static let speaker = 130
  static let key = 190
}
