/// Small numbers for the scalars that occur, in the order of their first occurrence.
struct ScalarNumbers {
  private(set) var scalars: [UInt32] = []
  /// For each 256 scalars the place of their page, plus one; 0 where none occurs.
  private var pages = [UInt16](repeating: 0, count: 0x1100)
  private var numbers: [UInt32] = []

  @inline(__always)
  mutating func number(of scalar: UInt32) -> Int {
    let page = Int(pages[Int(scalar >> 8)])
    let cell = (page - 1) * 256 + Int(scalar & 0xFF)
    guard page > 0, numbers[cell] > 0 else { return add(scalar) }
    return Int(numbers[cell]) - 1
  }

  @inline(never)
  private mutating func add(_ scalar: UInt32) -> Int {
    let block = Int(scalar >> 8)
    if pages[block] == 0 {
      numbers += [UInt32](repeating: 0, count: 256)
      pages[block] = UInt16(numbers.count / 256)
    }
    scalars.append(scalar)
    numbers[(Int(pages[block]) - 1) * 256 + Int(scalar & 0xFF)] = UInt32(scalars.count)
    return scalars.count - 1
  }
}
