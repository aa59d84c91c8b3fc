/// `https://…`, `archived: https://…`: an address alone on its line or behind a label in another language.
enum WebAddress {
  /// Where the address begins; nil where the line opens with anything else.
  static func start(in line: GlyphSlice) -> Int? {
    guard let first = line.first, screen.mayHold(first.code) || first.kinds.has(.latin) else {
      return nil
    }
    if starts.startsAny(line) { return line.startIndex }
    guard first.kinds.has(.latin),
      let colon = line.prefix(longestLabel).firstIndex(where: { $0.code == 0x3A }),
      line[..<colon].allSatisfy({ Characters.isLatin($0.code) || $0.code == 0x20 })
    else { return nil }
    let address = line[(colon + 1)...].trimmed
    return starts.startsAny(address) ? address.startIndex : nil
  }

  /// Whether the line is nothing but an address and its label.
  static func fills(_ line: GlyphSlice) -> Bool {
    guard let start = start(in: line), !line[start...].contains(code: 0x20) else { return false }
    return start > line.startIndex || !line.contains { $0.kinds.has(.ideograph) }
  }

  private static let longestLabel = 16
  private static let starts: WordList = ["http", "www.", "#url"]
  private static let screen = WordScreen(firstsOf: [starts])
}
