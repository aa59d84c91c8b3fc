/// A part of a text index; they follow each other in this order, behind a table of their lengths.
enum TextPart: Int, CaseIterable {
  /// For each scalar that occurs, ascending: a `ScalarEntry`.
  case scalars
  /// Lists of positions in paragraphs, as `PositionList` writes them.
  case lists
  /// The same of positions before the paragraphs; those of characters that are read alike are neighbours.
  case headLists
  /// For frequent scalars, a bit for each article that holds them.
  case articleBits
  /// The most frequent phrases of several scalars, ascending: a `PhraseEntry` each.
  case phrases
  /// Rows of a bit for each article, which they name.
  case phraseBits
  /// For each region, for each article the position its text begins at, then where the region ends.
  case starts
  /// Where headings end, ascending.
  case headingEnds
  /// How long they are, in 16 bits; what is longer is told as 65,535, its last ones.
  case headingLengths
  /// For each 512 positions the first heading that ends behind them.
  case headingSamples
  /// Where stretches of text begin that belong to one node of an outline, each with its node's number,
  /// ascending; a number that no node has stands for text of none.
  case points
  /// For each 16,384 positions the stretch that the first of them is in.
  case pointBases
  /// For each 128 positions the same, counted from that, in 16 bits.
  case pointSamples
  /// How many nodes there are.
  case pointCount
  /// For each issue its first article.
  case issues
  /// For each issue the first and the last day that its date may mean, as 20240305; zeros for none.
  case dates
  /// For each issue the place of its newspaper among the names, plus one; 0 for none.
  case papers
  /// The names of newspapers as printed, one behind the other.
  case paperNames

  /// The number of positions, of articles, of issues; then a length for each part.
  static let headLength = 16 + allCases.count * 4
}

/// What the directory tells of a scalar, in nine 32-bit numbers.
struct ScalarEntry {
  var scalar: UInt32
  /// How often it occurs.
  var count: UInt32
  /// How many articles, issues and points hold it.
  var articles: UInt32
  var issues: UInt32
  var points: UInt32
  /// Where its list of paragraphs begins, in words of 64 bits.
  var list: UInt32
  /// Its place among the bits of articles; `none` where it has none.
  var bits: UInt32
  /// How often it occurs before the paragraphs, and where the list of that begins.
  var headCount: UInt32
  var headList: UInt32

  static let length = 36
  static let none = UInt32.max
  /// Stands for the positions where a Latin word starts.
  static let wordStart: UInt32 = 0x11_0000
  /// Stands for the positions where a text starts, a paragraph or a name, and for the end of all.
  static let textStart: UInt32 = 0x11_0001
}

/// What the directory of frequent phrases tells of one, in 32-bit numbers.
struct PhraseEntry {
  /// In the index there are always as many as in the longest, zeros behind those of a shorter one.
  var scalars: [UInt32]
  /// How often it occurs.
  var count: UInt32
  /// How many points hold it.
  var points: UInt32
  /// Its row among the bits of articles.
  var row: UInt32

  static let longest = 6
  static let length = longest * 4 + 12
}
