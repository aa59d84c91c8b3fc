// Names with what their bearer did beside them, or with a day.
extension Byline {
  /// `某某小组整理`, `某厂工人 甲乙执笔`: what they did stands behind them.
  static func prepared(_ line: GlyphSlice) -> Byline? {
    guard let last = line.last, preparations.contains(where: { $0.codes.last == last.code }),
      let act = preparations.first(where: { line.hasSuffix($0) })
    else { return nil }
    let rest = line.dropLast(act.count).trimmed
    // `某某日报记者集体采写` names nobody.
    if together.endsAny(rest), Vocabulary.pressLabels.endsAny(rest.dropLast(2)) {
      return Byline([], certainty: 0.9)
    }
    guard let found = unitAndName(rest) ?? unit(rest) else { return nil }
    return Byline(found.people, certainty: max(found.certainty, 0.7))
  }

  private static let preparations: [Word] = ["搜集整理", "整理", "执笔", "供稿", "编写", "改写", "集体讨论", "采写"]
  private static let together: WordList = ["集体"]

  /// `甲乙/文`, `甲乙 撰`, `文 甲乙`, `By 甲乙`, `甲乙 2024年5月6日`, `2024年5月6日 甲乙`.
  ///
  /// Only right above or below a headline is such a line surely a byline.
  static func beside(_ line: GlyphSlice) -> Byline? {
    guard line.count <= longestBeside, let gap = line.first(where: { gaps.contains($0.code) }),
      gap.code != 0, let first = line.first, let last = line.last
    else { return nil }
    if acts.contains(last.code), let names = beforeAct(line) { return surely(names) }
    if heads.mayBegin(with: first.code), let names = behindAct(line) { return surely(names) }
    // Machines' days stand in a site's row of facts.
    guard line.contains(where: { $0.code == year }), let date = DateReader.first(in: line),
      date.iso.utf8.count == 10
    else { return nil }
    let rest =
      date.range.lowerBound == line.startIndex
      ? line[date.range.upperBound...] : line[..<date.range.lowerBound]
    guard
      date.range.lowerBound == line.startIndex || date.range.upperBound == line.endIndex
    else { return nil }
    return surely(rest.trimming { $0 == 0x20 || $0 == 0x28 || $0 == 0x29 })
  }

  /// Names that begin with a frequent surname; others stand there as often as columns do.
  private static func surely(_ names: GlyphSlice) -> Byline? {
    guard let found = Byline.names(names), (1...3).contains(found.people.count),
      found.people.allSatisfy({ isFrequent($0.name[...]) })
    else { return nil }
    return Byline(found.people, certainty: 0.9)
  }

  /// A name's length, and a frequent surname.
  static func isFrequent(_ name: GlyphSlice) -> Bool {
    guard (2...3).contains(name.count), let first = name.first else { return false }
    return Vocabulary.commonSurnames.contains(first.code) && !isPlaceOrPaper(name)
      && PersonName.likelihood(name) >= 0.7
  }

  /// `文汇报`, `武汉市`: it begins as a name does.
  static func isPlaceOrPaper(_ name: GlyphSlice) -> Bool {
    name.last.map { notNames.contains($0.code) } ?? false
  }

  private static func beforeAct(_ line: GlyphSlice) -> GlyphSlice? {
    for act in tails where line.hasSuffix(act) {
      let rest = line.dropLast(act.count)
      guard let gap = rest.last, gaps.contains(gap.code) else { continue }
      return rest.trimming { gaps.contains($0) }
    }
    return nil
  }

  private static func behindAct(_ line: GlyphSlice) -> GlyphSlice? {
    guard let label = heads.match(in: line, at: line.startIndex) else { return nil }
    let rest = line.dropFirst(label.count)
    guard let gap = rest.first, gaps.contains(gap.code) else { return nil }
    return rest.trimming { gaps.contains($0) }
  }

  private static let longestBeside = 30
  private static let year = Glyph.fold("年")
  private static let gaps: ScalarSet = " /|"
  /// What the words of `tails` end in.
  private static let acts: ScalarSet = "文撰著图道编译笔写稿"
  private static let tails: [Word] = [
    "摄影报道", "文/图", "图/文", "文图", "图文", "撰文", "执笔", "编译", "采写", "供稿", "撰稿", "编著", "文", "撰", "著", "编",
    "译",
  ]
  private static let heads: WordList = [
    "文图", "图文", "撰文", "执笔", "采写", "撰稿", "文", "By", "by", "BY",
  ]
  /// What names of papers, places and offices end in, of which some begin like a surname.
  private static let notNames: ScalarSet = "报网社台刊版讯站市县区省镇乡村局厅部会"
}
