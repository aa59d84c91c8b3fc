/// A word of Latin letters taken as the reading of Chinese characters.
///
/// The letters are cut into pieces, one a character. A piece is a whole syllable (`chong`) or an
/// initial (`c`, `ch`); the last may be any beginning of a syllable, for the reader is still typing.
/// All ways of cutting count: `xian` is 先 and 西安. They are not listed, for they are too many, but
/// drawn: from each letter lead the steps that a piece can take.
public struct Pinyin: Sendable, Equatable {
  /// For each letter the pieces that begin there; empty where none leads to the end.
  public let steps: [[Step]]

  /// One piece, that is one character.
  public struct Step: Sendable, Equatable {
    public let sound: Sound
    /// The letter behind the piece; `steps.count` at the end of the word.
    public let next: Int
  }

  /// Nil unless the word is made of small letters a to z that can be cut so.
  ///
  /// `v` and `u:` stand for ü; `'` parts syllables, as in `xi'an`.
  public init?(_ word: some StringProtocol) {
    guard let (letters, joints) = Self.letters(of: word) else { return nil }
    let table = Sounds.table
    var steps = Array(repeating: [Step](), count: letters.count)
    for start in letters.indices.reversed() {
      let longest = min(letters.count, start + Self.longestSyllable)
      for end in start + 1..<max(longest, start) + 1 {
        guard end == letters.count || !steps[end].isEmpty,
          !joints.contains(where: { start < $0 && $0 < end }),
          let sound = Self.sound(of: letters[start..<end], isLast: end == letters.count, in: table)
        else { continue }
        steps[start].append(Step(sound: sound, next: end))
      }
    }
    guard steps.first?.isEmpty == false else { return nil }
    self.steps = steps
  }

  /// `zhuang`.
  private static let longestSyllable = 6
  private static let longestWord = 64

  /// The letters, and the places that a piece may not run across.
  private static func letters(
    of word: some StringProtocol
  ) -> (letters: [UInt8], joints: [Int])? {
    var (letters, joints): ([UInt8], [Int]) = ([], [])
    for byte in word.utf8 {
      switch byte {
      case 0x61...0x7A: letters.append(byte)
      case UInt8(ascii: "'"): joints.append(letters.count)
      case UInt8(ascii: ":") where letters.last == UInt8(ascii: "u"):
        letters[letters.count - 1] = UInt8(ascii: "v")
      default: return nil
      }
    }
    return 1...longestWord ~= letters.count ? (letters, joints) : nil
  }

  private static func sound(
    of piece: ArraySlice<UInt8>, isLast: Bool, in table: Sounds
  ) -> Sound? {
    let spelled = ArraySlice(spelling(of: piece))
    let syllables = table.syllables(startingWith: spelled)
    guard let first = syllables.first else { return nil }
    if isLast || isInitial(spelled) { return Sound(syllables: syllables) }
    return table.syllables[first][...] == spelled ? Sound(syllables: first..<first + 1) : nil
  }

  /// One letter, or one of zh, ch and sh.
  private static func isInitial(_ piece: ArraySlice<UInt8>) -> Bool {
    piece.count == 1 || piece.count == 2 && piece.last == UInt8(ascii: "h")
  }

  /// `lue` and `nue` are only written for `lve` and `nve`.
  private static func spelling(of piece: ArraySlice<UInt8>) -> [UInt8] {
    let written = Array(piece)
    guard written.count == 3, written[0] == UInt8(ascii: "l") || written[0] == UInt8(ascii: "n"),
      written[1] == UInt8(ascii: "u"), written[2] == UInt8(ascii: "e")
    else { return written }
    return [written[0], UInt8(ascii: "v"), written[2]]
  }
}
