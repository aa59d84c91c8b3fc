/// Pages that arrive on one line, their blocks or printed lines parted by single spaces.
enum RunTogether {
  /// A stretch without a gap that is as long as this is running text.
  private static let long = 20

  /// As long as this a page that is one line is more than a headline.
  private static let shortestPage = 100
  private static let longestBracket = 60

  /// Longer than any printed line, and with gaps that no typesetter leaves within a sentence.
  ///
  /// Where the line is the whole file, fewer characters and a gap behind a full stop are enough.
  static func applies(to line: ArraySlice<Glyph>, isPage: Bool) -> Bool {
    guard line.count > (isPage ? shortestPage : 400) else { return false }
    var gaps = 0
    var ended = 0
    for index in line.indices where isGap(line, at: index) {
      gaps += 1
      if Characters.sentenceEnds.contains(line[index - 1].code) { ended += 1 }
    }
    return gaps >= 3 && (line.count > 400 || ended >= 1)
  }

  /// The blocks or lines; short ones in a row stay together, for a gap between them may as well
  /// part a headline's decks or pad a name.
  static func pieces(of line: ArraySlice<Glyph>) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var wasLong = true
    let chunks = chunks(of: line)
    let isPrinted = isPrinted(chunks, line)
    for chunk in chunks {
      let isLong =
        chunk.count >= long || Sentence.isEnded(line[chunk])
        || isAddress(line, at: chunk.lowerBound)
      let mayBeOne = !isPrinted || chunk.count <= 2 && (pieces.last?.count ?? 0) <= 12
      if !wasLong, !isLong, mayBeOne, let last = pieces.popLast() {
        pieces.append(last.lowerBound..<chunk.upperBound)
      } else {
        pieces.append(chunk)
      }
      wasLong = isLong
    }
    return pieces
  }

  /// True when the pieces are printed lines: many are long and stop in mid-sentence.
  private static func isPrinted(_ chunks: [Range<Int>], _ line: ArraySlice<Glyph>) -> Bool {
    let long = chunks.filter { $0.count >= 10 }
    return long.count >= 20 && long.count { !Sentence.isEnded(line[$0]) } * 2 > long.count
  }

  private static func chunks(of line: ArraySlice<Glyph>) -> [Range<Int>] {
    var chunks: [Range<Int>] = []
    var start = line.startIndex
    var depth = 0
    for index in line.indices {
      // A name that is padded within brackets: 本报讯（记者 甲乙）.
      if line[index].code == 0x28 { depth += 1 }
      if line[index].code == 0x29 { depth = 0 }
      let isWithin = depth > 0 && index - start <= longestBracket
      guard !isWithin, isGap(line, at: index, from: start) else { continue }
      chunks.append(start..<index)
      start = index + 1
      depth = 0
    }
    chunks.append(start..<line.endIndex)
    return chunks.filter { !$0.isEmpty }
  }

  /// A space with Chinese print on both sides; before a number only where something ended or the
  /// print since the last gap, if that is given, is too short for a sentence.
  private static func isGap(_ line: ArraySlice<Glyph>, at index: Int, from start: Int? = nil)
    -> Bool
  {
    guard line[index].code == 0x20, index > line.startIndex, index + 1 < line.endIndex else {
      return false
    }
    if let start, isAddress(line, at: start) { return true }
    guard isPrint(line[index - 1].code) else { return false }
    if isAddress(line, at: index + 1) { return true }
    if isPrint(line[index + 1].code) { return true }
    guard let start, Characters.isDigit(line[index + 1].code) else { return false }
    return Sentence.isEnded(line[start..<index]) || index - start <= 8
  }

  private static func isAddress(_ line: ArraySlice<Glyph>, at index: Int) -> Bool {
    line[index].code == address.codes[0] && line.has(address, at: index)
  }

  private static let address: Word = "http"

  private static func isPrint(_ code: UInt32) -> Bool {
    code > 0x2000 || marks.contains(code)
  }

  private static let marks: ScalarSet = "()，：；！？"
}
