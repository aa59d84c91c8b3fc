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
