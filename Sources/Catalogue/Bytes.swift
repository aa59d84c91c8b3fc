/// A stretch of memory that never changes; a value, cheap to cut and to hand on.
///
/// Numbers are little-endian. What lies outside reads as zero or as nothing, so that a damaged file
/// gives wrong answers at worst: checksums find the damage, not traps.
public struct Bytes: Sendable {
  @usableFromInline let memory: Memory
  @usableFromInline let start: Int
  public let count: Int

  public init(_ memory: Memory) {
    self.init(memory, 0..<memory.count)
  }

  public init(_ bytes: [UInt8]) {
    self.init(Memory(bytes))
  }

  private init(_ memory: Memory, _ range: Range<Int>) {
    self.memory = memory
    start = range.lowerBound
    count = range.count
  }

  public var isEmpty: Bool { count == 0 }

  /// Tells memory from other memory as long as somebody holds it.
  public var identity: ObjectIdentifier { ObjectIdentifier(memory) }

  /// Lets go of the memory of these bytes where it can be read again from a file, until it is next read.
  public func forget() {
    memory.forget(start..<start + count)
  }

  /// Asks the system to have these bytes at hand, where they are a file's; says nothing when it cannot.
  public func fetch() {
    memory.fetch(start..<start + count)
  }

  /// The whole memory mapped once more, where it is a file's.
  var again: Bytes? { memory.again().map { Bytes($0) } }

  /// A part, kept within the whole.
  public subscript(range: Range<Int>) -> Bytes {
    let range = range.clamped(to: 0..<count)
    return Bytes(memory, start + range.lowerBound..<start + range.upperBound)
  }

  @inlinable public subscript(offset: Int) -> UInt8 {
    guard offset >= 0, offset < count else { return 0 }
    return memory.base.load(fromByteOffset: start + offset, as: UInt8.self)
  }

  /// The number at an offset, which need not be aligned.
  @inlinable public func number<Number: FixedWidthInteger & BitwiseCopyable>(
    at offset: Int, as type: Number.Type = Number.self
  ) -> Number {
    guard offset >= 0, offset + MemoryLayout<Number>.size <= count else { return 0 }
    return Number(
      littleEndian: memory.base.loadUnaligned(fromByteOffset: start + offset, as: type))
  }

  /// The text of a range; what is no UTF-8 in it is replaced.
  public func text(_ range: Range<Int>) -> String {
    self[range].withUnsafeBytes { String(decoding: $0, as: UTF8.self) }
  }

  /// Lends the memory for the length of a call, for loops that cannot ask byte by byte.
  @inlinable public func withUnsafeBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(UnsafeRawBufferPointer(start: memory.base + start, count: count))
  }

  /// A digest that changes when any byte does: FNV-1a over words of 64 bits, in four lanes.
  ///
  /// Against damage, not against malice. Fowler, Noll and Vo's constants.
  public var checksum: UInt64 {
    withUnsafeBytes { bytes in
      var lanes = (Self.seed, Self.seed ^ 1, Self.seed ^ 2, Self.seed ^ 3)
      var offset = 0
      while offset + 32 <= bytes.count {
        lanes.0 = Self.mix(lanes.0, bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        lanes.1 = Self.mix(
          lanes.1, bytes.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self))
        lanes.2 = Self.mix(
          lanes.2, bytes.loadUnaligned(fromByteOffset: offset + 16, as: UInt64.self))
        lanes.3 = Self.mix(
          lanes.3, bytes.loadUnaligned(fromByteOffset: offset + 24, as: UInt64.self))
        offset += 32
      }
      var digest = [lanes.1, lanes.2, lanes.3].reduce(lanes.0, Self.mix)
      for byte in bytes[offset...] { digest = Self.mix(digest, UInt64(byte)) }
      return Self.mix(digest, UInt64(bytes.count))
    }
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Shifted down as well, for a product alone never carries a high bit to a low one.
  @inline(__always)
  private static func mix(_ digest: UInt64, _ word: UInt64) -> UInt64 {
    let product = (digest ^ word) &* 0x100_0000_01B3
    return product ^ product >> 29
  }
}
