internal import Canvas

/// The palette, laid out for a screen of some size.
struct PalettePage: Sendable, Equatable {
  let frame: Rect

  init(size: Size) {
    let width = min(PalettePage.widest, size.width)
    let height = min(size.height, max(5, size.height * 2 / 3))
    frame = Rect(
      x: (size.width - width) / 2, y: (size.height - height) / 2, width: width, height: height)
  }

  /// Where the list stands.
  var rows: Rect {
    let inner = frame.inner
    return Rect(
      x: inner.origin.x, y: inner.origin.y + 1, width: inner.size.width,
      height: inner.size.height - 1)
  }

  /// Rows of the list, below the line.
  var height: Int { max(1, frame.size.height - 3) }

  /// Columns for the keys.
  static let keysWidth = 18
  private static let widest = 88
}

extension CommandPalette.Choice {
  /// Its chords, parted by spaces.
  func keys(in keymap: Keymap) -> String {
    switch self {
    case .command(let command):
      keymap.chords(of: command, in: .browsing).map(\.label).joined(separator: " ")
    case .line(let line): ":" + line.rawValue
    }
  }
}
