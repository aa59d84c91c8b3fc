/// Ideographs that Unicode holds twice.
public enum Ideographs {
  /// The ordinary form of a Kangxi radical, a supplementary radical or a compatibility ideograph,
  /// as PDF readers hand them out (⽂ for 文); any other scalar is returned as it is.
  public static func unified(_ code: UInt32) -> UInt32 {
    switch code {
    case 0x2E80...0x2EF3: CompatibilityTable.radicalsSupplement[Int(code - 0x2E80)]
    case 0x2F00...0x2FD5: CompatibilityTable.kangxiRadicals[Int(code - 0x2F00)]
    case 0xF900...0xFAD9: CompatibilityTable.compatibilityIdeographs[Int(code - 0xF900)]
    default: code
    }
  }
}
