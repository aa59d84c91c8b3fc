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
      var run = Run()
      while run.next < utf8.count { fold(utf8, &run) }
      return run.end
    }
    shift(before: length - (bytes.count - origin), after: length - (bytes.count - origin))
    bytes.append(Self.end)
  }

  /// Where the fold of one text stands.
  private struct Run {
    /// The original offset of the next scalar.
    var next = 0
    /// The original offset behind the last scalar that was kept.
    var end = 0
    var last: UInt32 = Folding.nothing
    /// The original offset of white space that waits for its right neighbour.
    var space: Int?
  }

  @inline(__always)
  private mutating func fold(_ utf8: UnsafeBufferPointer<UInt8>, _ run: inout Run) {
    let (scalar, length) = decode(utf8, at: run.next)
    let folded = Folding.fold(scalar)
    defer { run.next += length }
    if folded == Folding.nothing { return }
    if folded == Folding.space {
      run.space = run.space ?? run.next
      return
    }
    if let space = run.space {
      run.space = nil
      if run.last != 0, Folding.isSpaced(run.last), Folding.isSpaced(folded) {
        write(Folding.space, from: space, length: run.next - space, &run)
      }
    }
    write(folded, from: run.next, length: length, &run)
  }

  @inline(__always)
  private mutating func write(_ scalar: UInt32, from start: Int, length: Int, _ run: inout Run) {
    let place = bytes.count - origin
    shift(before: run.end - place, after: start - place)
    encode(scalar, into: &bytes)
    run.end = start + length
    run.last = scalar
  }

  @inline(__always)
  private mutating func shift(before: Int, after: Int) {
    guard before != distanceInForce || after != distanceInForce else { return }
    shifts.append(
      Shift(offset: UInt32(bytes.count), before: Int32(before), after: Int32(after)))
    distanceInForce = after
  }
}

/// The scalar that begins at an offset of valid UTF-8, and its length.
@inline(__always)
private func decode(_ utf8: UnsafeBufferPointer<UInt8>, at offset: Int) -> (UInt32, Int) {
  let first = UInt32(utf8[offset])
  func next(_ distance: Int) -> UInt32 { UInt32(utf8[offset + distance] & 0x3F) }
  switch first {
  case ..<0x80: return (first, 1)
  case ..<0xE0: return ((first & 0x1F) << 6 | next(1), 2)
  case ..<0xF0: return ((first & 0x0F) << 12 | next(1) << 6 | next(2), 3)
  default: return ((first & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3), 4)
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
