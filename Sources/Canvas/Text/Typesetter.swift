/// Breaks a paragraph into lines by columns, after the rules of Chinese typesetting.
///
/// No line starts with a mark like 。 or ends with one like （: the character before goes down with it
/// (push-out). —— and …… are never parted, nor a number and its unit, nor a Latin word that fits on a
/// line. Where nothing else is left, as with a row of 。 longer than the line, the line is cut at its
/// end. Takes time linear in the paragraph's length.
public struct Typesetter: Sendable, Equatable {
  /// Columns of a line, indent included.
  public var width: Int
  /// Columns left free before the first line; two characters are 4.
  public var firstIndent: Int
  /// Columns left free before every further line, so that a point hangs under its marker.
  public var hangingIndent: Int
  public var ambiguous: AmbiguousWidth
  /// Whether 、 。 and ， may stand beyond the line's end instead of taking a character down with them.
  ///
  /// Such a line has up to two columns more than `width`; leave `hangingRoom` beside the text.
  public var isHanging: Bool

  public init(
    width: Int, firstIndent: Int = 0, hangingIndent: Int = 0, ambiguous: AmbiguousWidth = .narrow,
    isHanging: Bool = false
  ) {
    self.width = width
    self.firstIndent = firstIndent
    self.hangingIndent = hangingIndent
    self.ambiguous = ambiguous
    self.isHanging = isHanging
  }

  /// Columns that hanging marks may take beyond the width.
  public var hangingRoom: Int { isHanging ? 2 : 0 }

  /// The paragraph's lines in order; every byte stands in just one of them.
  public func lines(of paragraph: String) -> [TextLine] {
    var breaker = LineBreaker(of: paragraph, ambiguous: ambiguous, isHanging: isHanging)
    var lines: [TextLine] = []
    repeat {
      let indent = indent(lines.isEmpty ? firstIndent : hangingIndent)
      lines.append(breaker.takeLine(room: max(1, width - indent), indent: indent))
    } while !breaker.isAtEnd
    return lines
  }

  /// An indent leaves at least a few characters of room, or there is none.
  private func indent(_ wanted: Int) -> Int {
    width - wanted >= Typesetter.leastRoom ? max(0, wanted) : 0
  }

  private static let leastRoom = 8
}
