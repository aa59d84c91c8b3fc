/// Takes the characters of a text one by one, and makes their glyphs.
///
/// A reader of UTF-8 hands over each that it decodes: while its digest waits, the glyph costs nothing.
struct GlyphMaker: ScalarTaker {
  private let table: KindTable
  private let tables: KindTable.UnsafeTables
  private let glyphs: UnsafeMutableBufferPointer<Glyph>
  private let offsets: UnsafeMutableBufferPointer<Int32>
  private var stretches: [KindTable.Stretch] = []
  private var stretch = KindTable.Stretch(end: 0)
  /// Where the stretch begins.
  private var start = 0

  /// There is room for a glyph for each character, and for one offset more.
  init(
    _ table: KindTable, _ tables: KindTable.UnsafeTables,
    _ glyphs: UnsafeMutableBufferPointer<Glyph>, _ offsets: UnsafeMutableBufferPointer<Int32>
  ) {
    self.table = table
    self.tables = tables
    self.glyphs = glyphs
    self.offsets = offsets
  }

  @inline(__always)
  mutating func take(_ code: UInt32, at place: Int, offset: Int) {
    offsets[place] = Int32(truncatingIfNeeded: offset)
    if tables.isPlain(code) {
      glyphs[place] = Glyph(code: code, kinds: KindTable.plainKinds, origin: place)
    } else {
      takeOther(code, at: place)
    }
  }

  /// A character that is no plain ideograph: one in eight of running text.
  private mutating func takeOther(_ code: UInt32, at place: Int) {
    let (kinds, isRare) = tables.look(at: code)
    var glyph = Glyph(code: code, kinds: kinds, origin: place)
    if !isRare {
      stretch.take(kinds)
    } else if kinds.has(.lineEnd) {
      stretches.append(stretch.ended(at: place, place &- start))
      stretch = KindTable.Stretch(end: 0)
      start = place &+ 1
    } else {
      glyph = tables.wide(code, place) ?? table.folded(code, kinds, place)
      stretch.take(glyph.kinds)
    }
    glyphs[place] = glyph
  }

  /// What stood between line ends, once the last character is taken.
  mutating func finished(_ length: (count: Int, bytes: Int)) -> [KindTable.Stretch] {
    offsets[length.count] = Int32(truncatingIfNeeded: length.bytes)
    stretches.append(stretch.ended(at: length.count, length.count - start))
    return stretches
  }
}
