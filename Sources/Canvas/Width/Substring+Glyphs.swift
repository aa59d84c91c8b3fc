extension Substring {
  /// Shows the glyphs in order to a closure, until it answers false.
  ///
  /// Plain scalars, nearly all of a newspaper, are decoded where they stand and never wait for the
  /// search of a cluster's end: this runs for all text of every screen, and walking through a
  /// string's scalars takes several times as long.
  @inline(__always)
  func forEachGlyph(_ ambiguous: AmbiguousWidth, _ wantsMore: (Glyph) -> Bool) {
    let bytes = utf8Span.span
    var offset = 0
    var next = bytes.scalar(at: 0)
    while let scalar = next {
      let isIdeograph = scalar.isCommonIdeograph
      let end = offset + (isIdeograph ? Glyph.ideographBytes : UTF8.width(scalar))
      next = bytes.scalar(at: end)
      let isAlone = (isIdeograph || scalar.isPlain) && next?.isPlain != false
      let glyph =
        !isAlone
        ? cluster(at: offset, ambiguous)
        : isIdeograph ? Glyph(ideograph: scalar) : Glyph(plain: scalar, ambiguous: ambiguous)
      guard wantsMore(glyph) else { return }
      offset += glyph.byteCount
      if offset != end { next = bytes.scalar(at: offset) }
    }
  }

  @inline(never)
  private func cluster(at offset: Int, _ ambiguous: AmbiguousWidth) -> Glyph {
    Glyph(self[utf8.index(startIndex, offsetBy: offset)], ambiguous: ambiguous)
  }
}

extension String {
  /// The text from an offset of its UTF-8 form on.
  func bytes(from offset: Int) -> Substring {
    self[utf8.index(utf8.startIndex, offsetBy: offset)...]
  }
}

extension Span<UInt8> {
  /// The scalar that begins at an offset of well-formed UTF-8, as a string's always is; nil at its end.
  @inline(__always)
  fileprivate func scalar(at offset: Int) -> Unicode.Scalar? {
    guard offset < count else { return nil }
    let first = UInt32(self[offset])
    let value =
      switch first {
      case ..<0x80: first
      case ..<0xE0: (first & 0x1F) << 6 | tail(offset + 1)
      case ..<0xF0: (first & 0xF) << 12 | tail(offset + 1) << 6 | tail(offset + 2)
      default:
        (first & 0x7) << 18 | tail(offset + 1) << 12 | tail(offset + 2) << 6 | tail(offset + 3)
      }
    return Unicode.Scalar(value)
  }

  private func tail(_ offset: Int) -> UInt32 { UInt32(self[offset]) & 0x3F }
}
