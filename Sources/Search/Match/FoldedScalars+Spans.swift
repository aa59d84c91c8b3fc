extension FoldedScalars {
  /// The bytes of the text at which something stands; the text is the one that was folded.
  ///
  /// What is looked for is told from left to right without overlaps.
  func spans(of matcher: Term.Matcher, in text: String) -> [Range<Int>] {
    switch matcher {
    case .phrase(let phrase): places { length(of: phrase, at: $0) }
    case .letters(let phrase, let pinyin):
      places { length(of: phrase, at: $0) } + places { pinyin.length(in: scalars[$0...]) }
    case .pattern(let pattern): FoldedScalars(asPrinted: text).spans(of: pattern)
    }
  }

  private func spans(of pattern: Pattern) -> [Range<Int>] {
    var machine = PatternMachine(pattern.program, over: scalars)
    return machine.matches().map(source)
  }

  private func places(_ length: (_ start: Int) -> Int?) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    while start < scalars.count {
      guard let length = length(start) else {
        start += 1
        continue
      }
      found.append(source(of: start..<start + length))
      start += length
    }
    return found
  }

  private func length(of phrase: Phrase, at start: Int) -> Int? {
    guard scalars[start...].starts(with: phrase.scalars) else { return nil }
    guard !phrase.isWhole || phrase.scalars.count == scalars.count else { return nil }
    let isWithinWord = phrase.startsWord && start > 0 && Folding.isLetter(scalars[start - 1])
    return isWithinWord ? nil : phrase.scalars.count
  }
}
