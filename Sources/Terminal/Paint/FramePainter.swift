internal import CNcurses
internal import Canvas

/// Turns a screen into the bytes that bring a terminal to it from the screen it shows.
///
/// ncurses could do this, but it compares all over again, expands terminfo's strings for each colour
/// and takes thirty bytes for a change of look; half of the time from a key to its screen was that.
struct FramePainter {
  private let capabilities: Capabilities
  private(set) var inks: Inks
  private var changes: InkChanges
  private var bytes: [UInt8] = []
  /// What the terminal is set to; nil when that is not known.
  private var ink: Ink?
  private var style: Style?
  /// Where the terminal will put the next character; nil when that is not known.
  private var pen: Point?
  private var isCursorShown = false

  init(palette: Palette) {
    capabilities = Capabilities(palette: palette)
    inks = Inks(palette: palette)
    changes = InkChanges(capabilities)
  }

  /// What undoes the last look.
  var reset: [UInt8] { capabilities.reset }

  /// Forgets what the terminal is set to, for others have written to it; its cursor is hidden.
  mutating func forget() {
    (ink, style, pen) = (nil, nil, nil)
    isCursorShown = false
  }

  /// Nothing but what differs between two screens of one size.
  ///
  /// The row that was written last comes first: where a selection moves on from it, its look is set and
  /// only the ground under it has changed.
  mutating func paint(_ canvas: Canvas, over before: Canvas, within size: Size) -> [UInt8] {
    bytes.removeAll(keepingCapacity: true)
    let rows = 0..<min(size.height, canvas.size.height)
    let latest = pen.map(\.y).flatMap { rows.contains($0) ? $0 : nil }
    if let latest { paint(row: latest, of: canvas, over: before, within: size) }
    for y in rows where y != latest { paint(row: y, of: canvas, over: before, within: size) }
    place(canvas.cursor)
    return bytes
  }
}

extension FramePainter {
  private mutating func paint(
    row y: Int, of canvas: Canvas, over before: Canvas, within size: Size
  ) {
    let width = min(size.width, canvas.size.width)
    let isLast = y == size.height - 1 && capabilities.scrollsAtEnd
    paint(row: y, of: canvas, over: before, upTo: isLast ? width - 1 : width)
  }

  private mutating func paint(row y: Int, of canvas: Canvas, over before: Canvas, upTo end: Int) {
    let width = canvas.size.width
    var x = 0
    // Blanks up to here are written one by one.
    var writtenEnd = 0
    while case let start = canvas.difference(from: before, row: y, column: x), start < end {
      x = start + 1
      let cell = canvas.cells[y * width + start]
      guard !cell.isContinuation else { continue }
      let isWide = x < width && canvas.cells[y * width + x].isContinuation
      guard !isWide || x < end else { return }
      let point = Point(x: start, y: y)
      if pen != point { move(to: point, in: canvas) }
      if cell.isBlank { setGround(of: cell.style) } else { set(cell.style) }
      if cell.isBlank, start >= writtenEnd,
        let (end, isErased) = erase(from: start, row: y, of: canvas, over: before)
      {
        guard !isErased else {
          x = end
          continue
        }
        writtenEnd = end
      }
      write(TerminalCell(cell, columns: isWide ? 2 : 1))
      if isWide { x += 1 }
      pen = x < width ? Point(x: x, y: y) : nil
    }
  }

  /// Clears a stretch of blanks where that takes fewer bytes than to write them; tells its end and
  /// whether it did, or nil where the terminal can not.
  private mutating func erase(
    from start: Int, row y: Int, of canvas: Canvas, over before: Canvas
  ) -> (end: Int, isErased: Bool)? {
    guard let ink, capabilities.clearsInColor || ink.background < 0,
      ink.attributes.isDisjoint(with: [.underline, .reverse])
    else { return nil }
    let width = canvas.size.width
    let line = y * width
    let blank = canvas.cells[line + start]
    var end = start + 1
    while end < width, canvas.cells[line + end].looks(like: blank) { end += 1 }
    if end == width, width - start > capabilities.clearToEnd.count,
      !capabilities.clearToEnd.isEmpty
    {
      bytes += capabilities.clearToEnd
      return (end, true)
    }
    // Blanks at the end that stand there already need not be cleared.
    while before.cells[line + end - 1].looks(like: blank) { end -= 1 }
    guard end - start > Self.leastErased, capabilities.erasesByStandard else { return (end, false) }
    bytes += Capabilities.control(end - start, final: "X")
    return (end, true)
  }

