/// Which spaces of a line that was run together part blocks or printed lines.
extension RunTogether {
  /// `某地5月6日电 （记者甲乙）…`: the bracket belongs to the dateline.
  static func opensReporters(_ line: GlyphSlice, at index: Int) -> Bool {
    index > line.startIndex + 1 && line[index].code == 0x28
      && newsSigns.contains(line[index - 2].code)
      && Vocabulary.pressLabels.match(in: line, at: index + 1) != nil
  }

  private static let newsSigns: ScalarSet = "电讯道"

  /// `第三条`, `第一章`, `二、` and nothing else: what it counts stands behind the gap.
  static func isNumber(_ text: GlyphSlice) -> Bool {
    guard text.count >= 2, text.count <= 8, let last = text.last else { return false }
    if text.first?.code == nth {
      return parts.contains(last.code)
        && text.dropFirst().dropLast().allSatisfy {
          $0.kinds.has(.numeral)
        } && text.count > 2
    }
    return StructuralMarker.starts(text)
      && text.allSatisfy { $0.kinds.has(.chineseDigit) || numberMarks.contains($0.code) }
  }

  private static let nth = Glyph.fold("第")
  private static let parts: ScalarSet = "编篇章节条"
  private static let numberMarks: ScalarSet = "、()"

  /// A space with Chinese print on both sides; before a number only where something ended or the
  /// print since the last gap, if that is given, is too short for a sentence.
  static func isGap(_ line: GlyphSlice, at index: Int, from start: Int? = nil)
    -> Bool
  {
    guard line[index].code == 0x20, index > line.startIndex, index + 1 < line.endIndex else {
      return false
    }
    if let start, isAddress(line, at: start) { return true }
    guard isPrint(line[index - 1].code) else {
      return (isPrint(line[index + 1].code) || opensText(line[(index + 1)...]))
        && isTime(line[..<index], from: start)
    }
    if isAddress(line, at: index + 1) { return true }
    if isPrint(line[index + 1].code) { return true }
    guard let start, Characters.isDigit(line[index + 1].code) else { return false }
    let above = line[start..<index]
    if Sentence.isEnded(above) || above.count <= 8 || line[index - 1].code == tagEnd
      || above.count <= longestHeadline && opensWithDay(line[(index + 1)...])
    {
      return true
    }
    return opensText(line[(index + 1)...])
      && (!above.contains(anyOf: clauses) || StructuralMarker.starts(above))
  }

  /// A day, and a gap or a clock behind it: the row of facts below a headline.
  private static func opensWithDay(_ below: GlyphSlice) -> Bool {
    let word = below.prefix(longestDay).prefix { $0.code != 0x20 }
    return word.count < longestDay && word.endIndex < below.endIndex
      && DateReader.first(in: word)?.range == word.indices
  }

  private static let longestDay = 14
  private static let tagEnd = Glyph.fold("】")

  /// `10:04`, `2024-05-06`: behind it something else begins.
  private static func isTime(_ above: GlyphSlice, from start: Int?) -> Bool {
    guard let start else { return false }
    let run = above[start...].suffix(longestTime).reversed().prefix {
      $0.kinds.has(.digit) || timeMarks.contains($0.code)
    }
    let word = above.suffix(run.count).drop { $0.code == 0x3A }
    let isAlone = word.startIndex <= start || isLabelEnd(above[..<word.startIndex])
    return isAlone && word.contains(anyOf: timeMarks)
  }

  /// A day or an item's number: `1月6日，…`, `2.修渠`.
  private static func opensText(_ below: GlyphSlice) -> Bool {
    let digits = below.prefix(5).prefix { $0.kinds.has(.digit) }
    guard digits.count <= 4, digits.endIndex < below.endIndex else { return false }
    return dayMarks.contains(below[digits.endIndex].code) || isItem(below)
  }

  /// `2.修渠`, `2、修渠`; not `2.5`.
  static func isItem(_ text: GlyphSlice) -> Bool {
    let digits = text.prefix(4).prefix { $0.kinds.has(.digit) }
    guard (1...3).contains(digits.count), digits.endIndex + 1 < text.endIndex else { return false }
    return itemMarks.contains(text[digits.endIndex].code)
      && !text[digits.endIndex + 1].kinds.has(.wordPart)
  }

  /// What stands before a day: white space or a label's colon.
  private static func isLabelEnd(_ above: GlyphSlice) -> Bool {
    guard let last = above.last else { return true }
    return last.code == 0x20 || last.code == 0x3A || SourceLine.labels.endsAny(above)
  }

  private static let longestTime = 20
  private static let timeMarks: ScalarSet = ":-/"
  private static let dayMarks: ScalarSet = "年月日-/"
  private static let itemMarks: ScalarSet = ".、"

  static func isAddress(_ line: GlyphSlice, at index: Int) -> Bool {
    line[index].code == address.codes[0] && line.has(address, at: index)
  }

  private static let address: Word = "http"

  private static func isPrint(_ code: UInt32) -> Bool {
    code > 0x2000 || marks.contains(code)
  }

  private static let marks: ScalarSet = "()[]，：；！？"
}
