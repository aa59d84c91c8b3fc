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
    mutating func take(_ kinds: Kinds) {
      self.kinds.formUnion(kinds)
      width &+= kinds.printWidth
      others &+= 1
    }

    /// How many characters are no plain ideographs, of which only the sum is known at the end.
    private(set) var others = 0

    /// Several as one, the ends of lines between them no longer seen.
    static func joined(_ stretches: ArraySlice<Stretch>) -> Stretch {
      var whole = stretches[stretches.endIndex - 1]
      guard stretches.count > 1 else { return whole }
      for stretch in stretches.dropLast() {
        whole.width += stretch.width
        whole.kinds.formUnion(stretch.kinds)
      }
      whole.kinds.formUnion([.invisible, .blank])
      return whole
    }

    /// The same once the end is known, and how many scalars stand before it.
    func ended(at end: Int, _ count: Int) -> Stretch {
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
    scalars.withUnsafeBufferPointer { scalars in
      read(atMost: scalars.count) { maker in
        var offset = 0
        for (origin, scalar) in scalars.enumerated() {
          maker.take(scalar.value, at: origin, offset: offset)
          offset &+= SpanIndex.width(scalar.value)
        }
        return (scalars.count, offset)
      }
    }
  }

  /// Reads a text of at most so many characters, which `write` hands over one by one; it returns
  /// how many there were and how many bytes they take.
  func read(
    atMost capacity: Int, _ write: (inout GlyphMaker) -> (count: Int, bytes: Int)
  ) -> Reading {
    var stretches: [Stretch] = []
    var offsets: [Int32] = []
    let store = GlyphStore(atMost: capacity) { glyphs in
      var count = 0
      offsets = Array(unsafeUninitializedCapacity: capacity + 1) { offsets, offsetCount in
        withUnsafeTables { tables in
          var maker = GlyphMaker(self, tables, glyphs, offsets)
          let length = write(&maker)
          stretches = maker.finished(length)
          count = length.count
        }
        // As many were written, and one.
        offsetCount = count + 1
      }
      return count
    }
    return Reading(store: store, offsets: offsets, stretches: stretches)
  }

  /// The tables where they stand in memory, for a loop over a whole text.
  struct UnsafeTables {
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
