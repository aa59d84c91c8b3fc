extension String {
  /// The text between two offsets of its UTF-8 form, kept within its bounds.
  func bytes(_ range: Range<Int>) -> Substring {
    let range = range.clamped(to: 0..<utf8.count)
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    let end = utf8.index(start, offsetBy: range.count)
    return self[start..<end]
  }

  /// True when another text stands at an offset.
  func hasBytes(of text: String, at offset: Int) -> Bool {
    let (own, other) = (utf8Span.span, text.utf8Span.span)
    guard offset >= 0, offset + other.count <= own.count else { return false }
    for index in other.indices where own[offset + index] != other[index] { return false }
    return true
  }
}
