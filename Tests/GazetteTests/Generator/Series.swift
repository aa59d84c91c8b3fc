/// Markers that count: one case a family.
enum Series: CaseIterable {
  case chinese, bracketed, arabic, bracketedArabic, circled, points, ordinal, those, demands,
    firstly

  /// As printed before an item.
  func marker(_ index: Int) -> String {
    let numeral = Array("一二三四五六七八九")[index]
    return switch self {
    case .chinese: "\(numeral)、"
    case .bracketed: "（\(numeral)）"
    case .arabic: "\(index + 1)."
    case .bracketedArabic: "（\(index + 1)）"
    case .circled: String(Array("①②③④⑤⑥⑦⑧⑨")[index])
    case .points: "\(numeral)是"
    case .ordinal: "第\(numeral)，"
    case .those: "其\(numeral)，"
    case .demands: "\(numeral)要"
    case .firstly: ["首先，", "其次，", "再次，", "最后，"][index]
    }
  }

  /// Those that run on within a paragraph.
  static let inline: [Series] = [
    .points, .points, .points, .ordinal, .those, .demands, .firstly, .bracketedArabic, .circled,
  ]
}
