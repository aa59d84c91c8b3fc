/// A page as an accident may leave it.
enum Mutation: CaseIterable {
  case dropLines, doubleLines, shuffleLines, cut, insert, joinLines, breakLines, frameLines

  /// The text after one to three accidents, the same for the same seed.
  static func mutate(_ text: String, seed: UInt64) -> String {
    var random = SplitMix(seed: seed)
    var text = text
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      text = allCases[Int.random(in: allCases.indices, using: &random)].apply(text, &random)
    }
    return text
  }

  private func apply(_ text: String, _ random: inout SplitMix) -> String {
    switch self {
    case .dropLines: lines(text) { lines in lines.removeAll { _ in chance(&random) } }
    case .doubleLines: lines(text) { $0 = $0.flatMap { chance(&random) ? [$0, $0] : [$0] } }
    case .shuffleLines: lines(text) { $0.shuffle(using: &random) }
    case .cut: cut(text, &random)
    case .insert: insert(text, &random)
    case .joinLines: lines(text) { $0 = [$0.joined(separator: chance(&random) ? "" : " ")] }
    case .breakLines: breakLines(text, &random)
    case .frameLines: lines(text) { $0 = $0.map { chance(&random) ? Self.frame($0, &random) : $0 } }
    }
  }

  private func lines(_ text: String, _ change: (inout [String]) -> Void) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    change(&lines)
    return lines.joined(separator: "\n")
  }

  private func chance(_ random: inout SplitMix) -> Bool {
    Int.random(in: 0..<10, using: &random) == 0
  }

  private func cut(_ text: String, _ random: inout SplitMix) -> String {
    let ends = [0, 1].map { _ in Int.random(in: 0...text.count, using: &random) }.sorted()
    return String(text.dropFirst(ends[0]).prefix(ends[1] - ends[0]))
  }

  private func insert(_ text: String, _ random: inout SplitMix) -> String {
    var scalars = Array(text.unicodeScalars)
    for _ in 0..<30 {
      let index = Int.random(in: 0...scalars.count, using: &random)
      if let scalar = Self.strange.randomElement(using: &random) {
        scalars.insert(scalar, at: index)
      }
    }
    return String(String.UnicodeScalarView(scalars))
  }

  private func breakLines(_ text: String, _ random: inout SplitMix) -> String {
    String(text.flatMap { Int.random(in: 0..<20, using: &random) == 0 ? [$0, "\n"] : [$0] })
  }

  /// A page that nobody edited: lines of many pages below each other, some of them cut or framed.
  static func patchwork(of lines: [String], _ random: inout SplitMix) -> String {
    (0..<Int.random(in: 2...24, using: &random)).map { _ in
      let line = lines.randomElement(using: &random) ?? ""
      switch Int.random(in: 0..<6, using: &random) {
      case 0: return frame(line, &random)
      case 1: return frame(frame(String(line.prefix(20)), &random), &random)
      case 2: return String(line.prefix(Int.random(in: 0...line.count, using: &random)))
      case 3: return line.prefix(30).map(String.init).joined(separator: " ")
      default: return line
      }
    }
    .joined(separator: ["\n", "\n", "\n", "\n\n", " ", ""].randomElement(using: &random) ?? "\n")
  }

  /// A line as headlines, labels, items and sites print theirs.
  private static func frame(_ line: String, _ random: inout SplitMix) -> String {
    let (before, after) = frames.randomElement(using: &random) ?? ("", "")
    return before + line + after
  }

  private static let frames = [
    ("【", "】"), ("《", "》"), ("（", "）"), ("“", "”"), ("[", "]"), ("“", ""), ("", "”"), ("", "）"),
    ("》", ""), ("*", "*"), ("# ", ""), ("**", "**"), ("", "："), ("：", ""), ("——", ""), ("■", ""),
    ("口 ", ""), ("  • ", ""), ("【要闻】", ""), ("", "_某某网"), ("要闻|", ""), ("1. ", ""),
    ("一、", ""), ("第", "条"), ("<p>", "</p>"), ("　", ""), ("", "[打印]"), ("", " 记者 林禾"),
    ("本报记者", ""), ("", "（林禾）"), ("来源：", ""), ("", "1月22日电"),
  ]

  /// Lines of strange and common characters.
  static func noise(lines: Int, _ random: inout SplitMix) -> String {
    let common = Array("本报讯记者修渠引水的是一二。，：；（）".unicodeScalars)
    return (0..<lines).map { _ in
      var line = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...60, using: &random) {
        let isCommon = Int.random(in: 0..<3, using: &random) > 0
        let any = Unicode.Scalar(UInt32.random(in: 0x20...0x2FFFF, using: &random))
        line.append((isCommon ? common : strange).randomElement(using: &random) ?? any ?? " ")
        if let any, Int.random(in: 0..<10, using: &random) == 0 { line.append(any) }
      }
      return String(line)
    }
    .joined(separator: "\n")
  }

  /// Some bytes changed, some cut out.
  static func damage(_ bytes: [UInt8], seed: UInt64) -> [UInt8] {
    var random = SplitMix(seed: seed)
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...8, using: &random) where !bytes.isEmpty {
      let index = Int.random(in: bytes.indices, using: &random)
      bytes[index] = UInt8.random(in: 0...255, using: &random)
    }
    let cut = Int.random(in: 0...bytes.count, using: &random)
    bytes.removeSubrange(cut..<min(bytes.count, cut + Int.random(in: 0...40, using: &random)))
    return bytes
  }

  private static let strange = Array(
    "一二三是要第其、，。：；！？（）()“”‘’「」《》【】[]<>#*_-—…■□· \u{3000}\t\r\n\u{0C}\u{85}\u{200B}\u{FEFF}\u{AD}①㈠⽔𠮷é5A．\u{2028}\u{0}\u{301}"
      .unicodeScalars)
}
