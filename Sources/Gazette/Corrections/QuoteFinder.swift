/// A page as one row of characters without white space, in which quotes are looked up.
struct QuoteFinder {
  private let codes: [UInt32]
  /// Where each stands among the source's scalars.
  private let origins: [Int]
  private let spans: SpanIndex

  /// Fewer characters say little to the person who reads the file.
  private static let shortest = 12
  private static let longest = 40

  init(_ page: Page) {
    let glyphs = page.lines.flatMap { page.text($0) }.filter { $0.code != 0x20 }
    codes = glyphs.map { QuoteFold.fold($0.code) }
    origins = glyphs.map { Int($0.origin) }
    spans = page.index
  }

  /// A quote's characters in the form in which they are compared.
  static func folded(_ text: String) -> [UInt32] {
    text.unicodeScalars.compactMap { scalar in
      let code = Glyph.fold(scalar)
      let isText = !scalar.properties.isWhitespace && !Kinds.of(scalar.value).has(.invisible)
      return isText ? QuoteFold.fold(code) : nil
    }
  }

  /// The scalars from a quote's first character to its last.
  func find(_ quote: Quote) -> Range<Int>? {
    let words = QuoteFinder.folded(quote.text)
    guard !words.isEmpty else { return nil }
    var start = 0
    var left = quote.occurrence
    while let found = first(words[...], from: start) {
      left -= 1
      if left <= 0 { return origins[found]..<(origins[found + words.count - 1] + 1) }
      start = found + 1
    }
    return nil
  }

  /// The first character at or behind a byte of the source.
  func index(from byte: Int) -> Int? {
    var lower = 0
    var upper = origins.count
    while lower < upper {
      let middle = (lower + upper) / 2
      if spans.bytes(origins[middle]..<origins[middle]).lowerBound < byte {
        lower = middle + 1
      } else {
        upper = middle
      }
    }
    return lower < origins.count ? lower : nil
  }

  func first(_ words: ArraySlice<UInt32>, from start: Int) -> Int? {
    guard let head = words.first, codes.count >= words.count else { return nil }
    var index = start
    while index + words.count <= codes.count {
      if codes[index] == head, codes[index..<(index + words.count)] == words { return index }
      index += 1
    }
    return nil
  }

  /// The shortest stretch from a place that stands nowhere else.
  func distinct(from start: Int) -> Range<Int> {
    let end = min(start + QuoteFinder.shortest, codes.count)
    let limit = min(start + QuoteFinder.longest, codes.count)
    var length = end - start
    for other in codes.indices where other != start && codes[other] == codes[start] {
      let shared = zip(codes[start..<limit], codes[other...]).prefix { $0 == $1 }.count
      length = max(length, min(shared + 1, limit - start))
    }
    return start..<(start + length)
  }

  /// Which of the equal stretches this is, from 1.
  func occurrence(of range: Range<Int>) -> Int {
    var count = 1
    var start = 0
    while let found = first(codes[range], from: start), found < range.lowerBound {
      count += 1
      start = found + 1
    }
    return count
  }

  /// As the source has it.
  func text(of range: Range<Int>, in page: Page) -> String {
    String(String.UnicodeScalarView(range.map { page.source.scalars[origins[$0]] }))
  }
}

/// Signs that change their shape when a text goes from one encoding to another.
enum QuoteFold {
  static func fold(_ code: UInt32) -> UInt32 {
    switch code {
    case 0x41...0x5A: code + 0x20
    case 0x2012...0x2015, 0x2500, 0xFE31, 0xFE58: 0x2014
    case 0x2022, 0x2027, 0x22C5, 0x30FB, 0xFF65: 0xB7
    case 0x201C...0x201F, 0x300C...0x300F, 0xFF62, 0xFF63: 0x22
    case 0x2018, 0x2019: 0x27
    case 0x301C, 0x223C: 0x7E
    case 0x22EF: 0x2026
    case 0xFF61: 0x3002
    case 0xFF64: 0x3001
    default: code
    }
  }
}
