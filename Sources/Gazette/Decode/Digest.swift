/// The 64-bit FNV-1a hash of bytes: the same on every machine and for ever, so ids can rest on it.
///
/// Source: Fowler, Noll and Vo, RFC 9923.
func digest(of bytes: [UInt8]) -> UInt64 {
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  for byte in bytes {
    hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }
  return hash
}
