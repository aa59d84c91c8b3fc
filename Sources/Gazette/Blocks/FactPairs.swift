/// Facts above a text, each label with its value on the line below: `公報編號：`, `32/2017`.
enum FactPairs {
  private static let fewest = 3
  private static let lengths = 3...8
  private static let longestValue = 40

  static func mark(_ pieces: [Piece]) -> [Piece] {
    let top = pieces.firstIndex { $0.text.count > longestValue } ?? pieces.endIndex
    let lines = pieces[..<top].indices.filter {
      pieces[$0].kind != .furniture || isValue(pieces[$0])
    }
    var facts: [Int] = []
    var labels = 0
    for place in lines.indices {
      if isLabel(pieces[lines[place]]) {
        labels += 1
      } else if place == 0 || !isLabel(pieces[lines[place - 1]]) {
        // Neither a label nor what stands below one.
        if labels >= fewest { break }
        (facts, labels) = ([], 0)
        continue
      }
      facts.append(lines[place])
    }
    guard labels >= fewest else { return pieces }
    var pieces = pieces
    for index in facts { pieces[index].kind = .sourceLine }
    return pieces
  }

  private static func isLabel(_ piece: Piece) -> Bool {
    lengths.contains(piece.text.count) && piece.text.last?.code == 0x3A
      && piece.text.dropLast().allSatisfy { Characters.isIdeograph($0.code) || $0.code == 0x20 }
      && !EmptyLabel.isAddress(piece.text)
      && Cast.label(in: piece.text[...]) == nil && AuthorLabel.end(in: piece.text[...]) == nil
  }

  private static func isValue(_ piece: Piece) -> Bool {
    piece.text.contains { Characters.isDigit($0.code) }
  }
}
