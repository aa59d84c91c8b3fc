/// Cuts pieces where a correction says that something begins within one.
struct PieceCutter {
  private let page: Page
  /// Scalars that begin a piece.
  private let cuts: Set<Int>

  /// Where articles are said to begin; and a printed title, which fills its lines, is taken out of
  /// the paragraph that it was joined to.
  init(_ corrections: PlacedCorrections, in page: Page) {
    self.page = page
    cuts = corrections.titles.reduce(into: corrections.splits) { cuts, title in
      cuts.formUnion(PieceCutter.edges(of: title, in: page))
    }
  }

  func cut(_ pieces: [Piece]) -> [Piece] {
    pieces.flatMap { piece -> [Piece] in
      let inner = piece.text.indices.dropFirst().filter {
        cuts.contains(Int(piece.text[$0].origin)) && piece.text[$0].code != 0x20
      }
      return inner.isEmpty ? [piece] : parts(of: piece, at: inner)
    }
  }
}

extension PieceCutter {
  /// The first scalars of lines that hold nothing but a title, and of the lines below them.
  private static func edges(of title: [UInt32], in page: Page) -> [Int] {
    let lines = page.lines.map { line in
      page.text(line).filter { $0.code != 0x20 }.map { QuoteFold.fold($0.code) }
    }
    return lines.indices.flatMap { first -> [Int] in
      var last = first
      var rest = title[...]
      while last < lines.count, !rest.isEmpty, rest.starts(with: lines[last]) {
        rest = rest.dropFirst(lines[last].count)
        last += 1
      }
      guard rest.isEmpty else { return [] }
      return [first, last].compactMap { index in
        index < lines.count ? page.text(page.lines[index]).first.map { Int($0.origin) } : nil
      }
    }
  }

  private func parts(of piece: Piece, at inner: [Int]) -> [Piece] {
    let edges = [0] + inner + [piece.text.count]
    return zip(edges, edges.dropFirst()).map { start, end in
      let text = piece.text[start..<end].trimmed.rebased
      var part = piece
      part.text = text
      part.kind = kind(of: text, in: piece.kind)
      part.lines = lines(of: text, in: piece.lines)
      if start > 0 { part.start = .certain }
      return part
    }
  }

  /// What was cut off running text may be a headline.
  private func kind(of text: GlyphSlice, in whole: Piece.Kind) -> Piece.Kind {
    guard whole == .body || whole == .short else { return whole }
    let isShort =
      text.count <= PieceCutter.longestHeadline && !Sentence.isEnded(text)
      && !text.contains(anyOf: PieceCutter.stops)
    return isShort ? .short : .body
  }

  private static let longestHeadline = 60
  private static let stops: ScalarSet = "。；"

  private func lines(of text: GlyphSlice, in whole: Range<Int>) -> Range<Int> {
    guard let first = text.first, let last = text.last else { return whole }
    let held = whole.filter { index in
      let scalars = page.lines[index].scalars
      return scalars.lowerBound <= Int(last.origin) && scalars.upperBound > Int(first.origin)
    }
    guard let lower = held.first, let upper = held.last else { return whole }
    return lower..<(upper + 1)
  }
}
