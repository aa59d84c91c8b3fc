/// One place of the grid: a grapheme cluster's scalars and how they look.
public struct Cell: Sendable, Equatable {
  /// The cluster's first scalar; U+0000 in the right half of a wide character.
  public var scalar: Unicode.Scalar
  public var style: Style
  var marks: Marks

  public init(
    scalar: Unicode.Scalar = " ", combining: [Unicode.Scalar] = [], style: Style = Style()
  ) {
    self.scalar = scalar
    self.style = style
    marks = combining.isEmpty ? Marks() : Marks(combining)
  }

  init(scalar: Unicode.Scalar, marks: Marks, style: Style) {
    self.scalar = scalar
    self.style = style
    self.marks = marks
  }

  /// The cluster's further scalars, at most three; nearly always empty.
  public var combining: [Unicode.Scalar] {
    get { marks.scalars }
    set { marks = Marks(newValue) }
  }

  /// True where `combining` would have any, which is known without making it.
  public var isCombined: Bool { !marks.isEmpty }

  /// True in the right half of a wide character.
  public var isContinuation: Bool { scalar == Cell.continuation }

  static let continuation: Unicode.Scalar = "\0"
}
