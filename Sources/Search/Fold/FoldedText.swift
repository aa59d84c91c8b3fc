/// Texts folded one behind the other into one buffer, with the way back to each text's own bytes.
///
/// White space goes, except one space between two words of a script that is written with spaces.
/// Most scalars keep their length, so the way back is a short list of the places where the distance
/// between folded and original changes.
struct FoldedText: Sendable {
  /// UTF-8; where a text ends stands a byte that no UTF-8 holds.
  private(set) var bytes: [UInt8] = []
  private(set) var shifts: [Shift] = []
  private var origin = 0
  private var distanceInForce = 0

  /// What closes a text, so that no match runs into the next.
  static let end: UInt8 = 0xFF

  /// A place from which on the original is otherwise far from the folded text than before.
  struct Shift: Sendable {
    var offset: UInt32
    /// Original minus folded for a span that ends here.
    var before: Int32
    /// Original minus folded for a span that starts here, and for all up to the next shift.
    var after: Int32
  }

  init() {}

  /// One text alone, without the closing byte.
  init(_ text: String) {
    append(text)
    bytes.removeLast()
  }

  mutating func append(_ text: String) {
    origin = bytes.count
    distanceInForce = 0
    var text = text
    let length = text.withUTF8 { utf8 in
      var end = 0
      Folding.walk(utf8) { scalar, bytes in
        write(scalar, from: bytes, after: end)
        end = bytes.upperBound
      }
      return end
    }
    shift(before: length - (bytes.count - origin), after: length - (bytes.count - origin))
    bytes.append(Self.end)
  }

  @inline(__always)
  private mutating func write(_ scalar: UInt32, from source: Range<Int>, after end: Int) {
    let place = bytes.count - origin
    shift(before: end - place, after: source.lowerBound - place)
    encode(scalar, into: &bytes)
  }

  @inline(__always)
  private mutating func shift(before: Int, after: Int) {
    guard before != distanceInForce || after != distanceInForce else { return }
    shifts.append(
      Shift(offset: UInt32(bytes.count), before: Int32(before), after: Int32(after)))
    distanceInForce = after
  }
}

@inline(__always)
private func encode(_ scalar: UInt32, into bytes: inout [UInt8]) {
  func tail(_ shift: UInt32) -> UInt8 { UInt8(scalar >> shift & 0x3F) | 0x80 }
  switch scalar {
  case ..<0x80: bytes.append(UInt8(scalar))
  case ..<0x800:
    bytes.append(UInt8(scalar >> 6) | 0xC0)
    bytes.append(tail(0))
  case ..<0x10000:
    bytes.append(UInt8(scalar >> 12) | 0xE0)
    bytes.append(tail(6))
    bytes.append(tail(0))
  default:
    bytes.append(UInt8(scalar >> 18) | 0xF0)
    for shift in [12, 6, 0] as [UInt32] { bytes.append(tail(shift)) }
  }
}
