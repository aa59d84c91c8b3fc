@testable import Gazette

/// What must hold of every page, whatever its text is.
struct Invariants {
  private let issue: Gazette.Issue
  private let scalars: [Unicode.Scalar]
  private let bytes: [UInt8]
  private var violations: [String] = []

  /// One line for each rule that is broken.
  static func violations(of issue: Gazette.Issue, in source: SourceText) -> [String] {
    var check = Invariants(issue, source)
    check.checkBlocks()
    for article in issue.articles {
      check.checkText(of: article)
      check.checkOutline(of: article)
    }
    check.checkDiagnostics()
    return check.violations
  }

  private init(_ issue: Gazette.Issue, _ source: SourceText) {
    self.issue = issue
    scalars = source.scalars
    bytes = Array(String(String.UnicodeScalarView(source.scalars)).utf8)
  }

  private mutating func demand(_ holds: Bool, _ rule: @autoclosure () -> String) {
    if !holds { violations.append(rule()) }
  }

  // MARK: - Blocks

  /// Every character that is not blank stands in exactly one block.
  private mutating func checkBlocks() {
    var owners = Array(repeating: 0, count: bytes.count)
    for (index, block) in issue.blocks.enumerated() {
      demand(!block.spans.isEmpty, "block \(index) has no spans")
      demand(
        block.article.map { issue.articles.indices.contains($0) } ?? true,
        "block \(index) belongs to no article")
      for (span, next) in zip(block.spans, block.spans.dropFirst()) {
        demand(span.upperBound <= next.lowerBound, "block \(index) has spans out of order")
      }
      for span in block.spans where isWithin(span, "block \(index)") {
        for byte in span { owners[byte] += 1 }
      }
    }
    let starts = issue.blocks.compactMap(\.spans.first?.lowerBound)
    demand(starts == starts.sorted(), "blocks are out of order")
    var offset = 0
    for scalar in scalars {
      let isRight = owners[offset] == 1 || scalar.properties.isWhitespace && owners[offset] == 0
      demand(isRight, "byte \(offset) is owned \(owners[offset]) times")
      offset += scalar.utf8.count
    }
  }

  /// A span lies within the source and cuts no character.
  private mutating func isWithin(_ span: Range<Int>, _ name: String) -> Bool {
    let isInside = span.lowerBound >= 0 && span.upperBound <= bytes.count && !span.isEmpty
    let isWhole = isInside && [span.lowerBound, span.upperBound].allSatisfy(isBoundary)
    demand(isWhole, "\(name) has the impossible span \(span)")
    return isWhole
  }

  private func isBoundary(_ byte: Int) -> Bool {
    byte == bytes.count || bytes[byte] & 0xC0 != 0x80
  }

  // MARK: - Text

  /// Whatever is shown stands in the source, in that order.
  private mutating func checkText(of article: Article) {
    for deck in (article.title ?? "").split(separator: " ") {
      demand(isPrinted(deck), "the title's \(deck) is not in the source")
    }
    for paragraph in article.paragraphs {
      demand(!paragraph.text.isEmpty, "line \(paragraph.line) has an empty paragraph")
      demand(isPrinted(paragraph.text), "line \(paragraph.line): \(paragraph.text)")
    }
    for person in article.people {
      demand(!person.name.isEmpty, "somebody has no name")
      demand(isPrinted(person.name), "nobody is called \(person.name)")
      demand(isPrinted(person.affiliation ?? ""), "no unit is \(person.affiliation ?? "")")
    }
    let ids = issue.articles.map(\.id)
    demand(Set(ids).count == ids.count, "two articles have one name")
  }

  private func isPrinted(_ text: some StringProtocol) -> Bool {
    Self.isHidden(text.unicodeScalars, in: scalars)
  }

  /// Whether a text's ink stands in another in the same order, white space folded.
  private static func isHidden(
    _ text: some Sequence<Unicode.Scalar>, in source: some Collection<Unicode.Scalar>
  ) -> Bool {
    var rest = source[...]
    for scalar in text where !scalar.properties.isWhitespace {
      guard let index = rest.firstIndex(of: scalar) else { return false }
      rest = rest[source.index(after: index)...]
    }
    return true
  }

  // MARK: - Outline

  private mutating func checkOutline(of article: Article) {
    guard let last = article.paragraphs.last else {
      demand(article.outline.isEmpty, "an outline without paragraphs")
      return
    }
    let whole = Passage(
      start: Passage.Position(paragraph: 0, offset: 0),
      end: Passage.Position(
        paragraph: article.paragraphs.count - 1, offset: last.text.utf8.count))
    check(article.outline, within: whole, of: article)
  }

  private mutating func check(
    _ nodes: [OutlineNode], within outer: Passage, of article: Article
  ) {
    var from = outer.start
    for node in nodes {
      let name = node.marker + node.heading
      let isInOrder = node.passage.start >= from && node.passage.start <= node.passage.end
      demand(isInOrder && node.passage.end <= outer.end, "\(name): \(node.passage) in \(outer)")
      demand(node.passage.start.paragraph == node.paragraph, "\(name) begins elsewhere")
      demand((0...1).contains(node.confidence), "\(name) has confidence \(node.confidence)")
      checkPlace(of: node, name, in: article)
      from = node.passage.end
      check(node.children, within: node.passage, of: article)
    }
  }

  /// Span and passage both begin with the node's marker and heading.
  private mutating func checkPlace(of node: OutlineNode, _ name: String, in article: Article) {
    demand(!name.isEmpty, "a node without words")
    for position in [node.passage.start, node.passage.end] {
      guard article.paragraphs.indices.contains(position.paragraph),
        position.offset <= article.paragraphs[position.paragraph].text.utf8.count
      else {
        violations.append("\(name) has the impossible position \(position)")
        return
      }
    }
    guard isWithin(node.span, name) else { return }
    let printed = String(decoding: bytes[node.span], as: UTF8.self).unicodeScalars
    demand(Self.isHidden(name.unicodeScalars, in: printed), "\(name) is not at its span")
    let text = Array(article.paragraphs[node.paragraph].text.utf8)
    let passage = String(decoding: text[node.passage.start.offset...], as: UTF8.self)
    demand(
      Self.isHidden(name.unicodeScalars, in: passage.unicodeScalars),
      "\(name) is not at its passage")
  }

  private mutating func checkDiagnostics() {
    let ends: Set<UInt32> = [0x0A, 0x0B, 0x0D, 0x85, 0x2028, 0x2029]
    let count = scalars.count { ends.contains($0.value) }
    let length = String(String.UnicodeScalarView(scalars)).utf8.count
    for finding in issue.diagnostics {
      let code = finding.code.rawValue
      demand((1...(count + 1)).contains(finding.line), "\(code) on line \(finding.line)")
      demand(finding.column ?? 1 > 0, "\(code) in column \(finding.column ?? 0)")
      demand(finding.span.map { $0.upperBound <= length } ?? true, "\(code) behind the end")
      demand(
        finding.article.map { issue.articles.indices.contains($0) } ?? true,
        "\(code) in article \(finding.article ?? 0)")
    }
  }
}
