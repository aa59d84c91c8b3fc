/// An outline node while it still counts in glyphs.
struct NodeDraft: Sendable {
  var kind: OutlineNode.Kind
  /// Lower stands higher.
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
}

/// Where nodes without a number stand among the numbered families.
enum Rank {
  static let scale = 10
  static let line = 30
  /// Below 一、 where such lines stand between 一、 and 二、.
  static let lineBelowComma = 45
  static let lineBelowBracket = 65
  static let sentence = 70
  static let question = 120
  static let speaker = 130
}
