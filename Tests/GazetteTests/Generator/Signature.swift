/// Where a paper names its authors, and how.
enum Signature: CaseIterable {
  case bare, squared, reporter, labelled, slashed, nameUnit, unitName, namesApart, bracketedUnit,
    system
  case namesAtEnd, reporterAtEnd

  /// The line beside the headline, if there is one.
  func head(_ authors: [Author], _ dice: inout Dice) -> String? {
    guard let first = authors.first else { return nil }
    let names = authors.map(\.padded).joined(separator: dice.pick([" ", "　", "  "]))
    if authors.allSatisfy(\.isOrganisation) { return dice.pick(["", "■ "]) + names }
    return switch self {
    case .bare, .bracketedUnit, .system: names
    case .squared: dice.pick(["■ ", "□ ", "◎", "■"]) + names
    case .reporter: dice.pick(["本报记者 ", "本报记者　", "记者 ", "本报通讯员 "]) + names
    case .labelled: dice.pick(["作者：", "撰文：", "作者 "]) + names
    case .slashed: dice.pick(["文/", "文／", "□文/", "文 / "]) + names
    case .nameUnit: first.unit.map { "\(names) \($0)" } ?? names
    case .unitName: first.unit.map { "\($0) \(names)" } ?? names
    case .namesApart: authors.map(\.name).joined(separator: "、")
    case .namesAtEnd, .reporterAtEnd: nil
    }
  }

  /// What stands behind the last paragraph, in brackets of its own line or at the paragraph's end.
  func tail(_ authors: [Author], _ dice: inout Dice) -> String? {
    guard let first = authors.first, !first.isOrganisation else { return nil }
    let names = authors.map(\.padded).joined(separator: " ")
    let unit = first.unit ?? ""
    return switch self {
    case .bare, .squared, .reporter, .labelled, .slashed, .nameUnit, .unitName, .namesApart: nil
    case .bracketedUnit: dice.pick(["（作者单位：\(unit)）", "(作者单位：\(unit))"])
    case .system: dice.pick(["（作者系\(unit)）", "（作者为\(unit)）", "（作者：\(unit)）"])
    case .namesAtEnd: "（\(names)）"
    case .reporterAtEnd: "（本报记者 \(names)）"
    }
  }
}

extension Signature {
  /// Habits that need one author, for the unit is his.
  var isForOne: Bool { self == .nameUnit || self == .unitName }
}
