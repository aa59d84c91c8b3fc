internal import Canvas

/// The bar chart laid out for a screen of some size.
struct ChartPage: Sendable, Equatable {
  let frame: Rect

  init(size: Size) {
    let width = min(size.width, ChartPage.widest)
    frame = Rect(
      x: (size.width - width) / 2, y: 0, width: width, height: max(1, size.height - 1))
  }

  /// Rows of the list.
  var height: Int { max(1, frame.inner.size.height) }

  private static let widest = 100
}
