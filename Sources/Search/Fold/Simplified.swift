internal import Gazette

/// Traditional characters and the simplified form of each.
///
/// Several may share one form (發 髮 发), and a reader who types any of them finds all.
enum Simplified {
  /// The simplified form of an ideograph; any other scalar is returned as it is.
  @inline(__always)
  static func form(of scalar: UInt32) -> UInt32 {
    let place = Int(scalar) - first
    guard place >= 0, place >> 6 < table.words.count else { return scalar }
    let word = table.words[place >> 6]
    let bit: UInt64 = 1 << UInt64(place & 63)
    guard word.members & bit != 0 else { return scalar }
    return table.forms[Int(word.before) + (word.members & (bit - 1)).nonzeroBitCount]
  }

  /// Sixty-four neighbouring scalars.
  private struct Word {
    /// A bit for each that has another form.
    var members: UInt64 = 0
    /// How many have one among the scalars before these.
    var before: UInt32 = 0
  }

  private static let first = 0x3400

  /// Most text is simplified already, so the bits, which all fit a first cache, answer for most.
  private static let table: (words: [Word], forms: [UInt32]) = {
    var words = Array(repeating: Word(), count: (0x9FFF - first) / 64 + 1)
    var forms: [UInt32] = []
    var scalars = SimplifiedTable.pairs.unicodeScalars.makeIterator()
    while let traditional = scalars.next(), let simplified = scalars.next() {
      let place = Int(traditional.value) - first
      words[place >> 6].members |= 1 << UInt64(place & 63)
      forms.append(simplified.value)
    }
    for index in words.indices.dropFirst() {
      let last = words[index - 1]
      words[index].before = last.before + UInt32(last.members.nonzeroBitCount)
    }
    return (words, forms)
  }()
}
