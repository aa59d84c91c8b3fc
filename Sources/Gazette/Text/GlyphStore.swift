/// Keeps the glyphs of one page, and the texts joined of them, until the page is read.
///
/// Texts (`GlyphSlice`) point into it and are not counted. Nothing in it moves or ends before the
/// store itself does, so a text is good for as long as its store lives: `parse` holds the page's
/// until the issue is made, and an issue holds strings.
///
/// Unchecked, for a page is read by one thread, and its store is not handed on.
final class GlyphStore: @unchecked Sendable {
  /// The glyphs of the whole page.
  let sheet: GlyphSheet
  /// Where joined texts stand, one behind the other; only the last has room for more.
  private var blocks: [UnsafeMutableBufferPointer<Glyph>] = []
  /// How many glyphs of the last block are taken.
  private var taken = 0

  /// Room for the glyphs of a page, and who writes them and returns how many there are.
  init(atMost capacity: Int, writing: (UnsafeMutableBufferPointer<Glyph>) -> Int) {
    // Memory that is not written costs nothing.
    let glyphs = UnsafeMutableBufferPointer<Glyph>.allocate(capacity: capacity)
    let count = writing(glyphs)
    sheet = GlyphSheet(UnsafeMutableBufferPointer(rebasing: glyphs[..<count]))
  }

  convenience init(_ glyphs: some Collection<Glyph>) {
    self.init(atMost: glyphs.count) {
      _ = $0.initialize(from: glyphs)
      return glyphs.count
    }
  }

  deinit {
    sheet.deallocate()
    for block in blocks { block.deallocate() }
  }

  /// The text of the whole page.
  var page: GlyphSlice { GlyphSlice(sheet.all, in: self) }

  /// Takes a text that stands nowhere on the page as it is.
  func keep(_ text: some Collection<Glyph>) -> GlyphSlice {
    let count = text.count
    guard count > 0 else { return GlyphSlice() }
    let space = space(for: count)
    // `space` has room for as many glyphs as the text has, none of them taken.
    _ = space.initialize(from: text)
    return GlyphSlice(UnsafeBufferPointer(space), in: self)
  }

  /// Keeps a text that is written glyph by glyph, where there is room for so many.
  func keep(atMost count: Int, _ write: (inout Writer) -> Void) -> GlyphSlice {
    let space = space(for: count)
    var writer = Writer(space)
    write(&writer)
    taken -= count - writer.count
    return GlyphSlice(UnsafeBufferPointer(rebasing: space[..<writer.count]), in: self)
  }

  /// Fills some room from its beginning.
  struct Writer {
    private let space: UnsafeMutableBufferPointer<Glyph>
    private(set) var count = 0

    fileprivate init(_ space: UnsafeMutableBufferPointer<Glyph>) { self.space = space }

    mutating func append(_ glyph: Glyph) {
      precondition(count < space.count)
      space.initializeElement(at: count, to: glyph)
      count += 1
    }

    mutating func append(_ text: GlyphSlice) {
      precondition(text.count <= space.count - count)
      text.withUnsafeBufferPointer {
        _ = UnsafeMutableBufferPointer(rebasing: space[count...]).initialize(fromContentsOf: $0)
      }
      count += text.count
    }
  }

  /// Room for glyphs that nothing else has.
  private func space(for count: Int) -> UnsafeMutableBufferPointer<Glyph> {
    if blocks.isEmpty || blocks[blocks.count - 1].count - taken < count {
      // Most pages join a few lines; of a wrapped one all are joined.
      let room = blocks.isEmpty ? GlyphStore.usual : Swift.max(GlyphStore.usual, sheet.all.count)
      blocks.append(.allocate(capacity: Swift.max(room, count)))
      taken = 0
    }
    defer { taken += count }
    return UnsafeMutableBufferPointer(rebasing: blocks[blocks.count - 1][taken..<(taken + count)])
  }

  private static let usual = 512
}
