import Gazette

/// Makes the same random libraries and queries at every run.
struct Chance {
  private var random: Random

  init(seed: UInt64) {
    random = Random(seed: seed)
  }

  mutating func below(_ bound: Int) -> Int {
    random.below(bound)
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[below(elements.count)]
  }

  mutating func perhaps<Value>(_ value: (inout Chance) -> Value) -> Value? {
    below(2) == 0 ? nil : value(&self)
  }

  /// Few letters, so that matches are common: some fold to one another, some are not in the BMP.
  mutating func text(upTo count: Int) -> String {
    let letters = ["重", "庆", "慶", "𠮷", "加", "，", ",", "“", "「", "A", "Ａ", "B", "5", " ", "é"]
    return (0..<below(count + 1)).map { _ in pick(letters) }.joined()
  }
}

extension Chance {
  mutating func issues() -> [Issue] {
    (0..<below(5)).map { number in
      Issue(
        id: "\(number)", newspaper: perhaps { $0.pick(["重庆日报", "加州A报"]) },
        date: perhaps { $0.pick(["2023", "2024-02", "2024-02-03", "2025-11-30"]) },
        source: Source(path: "\(number).txt", encoding: .utf8, bytes: 1),
        articles: (0..<below(4)).map { _ in article() })
    }
  }

  private mutating func article() -> Article {
    let paragraphs = (0..<below(4)).map { _ in Paragraph(text: text(upTo: 30)) }
    return Article(
      id: "a", title: perhaps { $0.text(upTo: 8) }, subtitle: perhaps { $0.text(upTo: 4) },
      column: perhaps { $0.text(upTo: 3) },
      people: (0..<below(3)).map { _ in
        Person(
          name: text(upTo: 3), role: pick([.author, .organisation]),
          affiliation: perhaps { $0.text(upTo: 4) })
      },
      paragraphs: paragraphs, outline: outline(of: paragraphs))
  }

  /// An outline as the parser makes them.
  ///
  /// Nodes begin behind the heading before them, siblings follow one another, and nothing reaches beyond
  /// the node above. Text may be left between and behind them.
  private mutating func outline(of paragraphs: [Paragraph]) -> [OutlineNode] {
    guard !paragraphs.isEmpty else { return [] }
    var cuts = (0..<below(9)).map { _ in position(in: paragraphs) }.sorted()
    let end = Passage.Position(paragraph: paragraphs.count - 1, offset: .max)
    return nodes(cutAt: &cuts, end: end, in: paragraphs)
  }

  private mutating func nodes(
    cutAt cuts: inout [Passage.Position], end: Passage.Position, in paragraphs: [Paragraph]
  ) -> [OutlineNode] {
    var nodes: [OutlineNode] = []
    while let start = cuts.first, start < end {
      cuts.removeFirst()
      let text = paragraphs[start.paragraph].text
      let rest = text[text.utf8.index(text.startIndex, offsetBy: start.offset)...].unicodeScalars
      var heading = String(rest.prefix(below(5)))
      let isElsewhere = below(6) == 0
      var headingEnd = start
      headingEnd.offset += heading.utf8.count
      if headingEnd > end { (heading, headingEnd) = ("", start) }
      cuts.removeAll { $0 < headingEnd || $0 == start }
      let limit = cuts.filter { $0 < end }.randomElement(from: &self) ?? end
      let children = below(2) == 0 ? self.nodes(cutAt: &cuts, end: limit, in: paragraphs) : []
      let next = min(limit, cuts.first ?? end)
      nodes.append(
        OutlineNode(
          kind: .point, heading: isElsewhere ? self.text(upTo: 5) : heading,
          paragraph: start.paragraph, span: 0..<1,
          passage: Passage(start: start, end: children.isEmpty ? next : limit), children: children))
    }
    return nodes
  }

  /// Before a character of a paragraph, or behind its last.
  private mutating func position(in paragraphs: [Paragraph]) -> Passage.Position {
    let paragraph = below(paragraphs.count)
    let text = paragraphs[paragraph].text.unicodeScalars
    let offset = String(text.prefix(below(text.count + 1))).utf8.count
    return Passage.Position(paragraph: paragraph, offset: offset)
  }
}

extension [Passage.Position] {
  fileprivate func randomElement(from chance: inout Chance) -> Passage.Position? {
    isEmpty ? nil : self[chance.below(count)]
  }
}

extension Chance {
  mutating func query(depth: Int = 2) -> String {
    switch depth == 0 ? 0 : below(8) {
    case 0, 1, 2: return word()
    case 3: return query(depth: depth - 1) + " " + query(depth: depth - 1)
    case 4: return "(" + query(depth: depth - 1) + " | " + query(depth: depth - 1) + ")"
    case 5: return "-" + word()
    case 6: return "日期:" + pick(["2024", "2023..2024", "2024-02..", "..2024-02-03"])
    default: return pick(["标题", "作者", "提纲", "栏目", "报纸", "单位"]) + ":" + word()
    }
  }

  private mutating func word() -> String {
    if below(4) == 0 {
      return pick(["cq", "zq", "zhong", "chongq", "jia", "qingc", "q", "b5", "ab"])
    }
    if below(8) == 0 { return pick(["/重.?庆/", "/[加庆]{2}/", "/^A/", "/庆+𠮷/", "/ab|加/"]) }
    let count = 1 + below(3)
    let word = (0..<count).map { _ in pick(["重", "庆", "慶", "𠮷", "加", "，", "A", "B", "5"]) }.joined()
    let value = below(3) == 0 ? "\"" + word + "\"" : word
    return below(6) == 0 ? "=" + value : value
  }
}
