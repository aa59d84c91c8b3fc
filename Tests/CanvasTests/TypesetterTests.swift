import Canvas
import Testing

@Suite struct TypesetterTests {
  @Test(arguments: [
    (8, "发展县域经济", ["发展县域", "经济"]),
    (8, "发展县域，经济", ["发展县", "域，经济"]),
    (8, "发展县“县域”", ["发展县", "“县域”"]),
    (8, "发展县域——经济", ["发展县", "域——经济"]),
    (9, "发展县——域经济", ["发展县——", "域经济"]),
    (7, "发展……县", ["发展……", "县"]),
    (8, "增长12.5%左右", ["增长", "12.5%左", "右"]),
    (8, "到了2025年的秋", ["到了", "2025年的", "秋"]),
    (8, "投入3万亿元整", ["投入", "3万亿元", "整"]),
    (8, "约用 10 km 路", ["约用 ", "10 km 路"]),
    (8, "see the proposal", ["see the ", "proposal"]),
    (6, "unbreakable", ["unbrea", "kable"]),
    (8, "用unbreakable", ["用", "unbreaka", "ble"]),
    (6, "don’t go", ["don’t ", "go"]),
    (6, "。。。。。", ["。。。", "。。"]),
    (4, "", [""]),
    (1, "人民", ["人", "民"]),
    (0, "人民", ["人", "民"]),
  ])
  func `a paragraph is broken by the rules`(
    _ width: Int, _ text: String, _ expected: [String]
  ) {
    #expect(Typesetter(width: width).pieces(of: text) == expected)
  }

  @Test func `first lines are indented and others hang`() {
    let typesetter = Typesetter(width: 16, firstIndent: 4, hangingIndent: 2)
    let lines = typesetter.lines(of: "发展县域经济提高城乡规划建")
    #expect(lines.map(\.indent) == [4, 2])
    #expect(lines.map(\.columns) == [12, 14])
  }

  @Test(arguments: 4...120)
  func `no line breaks a rule at any width`(_ width: Int) {
    let typesetter = Typesetter(width: width, firstIndent: 4, hangingIndent: 2)
    for seed in 0..<12 {
      let text = MixedText.make(seed: UInt64(seed * 131 + width), length: 300)
      let lines = typesetter.lines(of: text)
      #expect(lines.first?.range.lowerBound == 0)
      #expect(lines.last?.range.upperBound == text.utf8.count)
      for (line, next) in zip(lines, lines.dropFirst()) {
        #expect(line.range.upperBound == next.range.lowerBound)
        #expect(line.indent + line.columns <= width)
        let before = text.piece(line.range)
        let after = text.piece(next.range)
        #expect(!before.isEmpty)
        guard width >= 16 else { continue }
        #expect(!after.startsBadly, "\(width): \(before)|\(after)")
        #expect(!before.endsBadly, "\(width): \(before)|\(after)")
        #expect(!cutsWord(before, after), "\(width): \(before)|\(after)")
      }
    }
  }

  private func cutsWord(_ before: String, _ after: String) -> Bool {
    guard let last = before.last, let first = after.first else { return false }
    return last.isASCII && first.isASCII && last != " "
  }
}

extension Typesetter {
  fileprivate func pieces(of text: String) -> [String] {
    lines(of: text).map { text.piece($0.range) }
  }
}

extension String {
  fileprivate func piece(_ range: Range<Int>) -> String {
    String(decoding: Array(utf8)[range], as: UTF8.self)
  }

  fileprivate var startsBadly: Bool {
    unicodeScalars.first.map { Kinsoku.notAtStart.contains($0) } ?? false
  }

  fileprivate var endsBadly: Bool {
    unicodeScalars.last.map { Kinsoku.notAtEnd.contains($0) } ?? false
  }
}
