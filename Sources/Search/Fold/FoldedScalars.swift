/// One text folded to scalars, with the way back to the text's own bytes.
struct FoldedScalars: Sendable, Equatable {
  private(set) var scalars: [UInt32] = []
  /// For each scalar the bytes of the text that it stands for.
  private(set) var sources: [Range<Int>] = []

  init(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      Folding.walk(utf8) { scalar, source in
        scalars.append(scalar)
        sources.append(source)
      }
    }
  }

  /// The text as patterns see it: white space and the width of marks stay.
  init(asPrinted text: String) {
    var offset = 0
    for scalar in text.unicodeScalars {
      let start = offset
      offset += scalar.utf8.count
      let folded = Folding.asPrinted(scalar.value)
      guard folded != Folding.nothing else { continue }
      scalars.append(folded)
      sources.append(start..<offset)
    }
  }

  /// The bytes of the text that a stretch of scalars stands for; nothing for an empty stretch.
  func source(of range: Range<Int>) -> Range<Int> {
    guard let first = range.first, let last = range.last else { return 0..<0 }
    return sources[first].lowerBound..<sources[last].upperBound
  }
}
