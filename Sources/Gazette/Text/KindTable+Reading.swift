/// How a whole text is read by the table.
extension KindTable {
  /// What stands between two line ends.
  struct Stretch {
    /// The scalar behind it.
    var end: Int
    /// In half ems as printed.
    var width = 0
    var kinds: Kinds = []

    /// Takes a character that is no plain ideograph.
    @inline(__always)
    fileprivate mutating func take(_ kinds: Kinds) {
      self.kinds.formUnion(kinds)
      width &+= kinds.printWidth
      others &+= 1
    }

    /// How many characters are no plain ideographs, of which only the sum is known at the end.
    fileprivate var others = 0

    /// The same once the end is known, and how many scalars stand before it.
    fileprivate func ended(at end: Int, _ count: Int) -> Stretch {
      var stretch = self
      stretch.end = end
      let plain = count - others
      guard plain > 0 else { return stretch }
      stretch.kinds.formUnion(KindTable.plainKinds)
      stretch.width += plain * KindTable.plainKinds.printWidth
      return stretch
    }
  }

  /// What a pass over a text's scalars finds.
  struct Reading {
    /// Their folded forms, each at its scalar's place.
    var store: GlyphStore
    /// Where each begins in UTF-8, and where the last ends.
    var offsets: [Int32]
    /// What stands between line ends; the last stretch ends with the text.
    var stretches: [Stretch]
  }

  /// Reads a text in one pass: what a line has to tell is at hand where its glyphs are made.
  func read(_ scalars: [Unicode.Scalar]) -> Reading {
    var stretches: [Stretch] = []
    var offsets: [Int32] = []
    let store = GlyphStore(count: scalars.count) { glyphs in
      offsets = Array(unsafeUninitializedCapacity: scalars.count + 1) { offsets, count in
        stretches = read(scalars, glyphs, offsets)
        // As many were written, and one.
        count = scalars.count + 1
      }
    }
    return Reading(store: store, offsets: offsets, stretches: stretches)
  }

  /// Writes a glyph and an offset for each scalar, and an offset behind them, for which there is
  /// room.
  private func read(
    _ scalars: [Unicode.Scalar], _ glyphs: UnsafeMutableBufferPointer<Glyph>,
    _ offsets: UnsafeMutableBufferPointer<Int32>
  ) -> [Stretch] {
    var stretches: [Stretch] = []
    scalars.withUnsafeBufferPointer { scalars in
      withUnsafeTables { tables in
        var stretch = Stretch(end: 0)
        var start = 0
        var offset: Int32 = 0
        var origin = 0
        // `origin` is below the count wherever it is looked at, and every glyph and offset is
        // written.
        while origin < scalars.count {
          var code = scalars[origin].value
          while tables.isPlain(code) {
            offsets[origin] = offset
            glyphs[origin] = Glyph(code: code, kinds: KindTable.plainKinds, origin: origin)
            offset &+= 3
            origin &+= 1
            guard origin < scalars.count else { break }
            code = scalars[origin].value
          }
          guard origin < scalars.count else { break }
          offsets[origin] = offset
          let (kinds, isRare) = tables.look(at: code)
          offset &+= Int32(truncatingIfNeeded: kinds.byteWidth)
          var glyph = Glyph(code: code, kinds: kinds, origin: origin)
          if isRare {
            if kinds.has(.lineEnd) {
              stretches.append(stretch.ended(at: origin, origin &- start))
              stretch = Stretch(end: 0)
              start = origin &+ 1
            } else {
              glyph = tables.wide(code, origin) ?? folded(code, kinds, origin)
              stretch.take(glyph.kinds)
            }
          } else {
            stretch.take(kinds)
          }
          glyphs[origin] = glyph
          origin &+= 1
        }
        let count = scalars.count
        offsets[count] = offset
        stretches.append(stretch.ended(at: count, count - start))
      }
    }
    return stretches
  }

  /// The tables where they stand in memory, for a loop over a whole text.
  private struct UnsafeTables {
    let rows: UnsafeBufferPointer<UInt16>
    let cells: UnsafeBufferPointer<Kinds>
    let stops: UnsafeBufferPointer<UInt64>
    let plain: UnsafeBufferPointer<UInt64>
    let wide: UnsafeBufferPointer<Glyph>

    /// There is a glyph for each character from the first to the last.
    @inline(__always)
    func wide(_ code: UInt32, _ origin: Int) -> Glyph? {
      let place = code &- KindTable.firstWide
      guard place <= KindTable.lastWide &- KindTable.firstWide else { return nil }
      let form = wide[Int(place)]
      return Glyph(code: form.code, kinds: form.kinds, origin: origin)
    }

    /// There is a bit for each place from the first to the last.
    @inline(__always)
    func isPlain(_ code: UInt32) -> Bool {
      let place = code &- KindTable.firstPlain
      guard place <= KindTable.lastPlain &- KindTable.firstPlain else { return false }
      return plain[Int(place >> 6)] & 1 << UInt64(place & 63) != 0
    }

    /// The kinds of a scalar, and whether there is more to it than they say.
    ///
    /// There are 256 rows, 256 cells from where each begins, and a bit for each scalar below
    /// 10000; the others have no other form and part nothing.
    @inline(__always)
    func look(at code: UInt32) -> (kinds: Kinds, isRare: Bool) {
      guard code < 0x10000 else { return (KindTable.computed(code), false) }
      return (
        cells[Int(rows[Int(code >> 8)]) &+ Int(code & 0xFF)],
        stops[Int(code >> 6)] & 1 << UInt64(code & 63) != 0
      )
    }
  }

  private func withUnsafeTables<Result>(_ body: (UnsafeTables) -> Result) -> Result {
    rows.withUnsafeBufferPointer { rows in
      cells.withUnsafeBufferPointer { cells in
        stops.withUnsafeBufferPointer { stops in
          plain.withUnsafeBufferPointer { plain in
            wide.withUnsafeBufferPointer { wide in
              body(UnsafeTables(rows: rows, cells: cells, stops: stops, plain: plain, wide: wide))
            }
          }
        }
      }
    }
  }
}
