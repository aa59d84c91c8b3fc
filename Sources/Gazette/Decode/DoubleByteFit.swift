/// GB18030 and Big5 in the order in which they fit the bytes, without those that do not.
///
/// Both standards sort their characters by use: the common ones stand in a level 1, the rare ones
/// behind it, punctuation before it. So each encoding gives every pair of bytes a likelihood, the
/// share of a text that its zone makes up over the zone's size, and the likelier reading wins.
/// Zones: GB 2312-1980 (rows 16-55 are level 1), GB 18030-2022 annex A, and Big5-2003 (A4-C6).
func doubleByteEncodings(fitting bytes: [UInt8]) -> [Encoding] {
  doubleByteFits(of: bytes).map(\.encoding)
}

/// The second of the two, when it fits nearly as well as the first.
func doubleByteRival(fitting bytes: [UInt8]) -> Encoding? {
  let fits = doubleByteFits(of: bytes)
  guard fits.count == 2, fits[0].likelihood - fits[1].likelihood < clearLead else { return nil }
  return fits[1].encoding
}

private typealias Fit = (encoding: Encoding, likelihood: Double)

private func doubleByteFits(of bytes: [UInt8]) -> [Fit] {
  let fits: [Fit] = [
    (.gb18030, likelihood(of: bytes, zone: gb18030Zone)),
    (.big5, likelihood(of: bytes, zone: big5Zone)),
  ]
  return fits.filter { $0.likelihood > leastLikelihood }.sorted { $0.likelihood > $1.likelihood }
}

/// Pages of either encoding lead by 2 and more over their reading in the other.
private let clearLead = 1.0

/// Between text of rare characters only (-11) and Latin-1 or bytes at random (-13.7 and less).
private let leastLikelihood = -12.5

/// One pair of bytes, or the four of GB18030's long form.
private struct Zone {
  /// The natural logarithm of how often one character of the zone occurs.
  var likelihood: Double
  var length = 2
}

/// The mean over the first 64 KB's characters beyond ASCII, or minus infinity when one is invalid.
private func likelihood(
  of bytes: [UInt8], zone: (_ lead: UInt8, _ trail: UInt8) -> Zone?
) -> Double {
  var (sum, count, offset) = (0.0, 0.0, 0)
  let end = min(bytes.count, 1 << 16) - 1
  while offset < end {
    guard bytes[offset] >= 0x80 else {
      offset += 1
      continue
    }
    guard let zone = zone(bytes[offset], bytes[offset + 1]) else { return -.infinity }
    sum += zone.likelihood
    count += 1
    offset += zone.length
  }
  return count > 0 ? sum / count : -.infinity
}

private func gb18030Zone(_ lead: UInt8, _ trail: UInt8) -> Zone? {
  switch (lead, trail) {
  case (0x80, _), (0xFF, _), (_, ..<0x30), (_, 0x3A...0x3F), (_, 0x7F), (_, 0xFF): nil
  case (_, 0x30...0x39): Zone(likelihood: -16, length: 4)
  case (0xA1, 0xA1...), (0xA3, 0xA1...): Zone(likelihood: -7.4)  // 12% over 188
  case (0xA2...0xA9, 0xA1...): Zone(likelihood: -11.3)  // 1% over 800
  case (0xB0...0xD7, 0xA1...): Zone(likelihood: -8.4)  // 85% over 3,755
  case (0xD8...0xF7, 0xA1...): Zone(likelihood: -13.3)  // 0.5% over 3,008
  case (...0xA0, _), (0xAA..., ...0xA0): Zone(likelihood: -13.8)  // 1.5% over 14,240
  default: Zone(likelihood: -20)  // reserved for users
  }
}

private func big5Zone(_ lead: UInt8, _ trail: UInt8) -> Zone? {
  switch (lead, trail) {
  case (..<0x87, _), (0xFF, _), (_, ..<0x40), (_, 0x7F...0xA0), (_, 0xFF): nil
  case (0xA1, _): Zone(likelihood: -7.3)  // 11% over 157
  case (0xA2...0xA3, _): Zone(likelihood: -10.1)  // 1% over 251
  case (0xA4...0xC5, _), (0xC6, ...0x7E): Zone(likelihood: -8.8)  // 85% over 5,401
  case (0xC9...0xF9, _): Zone(likelihood: -13.5)  // 1% over 7,652
  default: Zone(likelihood: -16)  // the Hong Kong additions
  }
}
