extension UnsafeRawBufferPointer {
  /// The number at a place among 32-bit numbers; the caller proves that it lies within.
  @inline(__always)
  func number(_ index: Int) -> UInt32 {
    loadUnaligned(fromByteOffset: index * 4, as: UInt32.self)
  }

  /// 1 where a place is not below a number, else 0.
  @inline(__always)
  func isNot(_ place: UInt32, below index: Int) -> Int {
    number(index) <= place ? 1 : 0
  }
}
