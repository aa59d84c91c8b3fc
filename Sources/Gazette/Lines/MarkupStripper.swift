/// Takes simple inline HTML and Markdown off a line, leaving the text a reader sees.
struct MarkupStripper {
  /// Lines without any of these need no look.
  static let signs: ScalarSet = "<#*[]!`>&_-+|"

  private let line: [Glyph]
  private var kept: [Glyph] = []
  private var index = 0
  /// Where an open emphasis closes again.
  private var emphasisEnds: [Int] = []

  private init(_ line: [Glyph]) {
    self.line = line
  }

  static func strip(_ glyphs: inout [Glyph], from first: Int) -> Line.Markup {
    var stripper = MarkupStripper(Array(glyphs[first...]))
    var markup = stripper.readStart()
    stripper.readRest(&markup)
    glyphs.replaceSubrange(first..., with: stripper.kept.isEmpty ? stripper.line : stripper.kept)
    return stripper.kept.isEmpty ? .image : markup
  }

  /// `## `, `> `, `- ` and the like at the line's start.
  private mutating func readStart() -> Line.Markup {
    while index < line.count, line[index].code == 0x3E {
      skip(1 + (code(index + 1) == 0x20 ? 1 : 0))
    }
    let hashes = line[index...].prefix { $0.code == 0x23 }.count
    if (1...6).contains(hashes), index + hashes < line.count {
      skip(hashes)
      return .heading(level: hashes)
    }
    if "-*+".unicodeScalars.contains(where: { $0.value == code(index) }), code(index + 1) == 0x20 {
      skip(2)
      return .listItem
    }
    return .none
  }

  private mutating func readRest(_ markup: inout Line.Markup) {
    while index < line.count {
      switch line[index].code {
      case 0x3C where skipTag(&markup): continue
      case 0x21 where code(index + 1) == 0x5B && skipLink(isImage: true): continue
      case 0x5B where skipLink(isImage: false): continue
      case 0x2A where code(index + 1) == 0x2A: skip(2)
      case 0x2A, 0x5F:
        if !skipEmphasis() { keep() }
      case 0x26 where skipEntity(): continue
      default: keep()
      }
    }
  }

  private mutating func keep() {
    kept.append(line[index])
    index += 1
  }

  /// `*text*` and `_text_`; an underscore within a line parts a headline from its site.
  private mutating func skipEmphasis() -> Bool {
    if emphasisEnds.last == index {
      emphasisEnds.removeLast()
      skip(1)
      return true
    }
    let sign = line[index].code
    guard code(index + 1) != 0x20, sign == 0x2A ? !isProduct : isEdge(index - 1),
      let end = find(sign, from: index + 2, within: 200), code(end - 1) != 0x20,
      sign == 0x2A || isEdge(end + 1), emphasisEnds.last.map({ end < $0 }) ?? true
    else { return false }
    emphasisEnds.append(end)
    skip(1)
    return true
  }

  /// `5*3*2`.
  private var isProduct: Bool {
    index > 0
      && (Characters.isDigit(line[index - 1].code) || Characters.isLatin(line[index - 1].code))
  }

  private func isEdge(_ index: Int) -> Bool {
    !line.indices.contains(index) || line[index].code == 0x20
  }

  /// `<b>`, `</p>`, `<a href=…>`; anything else that begins with `<` is text.
  private mutating func skipTag(_ markup: inout Line.Markup) -> Bool {
    let next = code(index + 1)
    guard Characters.isLatin(next) || next == 0x2F || next == 0x21,
      let end = find(0x3E, from: index, within: 400)
    else { return false }
    if (next == 0x68 || next == 0x48), (0x31...0x36).contains(code(index + 2)) {
      markup = .heading(level: Int(code(index + 2)) - 0x30)
    }
    index = end + 1
    return true
  }

  /// `[text](address)` keeps its text, `![text](address)` keeps nothing.
  private mutating func skipLink(isImage: Bool) -> Bool {
    let open = isImage ? index + 1 : index
    guard let close = find(0x5D, from: open, within: 400), code(close + 1) == 0x28,
      let end = addressEnd(from: close + 1)
    else { return false }
    if !isImage { kept += line[(open + 1)..<close] }
    index = end + 1
    return true
  }

  /// The bracket that closes an address; brackets within it come in pairs or behind a backslash.
  private func addressEnd(from open: Int) -> Int? {
    var depth = 0
    var index = open
    while index < min(line.count, open + 600) {
      switch line[index].code {
      case 0x5C: index += 1
      case 0x28: depth += 1
      case 0x29 where depth == 1: return index
      case 0x29: depth -= 1
      default: break
      }
      index += 1
    }
    return nil
  }

  /// `&nbsp;` and `&emsp;` are white space; other entities stay as they stand.
  private mutating func skipEntity() -> Bool {
    let spaces: [Word] = ["&nbsp;", "&emsp;", "&ensp;", "&#160;", "&#12288;"]
    guard let space = spaces.first(where: { line.has($0, at: index) }) else { return false }
    kept.append(Glyph(code: 0x20, origin: Int(line[index].origin)))
    skip(space.count)
    return true
  }

  private mutating func skip(_ count: Int) { index += count }

  private func code(_ index: Int) -> UInt32 { index < line.count ? line[index].code : 0 }

  private func find(_ wanted: UInt32, from start: Int, within limit: Int) -> Int? {
    line[min(start, line.count)..<min(line.count, start + limit)].firstIndex { $0.code == wanted }
  }
}
