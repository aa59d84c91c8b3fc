/// Small numbers for what scalars fold to, so that counts and lists can be kept in arrays.
///
/// What is written with spaces is its own code, so that `Folding.walk` can tell nothing, spaces and
/// Latin text from Chinese by codes as by scalars; what folds to other scalars is numbered behind
/// those as it comes.
struct ScalarCodes {
  /// What each code stands for.
  private(set) var scalars: [UInt32]
  /// The codes of the first 65,536 scalars, of those that were asked for.
  private var codes = [UInt32](repeating: unknown, count: 0x1_0000)
  /// The codes of what text folded to, beyond those that are their own.
  private var known: [UInt32: UInt32] = [:]

  private static let unknown = UInt32.max

  init() {
    scalars = Array(0..<Folding.firstUnspaced)
  }

  /// The code of what a scalar folds to.
  @inline(__always)
  mutating func code(of scalar: UInt32) -> UInt32 {
    guard scalar < 0x1_0000, codes[Int(scalar)] != Self.unknown else { return add(scalar) }
    return codes[Int(scalar)]
  }

  @inline(never)
  private mutating func add(_ scalar: UInt32) -> UInt32 {
    let code = codeOfFolded(Folding.fold(scalar))
    if scalar < 0x1_0000 { codes[Int(scalar)] = code }
    return code
  }

  private mutating func codeOfFolded(_ folded: UInt32) -> UInt32 {
    if Folding.isSpaced(folded) { return folded }
    if let code = known[folded] { return code }
    known[folded] = UInt32(scalars.count)
    scalars.append(folded)
    return UInt32(scalars.count - 1)
  }
}
