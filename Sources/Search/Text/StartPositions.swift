/// Where words of letters and where texts start in a segment.
struct StartPositions {
  private(set) var words: [UInt32] = []
  /// And behind the last text where all ends.
  private(set) var texts: [UInt32] = []

  init(_ text: TextIndexWriter) {
    let letters = text.scalarCodes.scalars.map { Folding.isLetter($0) }
    var position: UInt32 = 0
    for region in text.regions {
      var (wasLetter, startsText) = (false, true)
      for code in region.codes {
        if startsText { texts.append(position) }
        startsText = code == RegionText.gap
        let isLetter = !startsText && letters[Int(code)]
        if isLetter, !wasLetter { words.append(position) }
        wasLetter = isLetter
        position &+= 1
      }
    }
    texts.append(position)
  }
}
