/// An outline node while it still counts in glyphs.
///
/// An outline is a list of them in reading order, in which those below a node follow it at once: a
/// node that held its children would be copied with each of them whenever it is moved.
struct NodeDraft: Sendable {
  var kind: OutlineNode.Kind
  var style: Style
  /// Lower stands higher, where the document's own use does not tell.
  var rank: Int
  /// The chain it counts in; nil for headings without a number.
  var chain: Int?
  /// Its number in the chain; 0 without one.
  var ordinal = 0
  var paragraph: Int
  var start: Int
  var markerEnd: Int
  var headingStart: Int
  var headingEnd: Int
  var confidence: Double
  /// A point within a paragraph that ends with it: nothing further down is below the last of such.
  var isRunning = false
  /// Where a word such as 总之 closes the series that this node is the last of.
  var closing: Closing?
  /// A printed line of its own.
  var isLine = false
  /// `決議：` alone on its line, over the points of what was decided.
  var announces = false
  /// Behind the last node below it, in the list of all.
  var end = 0

  var position: (Int, Int) { (paragraph, start) }

  struct Closing: Sendable {
    var paragraph: Int
    var start: Int
  }

  /// How a node shows itself; nodes of one style stand on one level.
  enum Style: Hashable, Sendable {
    case family(Family.Kind)
    /// A heading on a line of its own, with the level a markup language gives it.
    case line(Int)
    case sentence, question, speaker
    /// `1.3.2`: a number that tells its depth.
    case decimal(Int)
    /// A short sentence within a paragraph that others carry out.
    case key
  }
}

/// Where nodes without a number stand among the numbered families.
enum Rank {
  static let scale = 10
  static let line = 30
  static let decimal = 50
  static let sentence = 70
  static let question = 120
  static let speaker = 130
  static let key = 190
}