  /// Clearing within a line, and moving on behind it, takes ten bytes.
  private static let leastErased = 10

  private mutating func write(_ cell: TerminalCell) {
    bytes.append(scalar: cell.character)
    for mark in cell.combining { bytes.append(scalar: mark) }
    if let right = cell.rightHalf { bytes.append(scalar: right) }
  }

  private mutating func set(_ style: Style) {
    guard style != self.style else { return }
    let ink = inks.ink(for: style)
    if ink != self.ink { bytes += changes.sequence(from: self.ink, to: ink) }
    (self.style, self.ink) = (style, ink)
  }

  /// Leaves the colour of text as it is where only the ground will be seen.
  private mutating func setGround(of style: Style) {
    let lines: Style.Attributes = [.underline, .reverse]
    guard var ink, style.attributes.isDisjoint(with: lines), ink.attributes.isDisjoint(with: lines)
    else { return set(style) }
    let ground = inks.ink(for: style).background
    guard ink.background != ground else { return }
    ink.background = ground
    bytes += changes.sequence(from: self.ink, to: ink)
    (self.style, self.ink) = (nil, ink)
  }

  private mutating func move(to point: Point, in canvas: Canvas) {
    defer { pen = point }
    guard let pen, pen.y == point.y, pen.x < point.x, capabilities.forwardByStandard else {
      bytes += capabilities.move(to: point)
      return
    }
    let line = point.y * canvas.size.width
    let between = canvas.cells[line + pen.x..<line + point.x]
    if between.count <= Self.shortestMove, between.allSatisfy({ isWritten(plainly: $0) }) {
      for cell in between { bytes.append(UInt8(truncatingIfNeeded: cell.scalar.value)) }
    } else {
      bytes += Capabilities.control(point.x - pen.x, final: "C")
    }
  }

  /// True for a cell that is one byte in the ink that is set.
  private func isWritten(plainly cell: Cell) -> Bool {
    guard let style else { return false }
    return cell.isPlain
      && (cell.isBlank ? cell.style.ofBlank == style.ofBlank : cell.style == style)
  }

  /// Bytes that moving within a line takes at least.
  private static let shortestMove = 4

  /// A hidden cursor may stay wherever the last cell was drawn.
  private mutating func place(_ cursor: Point?) {
    if let cursor, pen != cursor {
      bytes += capabilities.move(to: cursor)
      pen = cursor
    }
    guard isCursorShown != (cursor != nil) else { return }
    isCursorShown = cursor != nil
    bytes += isCursorShown ? capabilities.showCursor : capabilities.hideCursor
  }
}

extension Cell {
  /// A printable character of ASCII: one byte, one column.
  fileprivate var isPlain: Bool {
    (0x20..<0x7F).contains(scalar.value) && !isCombined
  }
}

extension [UInt8] {
  /// UTF-8 after RFC 3629; a screen has thousands of characters, and a string's own encoder is slow.
  fileprivate mutating func append(scalar value: wchar_t) {
    guard let scalar = Unicode.Scalar(UInt32(bitPattern: value)) else { return }
    let value = scalar.value
    switch value {
    case ..<0x80: append(UInt8(truncatingIfNeeded: value))
    case ..<0x800:
      append(0xC0 | UInt8(truncatingIfNeeded: value >> 6))
      append(tail: value)
    case ..<0x10000:
      append(0xE0 | UInt8(truncatingIfNeeded: value >> 12))
      append(tail: value >> 6)
      append(tail: value)
    default:
      append(0xF0 | UInt8(truncatingIfNeeded: value >> 18))
      append(tail: value >> 12)
      append(tail: value >> 6)
      append(tail: value)
    }
  }

  private mutating func append(tail bits: UInt32) {
    append(0x80 | UInt8(truncatingIfNeeded: bits & 0x3F))
  }
}
