extension Pinyin {
  /// How many characters from a place on are read so, the most if there are several ways; nil if none.
  ///
  /// The letters reached are bits, for a word has no more than 64.
  func length(in text: ArraySlice<UInt32>) -> Int? {
    var reached: UInt64 = 1
    var longest: Int?
    for (count, scalar) in text.enumerated() {
      let readings = Sounds.table.readings(of: scalar)
      var next: UInt64 = 0
      while reached != 0, !readings.isEmpty {
        let letter = reached.trailingZeroBitCount
        reached &= reached - 1
        for step in steps[letter] where step.sound.isAmong(readings) {
          if step.next == steps.count {
            longest = count + 1
          } else {
            next |= 1 << UInt64(step.next)
          }
        }
      }
      if next == 0 { break }
      reached = next
    }
    return longest
  }
}
