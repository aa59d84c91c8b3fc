/// How a page's strips become lines.
struct Typesetting {
  /// Half ems to a line, nil where a paragraph is one line.
  var width: Int?
  /// So many half ems may be left over at a line's end, as where print was justified.
  var slack = 0
  var indent = ""
  var blanks = Blanks.none
  var isCentred = false
  /// Headlines too long for the column are broken like text, instead of standing across columns.
  var breaksHeads = false

  enum Blanks { case none, paragraphs, lines }

  func lines(_ strips: [Strip], _ dice: inout Dice) -> [String] {
    var lines: [String] = []
    for strip in strips {
      lines += set(strip, &dice)
      if blanks == .paragraphs { lines.append("") }
    }
    return blanks == .lines ? lines.flatMap { [$0, ""] } : lines
  }

  private func set(_ strip: Strip, _ dice: inout Dice) -> [String] {
    let text = (strip.isText || strip.role == .heading ? indent : "") + strip.text
    guard let width else { return [text] }
    guard strip.isText || strip.role == .heading || breaksHeads && strip.role != .furniture else {
      return [text]
    }
    let lines = wrap(text, width, strip.isText ? slack : 0, &dice)
    return strip.role.isHead && isCentred ? lines.map { centred($0, width) } : lines
  }

  private func centred(_ line: String, _ width: Int) -> String {
    let space = (width - line.columns) / 4
    return String(repeating: "　", count: max(0, space)) + line
  }

  /// No punctuation at a line's start; a mark that would stand there hangs over the end.
  private func wrap(_ text: String, _ width: Int, _ slack: Int, _ dice: inout Dice) -> [String] {
    var lines = [""]
    var filled = 0
    var room = width - (slack > 0 ? dice.roll(0...slack) : 0)
    for character in text {
      let step = character.columns
      if filled + step > room, !"，。：；？！、）)”》】%".contains(character) {
        lines.append("")
        filled = 0
        room = width - (slack > 0 ? dice.roll(0...slack) : 0)
      }
      lines[lines.count - 1].append(character)
      filled += step
    }
    return lines
  }
}

extension Character {
  fileprivate var columns: Int { isASCII ? 1 : 2 }
}

extension String {
  fileprivate var columns: Int { reduce(0) { $0 + $1.columns } }
}
