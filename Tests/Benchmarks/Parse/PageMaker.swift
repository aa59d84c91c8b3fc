/// Makes newspaper pages: masthead, articles with byline, headings, points and the author's unit.
struct PageMaker {
  private var phrases: Phrases

  init(seed: UInt64) {
    phrases = Phrases(seed: seed)
  }

  /// Every other page is set in columns, each printed line a line of the file; on the others a
  /// paragraph is a line.
  mutating func page(number: Int) -> String {
    let head = "东溪晚报\n2024年\(number % 12 + 1)月\(number % 28 + 1)日 第\(number % 8 + 1)版\n\n"
    let columns = number.isMultiple(of: 2) ? nil : phrases.number(in: 20...30)
    return head
      + (0..<phrases.number(in: 4...8)).map { _ in article(columns: columns) }
      .joined(separator: "\n")
  }

  private mutating func article(columns: Int?) -> String {
    var paragraphs = [phrases.sentences(3) + "为此，建议："]
    for _ in 0..<phrases.number(in: 2...5) { paragraphs.append(section()) }
    let unit = "(作者单位：东溪\(phrases.clause())研究院)"
    let lines = columns.map { width in paragraphs.flatMap { set($0, in: width) } } ?? paragraphs
    return ([phrases.heading(), phrases.name()] + lines + [unit, ""]).joined(separator: "\n")
  }

  private mutating func section() -> String {
    let points = Phrases.ordinals.prefix(phrases.number(in: 2...5)).map { ordinal in
      "\(ordinal)是\(phrases.clause())。" + phrases.sentence()
    }
    return phrases.heading() + "。" + phrases.sentence() + points.joined()
  }

  /// A paragraph as printed lines of so many characters.
  private func set(_ paragraph: String, in width: Int) -> [String] {
    var lines: [String] = []
    var rest = Substring(paragraph)
    while !rest.isEmpty {
      lines.append(String(rest.prefix(width)))
      rest = rest.dropFirst(width)
    }
    return lines
  }
}
