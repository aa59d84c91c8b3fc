/// Pages that nobody prints, each long in one way, to see that no stage asks all of all.
enum StressPage: String, CaseIterable {
  case oneLine, oneLineOfBlocks, paragraphs, printedLines, points, pointsOnOneLine, shortLines
  case headlines, batches, contents, turns, signatures, captions, numbered, laws
  case digits, brackets, openBrackets, openPoints, quotes, markup, spaces

  /// A page of about so many bytes.
  func bytes(_ size: Int) -> [UInt8] {
    var phrases = Phrases(seed: 7)
    // A page that is its first half twice is taken for a caption printed twice, and hardly read: of
    // one unit over and over every other length would be such.
    var page = Array("东".utf8)
    page.reserveCapacity(size + 4096)
    var number = 0
    while page.count < size {
      page += Array(unit(number, &phrases).utf8)
      number += 1
    }
    return page
  }

  /// What the page repeats.
  private func unit(_ number: Int, _ phrases: inout Phrases) -> String {
    let ordinal = Phrases.ordinals[number % 10]
    switch self {
    case .oneLine: return phrases.sentence()
    case .oneLineOfBlocks: return "\(phrases.sentences(3)) \(phrases.heading()) \(phrases.name()) "
    case .paragraphs: return phrases.sentences(3) + "\n"
    case .printedLines:
      return (phrases.clause() + phrases.clause() + phrases.sentence()).prefix(23) + "\n"
    case .points: return "\(ordinal)是\(phrases.clause())。\(phrases.sentence())\n"
    case .pointsOnOneLine: return "\(ordinal)是\(phrases.clause())。\(phrases.sentence())"
    case .shortLines: return phrases.clause() + "\n"
    case .headlines: return "\(phrases.heading())\n■ \(phrases.name())\n"
    case .batches: return batch(&phrases)
    case .contents:
      return
        "\(phrases.heading())\n\(phrases.heading())\n\(phrases.heading())\n\(phrases.sentence())\n"
    case .turns: return "\(phrases.name())：\(phrases.sentence())\n记者：\(phrases.clause())怎么样？\n"
    case .signatures: return "\(phrases.sentence())\n（作者：\(phrases.name())，东溪研究院院长）\n"
    case .captions: return "\(phrases.clause())\n本报记者 \(phrases.name()) 摄\n"
    case .numbered:
      return "\(ordinal)、\(phrases.clause())\n（一）\(phrases.clause())\n\(phrases.sentence())\n"
    case .laws: return "第\(ordinal)条 \(phrases.sentence())\n"
    case .digits: return "20\(number)"
    case .brackets: return "（【"
    case .openBrackets: return "“\(phrases.clause())（"
    case .openPoints: return "（\(ordinal)是\(phrases.clause())。"
    case .quotes: return "”一是"
    case .markup: return "[<a![**"
    case .spaces: return number.isMultiple(of: 9) ? "一 \n" : "一 　"
    }
  }

  /// Ten headlines, and below them their bodies, the last first.
  private func batch(_ phrases: inout Phrases) -> String {
    let titles = (0..<10).map { _ in phrases.heading() }
    let bodies = titles.reversed().map { "\(phrases.sentences(2))\($0)。\(phrases.sentence())\n" }
    return titles.map { "\($0)\n■ \(phrases.name())\n" }.joined() + bodies.joined()
  }
}
