import Gazette
import Search
import Testing

/// What one scalar folds to, said a second time and simply: nil for what is dropped.
private let alphabet: [(printed: String, folded: String?)] = [
  ("加", "加"), ("快", "快"), ("管", "管"), ("⽂", "文"), ("文", "文"), ("𠮷", "𠮷"), ("，", "，"),
  (",", "，"), ("慶", "庆"), ("庆", "庆"), ("A", "a"), ("a", "a"), ("Ａ", "a"), ("5", "5"),
  ("５", "5"), ("é", "é"), ("É", "é"), ("“", "“"), ("\"", "“"), ("「", "“"), (" ", " "), ("　", " "),
  ("\t", " "), ("\u{200B}", nil),
]

/// How many of them, the first, are letters of a word and no marks of the query language.
private let wordLetters = 17

/// A folded scalar with the bytes of the text that it stands for.
private struct Folded {
  var scalar: String
  var bytes: Range<Int>
  var isSpaced: Bool { "a5é".contains(scalar) }
}

private func fold(_ letters: [Int]) -> [Folded] {
  var result: [Folded] = []
  var (offset, sawSpace) = (0, false)
  for letter in letters {
    let (printed, folded) = alphabet[letter]
    let bytes = offset..<offset + printed.utf8.count
    offset = bytes.upperBound
    guard let folded else { continue }
    guard folded != " " else {
      sawSpace = true
      continue
    }
    let next = Folded(scalar: folded, bytes: bytes)
    if sawSpace, let last = result.last, last.isSpaced, next.isSpaced {
      result.append(Folded(scalar: " ", bytes: 0..<0))
    }
    sawSpace = false
    result.append(next)
  }
  return result
}

private func occurrences(of word: [Folded], in text: [Folded]) -> [Range<Int>] {
  var found: [Range<Int>] = []
  var place = 0
  while place + word.count <= text.count {
    let isEqual = zip(text[place...], word).allSatisfy { $0.scalar == $1.scalar }
    let isInWord = word[0].isSpaced && place > 0 && text[place - 1].isSpaced
    guard isEqual, !isInWord else {
      place += 1
      continue
    }
    found.append(text[place].bytes.lowerBound..<text[place + word.count - 1].bytes.upperBound)
    place += word.count
  }
  return found
}

private func string(_ letters: [Int]) -> String {
  letters.map { alphabet[$0].printed }.joined()
}

/// Bytes of a text that any of the words covers.
private func covered(_ spans: [Range<Int>]) -> Set<Int> {
  Set(spans.flatMap { Array($0) })
}

@Test(arguments: 0..<60)
func `a query's spans are those that a slow search finds`(_ seed: UInt64) {
  var random = Random(seed: seed)
  let texts = (0..<5).map { _ in random.letters(count: 60, below: alphabet.count) }
  for _ in 0..<20 {
    let words = (0..<1 + random.below(2)).map { _ in
      random.letters(count: 1 + random.below(3), below: wordLetters)
    }
    let query = Query(words.map(string).joined(separator: " "))
    for text in texts {
      let article = Article(id: "1", paragraphs: [Paragraph(text: string(text))])
      let perWord = words.map { occurrences(of: fold($0), in: fold(text)) }
      let expected = perWord.contains([]) ? [] : covered(perWord.flatMap { $0 })
      let spans = query.matches(in: article)?.flatMap(\.spans) ?? []
      #expect(covered(spans) == expected, "\(words.map(string)) in \(string(text))")
      #expect(zip(spans, spans.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
    }
  }
}
