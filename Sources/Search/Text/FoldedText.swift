/// One text as codes of what its scalars fold to.
struct FoldedText {
  let codes: [UInt32]
  /// The bytes of the text whose places were asked for, ascending, and for each the place of the first
  /// code that stands at or behind it.
  private let offsets: [Int]
  private let places: [Int]

  /// `offsets` are the bytes of the text whose places will be asked for.
  init(_ text: String, tellingPlacesOf offsets: [Int] = [], _ scalarCodes: inout ScalarCodes) {
    let offsets = offsets.sorted()
    var (text, places) = (text, [Int]())
    places.reserveCapacity(offsets.count)
    codes = text.withUTF8 { utf8 in
      // Every code stands for at least one byte, so that there are never more of them.
      [UInt32](unsafeUninitializedCapacity: utf8.count) { codes, count in
        var next = offsets.first ?? .max
        Folding.walk(utf8, by: { scalarCodes.code(of: $0) }) { code, source in
          while source.lowerBound >= next {
            places.append(count)
            next = places.count < offsets.count ? offsets[places.count] : .max
          }
          codes[count] = code
          count &+= 1
        }
      }
    }
    self.places = places + Array(repeating: codes.count, count: offsets.count - places.count)
    self.offsets = offsets
  }

  /// The place of the first code at or behind a byte that was asked for.
  func place(of offset: Int) -> Int {
    var (low, high) = (0, offsets.count)
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low < places.count ? places[low] : codes.count
  }
}
