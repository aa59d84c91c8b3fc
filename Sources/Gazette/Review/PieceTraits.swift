/// What a piece looks like, in small numbers.
///
/// Lengths are in characters without white space.
struct PieceTraits: Sendable {
  var kind: UInt32
  /// Which of `lengths` the length does not pass.
  var length: UInt32
  var lastCode: UInt32
  var firstCode: UInt32
  var commas: UInt32
  var stops: UInt32
  var number: UInt32
  /// 1: a day as figures, 2: a clock, 3: both.
  var dates: UInt32
  var role: UInt32
  /// 1: its start is doubtful, 2: a part's number, 4: opens an item.
  var flags: UInt32
  /// How many pieces of the page begin, and how many end, with the same two characters; 4 for more.
  var sameStart: UInt32 = 0
  var sameEnd: UInt32 = 0
  /// The share, in sixths, of its pairs of characters that the text below has, and above; 7 where it is long.
  var below = PieceTraits.unasked
  var above = PieceTraits.unasked
  /// A bit for each of `TraitWords` near its beginning, and near its end.
  var head: UInt64
  var tail: UInt64
  var lines: UInt32
  var series = PieceSeries()

  static let unasked: UInt32 = 7

  init(_ piece: Piece, role: PieceRole) {
    kind = PieceTraits.number(of: piece.kind)
    length = PieceTraits.place(of: piece.text.prefix(PieceTraits.longest).inkCount)
    let begin = piece.text.prefix(PieceTraits.longestBegin).closedUp
    let end = piece.text.suffix(TraitWords.tailLength).closedUp
    lastCode = end.last?.code ?? 0
    firstCode = begin.first?.code ?? 0
    (commas, stops) = PieceTraits.marks(in: begin.dropLast())
    number = NumberForm.of(begin.prefix(NumberForm.longest))
    let start = begin.prefix(TraitWords.headLength)
    dates = PieceTraits.dates(in: start)
    self.role = role.rawValue
    flags =
      (piece.start == .certain ? 0 : 1) + (piece.isPart ? 2 : 0) + (piece.opensItem ? 4 : 0)
    head = TraitWords.found(in: start)
    tail = TraitWords.found(in: end)
    lines = UInt32(min(3, piece.lines.count))
  }

  private static let longestBegin = 200

  /// Longer than the longest length that is told apart, blanks included.
  private static let longest = 400

  /// How many commas and full stops there are, up to three of each.
  private static func marks(in text: GlyphSlice) -> (commas: UInt32, stops: UInt32) {
    var commas: UInt32 = 0
    var stops: UInt32 = 0
    for glyph in text {
      if glyph.code == 0x2C {
        commas += 1
      } else if glyph.code == Glyph.fold("。") {
        stops += 1
      }
    }
    return (min(3, commas), min(3, stops))
  }

  /// Characters up to which a length counts as one; what is longer counts as the last.
  private static let lengths = [
    1, 2, 4, 6, 8, 10, 13, 16, 20, 24, 28, 33, 38, 45, 60, 90, 150, 300,
  ]

  private static func place(of length: Int) -> UInt32 {
    UInt32(lengths.firstIndex { length <= $0 } ?? lengths.count)
  }

  /// A day as `2024-5`, `2024年5` has it, and a clock.
  private static func dates(in text: GlyphSlice) -> UInt32 {
    guard text.kinds.has(.digit) else { return 0 }
    var digits = 0
    var found: UInt32 = 0
    for index in text.indices {
      let code = text[index].code
      if (0x30...0x39).contains(code) {
        digits += 1
        continue
      }
      if digits > 0, index + 1 < text.endIndex, (0x30...0x39).contains(text[index + 1].code) {
        if digits >= 4, dayMarks.contains(code) { found |= 1 }
        if code == 0x3A, index + 2 < text.endIndex, (0x30...0x39).contains(text[index + 2].code) {
          found |= 2
        }
      }
      digits = 0
    }
    return found
  }

  private static let dayMarks: ScalarSet = "-年/."

  private static func number(of kind: Piece.Kind) -> UInt32 {
    switch kind {
    case .body: 0
    case .short: 1
    case .subtitle: 2
    case .column: 3
    case .byline: 4
    case .castLabel: 5
    case .castEntry: 6
    case .signature: 7
    case .caption: 8
    case .editorsNote: 9
    case .masthead: 10
    case .sourceLine: 11
    case .frontMatter: 12
    case .dateline: 13
    case .furniture: 14
    }
  }

  /// No kind: beyond the page's edge.
  static let noKind: UInt32 = 15
}
