internal import Canvas

/// What was typed of a command that is not complete: `12`, `g`, `3m`.
struct Pending: Sendable, Equatable {
  /// The number before it.
  private(set) var number: Int?
  /// The keys of a chord.
  var keys: [Key] = []
  /// The command whose character is awaited.
  var travel: Travel?

  var isEmpty: Bool { self == Pending() }

  /// Takes one more digit; false for what is none, and for a 0 that begins no number.
  mutating func takeDigit(_ key: Key) -> Bool {
    guard case .character(let character) = key, keys.isEmpty, travel == nil,
      character.isASCII, let digit = character.wholeNumberValue, digit > 0 || number != nil
    else { return false }
    number = min((number ?? 0) * 10 + digit, Pending.largest)
    return true
  }

  /// The number, which is used up by that.
  mutating func takeNumber() -> Int? {
    defer { number = nil }
    return number
  }

  /// The keys that type a number.
  static func digits(of number: Int) -> [Key] { String(number).map { .character($0) } }

  /// As the status line shows it.
  func text(_ keymap: Keymap) -> String {
    let chord = travel.map { keymap.chords(of: .travel($0), in: .browsing).first?.label ?? "" }
    return (number.map { String($0) } ?? "") + (chord ?? KeyChord(keys: keys).label)
  }

  /// More than any library has rows.
  private static let largest = 9_999_999
}
