/// Reads one page: bytes in, an issue out.
///
/// decode > lines > blocks > articles > review > outline; each stage is a folder of this module.
public func parse(
  _ bytes: [UInt8], path: String, encoding: Encoding? = nil, corrections: [Correction] = []
) throws(DecodeError) -> Issue {
  try parseFile(bytes, path: path, encoding: encoding, corrections: corrections).issue
}

/// The same, with the text of the page.
public func parseFile(
  _ bytes: [UInt8], path: String, encoding: Encoding? = nil, corrections: [Correction] = []
) throws(DecodeError) -> (text: SourceText, issue: Issue) {
  let (text, reading) = try decode(bytes, as: encoding, for: .glyphs)
  let page = reading.map { LineReader.read(text, $0) } ?? LineReader.read(text)
  return (text, parse(page, path: path, corrections: corrections))
}

/// Reads the text of one page; never fails, for bad text degrades to plain paragraphs.
public func parse(
  _ text: SourceText, path: String, corrections: [Correction] = []
) -> Issue {
  parse(LineReader.read(text), path: path, corrections: corrections)
}

private func parse(_ whole: Page, path: String, corrections: [Correction]) -> Issue {
  let page = RunningHead.part(whole)
  // Texts are not counted: what they stand in must outlive the last of them.
  defer { withExtendedLifetime(page.store) {} }
  let pieces = BlockReader.read(page)
  guard corrections.isEmpty else {
    return parse(page, pieces, path: path, PlacedCorrections(corrections, in: page))
  }
  let read = articles(of: pieces)
  var maker = IssueMaker(page, pieces: read.pieces, assignment: read.assignment, path: path)
  return maker.make()
}

/// What the pieces were made of, read twice.
private func articles(
  of pieces: [Piece], beginningAt splits: Set<Int> = []
) -> (pieces: [Piece], assignment: Assignment) {
  var read = Reviewer.review(ArticleFinder.find(in: pieces, beginningAt: splits), of: pieces)
  MainLine.settle(&read.assignment, of: &read.pieces)
  return read
}

/// The same way with the reader's corrections: pieces cut where they say, boundaries held to while
/// titles are matched, the rest mended before paragraphs and outline are made.
private func parse(
  _ page: Page, _ pieces: [Piece], path: String, _ corrections: PlacedCorrections
) -> Issue {
  let pieces = PieceCutter(corrections, in: page).cut(pieces)
  let splits = Set(corrections.splits.compactMap { pieces.indexOfPiece(at: $0) })
  let read = articles(of: pieces, beginningAt: splits)
  let mender = AssignmentMender(read.assignment, pieces: read.pieces, corrections: corrections)
  var maker = IssueMaker(
    page, pieces: mender.pieces, assignment: mender.assignment, path: path,
    corrections: mender.corrections)
  return maker.make()
}
