import Canvas

extension Canvas {
  /// True when every wide character has both of its halves, and no half stands alone.
  var hasNoHalves: Bool {
    (0..<size.height).allSatisfy { y in
      (0..<size.width).allSatisfy { x in
        let isWide = !self[x, y].isContinuation && String(self[x, y].scalar).columns() == 2
        let isFollowed = x + 1 < size.width && self[x + 1, y].isContinuation
        return isWide == isFollowed || !self[x, y].combining.isEmpty
      }
    }
  }
}
