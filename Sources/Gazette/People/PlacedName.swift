/// `某省某县甲乙丙`, `某县水利局甲乙丙`: place or unit and name without a gap, as readers' letters and notes
/// from correspondents are signed in brackets.
enum PlacedName {
  /// Where the name stands that closes a signature.
  static func range(in inner: GlyphSlice) -> Range<Int>? {
    guard (shortest...longest).contains(inner.count),
      inner.allSatisfy({ $0.kinds.has(.ideograph) })
    else { return nil }
    for length in [3, 2] where inner.count >= length + shortestPlace {
      let place = inner.dropLast(length)
      guard let end = place.last, ends.contains(end.code) || Byline.isUnit(place),
        PersonName.likelihood(inner.suffix(length)) >= 0.7,
        !Vocabulary.pressLabels.startsAny(place), !Vocabulary.staffLabels.startsAny(place)
      else { continue }
      return (inner.endIndex - length)..<inner.endIndex
    }
    return nil
  }

  /// `某市某区 甲 乙`: a place, a gap and one name.
  static func gapped(_ line: GlyphSlice) -> Signatory? {
    guard line.count <= longest, let gap = line.firstIndex(where: { $0.code == 0x20 }),
      gap - line.startIndex >= shortestPlace, places.contains(line[gap - 1].code),
      line.allSatisfy({ $0.code == 0x20 || Characters.isIdeograph($0.code) })
    else { return nil }
    let names = PersonName.tokens(line[(gap + 1)...].trimmed)
    guard names.count == 1, (2...4).contains(names[0].count),
      PersonName.likelihood(names[0]) >= 0.4
    else { return nil }
    return Signatory(name: names[0], role: .author, affiliation: line[..<gap].rebased)
  }

  private static let places: ScalarSet = "省市区县州旗盟乡镇村街"
  private static let shortest = 5
  private static let longest = 24
  private static let shortestPlace = 3
  /// What names of places end in, and what names of units end in that `Byline.isUnit` does not ask.
  private static let ends: ScalarSet = "省市区县州旗盟乡镇村街行厂店场队站校馆团台"
}
