import Testing

@testable import Gazette

/// A page of whatever origin.
private struct Original: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let text: String

  static let all =
    SamplePage.all.map { Original(testDescription: $0.name, text: $0.text) }
    + Seed.all.map { Original(testDescription: $0.name, text: $0.text) }
}

/// A dump in one width of punctuation and digits, without white space within lines.
private func folded(_ dump: String) -> [Normal] {
  let plain = dump.unicodeScalars.compactMap { Unicode.Scalar(Glyph.fold($0)) }
  return String(String.UnicodeScalarView(plain)).split(separator: "\n").map { Normal(String($0)) }
}

@Test(arguments: Original.all, Rendition.allCases)
private func `a page set another way is read the same`(
  _ original: Original, _ rendition: Rendition
) {
  let again = readPage(rendition.apply(original.text))
  #expect(folded(again.dump) == folded(readPage(original.text).dump))
}

@Test(arguments: Original.all, ["GB18030", "UTF-16LE", "UTF-16BE", "UTF-16"])
private func `a page in another encoding is read the same`(
  _ original: Original, _ encoding: String
) throws {
  let bytes = try #require(convert(original.text, to: encoding))
  let issue = try parse(bytes, path: "-")
  #expect(issue.dump == readPage(original.text).dump)
}

@Test(arguments: SamplePage.unwrapped, Dress.allCases)
func `a page dressed in markup or on one line is read the same`(
  _ sample: SamplePage, _ dress: Dress
) {
  #expect(readPage(dress.apply(sample.text)).dump == sample.dump)
}

@Test(arguments: [
  (SamplePage.proposals, [24, 28, 32, 36, 40, 48, 56, 64, 72, 80]),
  (.interview, [24, 28, 32, 36, 40, 44, 52, 60, 68, 76, 80]),
  (.report, [24, 28, 32, 36, 40, 56, 64, 72, 80]),
  (.digest, [20, 28, 36, 44, 52, 60, 68, 76, 80]),
  (.docket, [24, 28, 32, 36, 40, 80]),
  (.swapped, [24, 28, 32, 36, 40, 44, 48, 52]),
])
func `a page wrapped to another width is read the same`(_ sample: SamplePage, _ widths: [Int]) {
  for width in widths {
    #expect(readPage(Wrapping(width: width).apply(sample.text)).dump == sample.dump, "\(width)")
  }
}

/// Any width from 20 to 80, indented or not, with blank lines or without.
@Test(arguments: SamplePage.unwrapped)
func `a page wrapped at random is nearly always read the same`(_ sample: SamplePage) {
  let seeds = (1...60).map { UInt64($0) }
  let original = readPage(sample.text)
  let other = seeds.filter {
    let again = readPage(Wrapping(seed: $0).apply(sample.text))
    return again.dump != original.dump || again.signatories != original.signatories
  }
  #expect(other.count <= 1, "seeds \(other.map { "\($0): \(Wrapping(seed: $0).testDescription)" })")
}

@Test(arguments: Seed.all)
func `a seed wrapped at random keeps its headlines`(_ seed: Seed) {
  let lines = Page(seed.text).paragraphs
  let titles = Set(seed.issue.articles.map(\.title))
  let lost = (1...16).map { UInt64($0) }.filter {
    let again = readPage(Wrapping(seed: $0).apply(lines))
    return Set(again.articles.map(\.title)) != titles
  }
  #expect(lost.count <= 3, "seeds \(lost.map { "\($0): \(Wrapping(seed: $0).testDescription)" })")
}

@Test(arguments: [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]])
func `headlines of a batch may stand in any order`(_ order: [Int]) throws {
  let lines = SamplePage.swapped.text.split(separator: "\n").map(String.init)
  let first = try #require(lines.firstIndex { $0.contains("清淤山塘水库") })
  let heads = stride(from: first, to: lines.count, by: 2).map { Array(lines[$0..<($0 + 2)]) }
  let text = Array(lines[..<first]) + order.flatMap { heads[$0] }
  #expect(readPage(text.joined(separator: "\n")).dump == SamplePage.swapped.dump)
}

@Test func `a letter-spaced line is read like any other`() {
  let spaced = SamplePage.batch.text.replacing(
    "培养。二是提高护理员待遇，把工龄和技能等级同工资挂钩。",
    with: "培 养 。 二 是 提 高 护 理 员 待 遇 ， 把 工 龄 和 技 能 等 级 同 工 资 挂 钩 。")
  #expect(spaced != SamplePage.batch.text)
  #expect(readPage(spaced).dump == SamplePage.batch.dump)
}
