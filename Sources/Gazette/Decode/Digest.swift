/// The 64-bit FNV-1a hash of bytes: the same on every machine and for ever, so ids can rest on it.
///
/// Source: Fowler, Noll and Vo, RFC 9923. Each byte waits four cycles for the one before, so it is
/// best taken where something else is done with the bytes meanwhile.
struct Digest {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  mutating func take(_ byte: UInt32) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  mutating func take(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { take(UInt32(byte)) }
  }
}
