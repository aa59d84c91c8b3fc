/// One line of a typeset paragraph.
public struct TextLine: Sendable, Equatable {
  /// Bytes in the UTF-8 form of the paragraph; spaces at the line's end belong to it.
  public var range: Range<Int>
  /// Columns left free before the text.
  public var indent: Int
  /// Columns of the text, without the spaces at its end.
  public var columns: Int
}
