extension Pinyin {
  /// How many characters from a place on are read so, the most if there are several ways; nil if none.
  func length(in text: ArraySlice<UInt32>) -> Int? {
    var reached = [0]
    var longest: Int?
    for (count, scalar) in text.enumerated() {
      let next = Set(
        reached.flatMap { letter in
          steps[letter].filter { $0.sound.contains(scalar) }.map(\.next)
        })
      if next.contains(steps.count) { longest = count + 1 }
      reached = next.filter { $0 < steps.count }
      if reached.isEmpty { break }
    }
    return longest
  }
}
