import Catalogue
import Gazette
import Testing

@testable import Search

/// Positions before the paragraphs have lists of their own.
struct AreaTests {
  private let issue = Gazette.Issue(
    id: "a", source: Source(path: "a.txt", encoding: .utf8, bytes: 1),
    articles: [
      Article(
        id: "a-1", title: "江湾渡口", people: [Person(name: "陆小满", role: .author)],
        paragraphs: [Paragraph(text: "渡口重开，江湾的人又过江了。")]),
      Article(id: "a-2", title: "江湾", paragraphs: [Paragraph(text: "江湾")]),
    ])

  private func index() throws -> TextIndex {
    try #require(TextIndex(Bytes(TextIndexWriter([issue]).bytes)))
  }

  @Test(arguments: [("江", 2, 3), ("渡", 1, 1), ("满", 1, 0), ("重", 0, 1)])
  func `each has its own places`(scalar: Unicode.Scalar, heads: Int, paragraphs: Int) throws {
    let index = try index()
    let entry = try #require(index.entry(of: scalar.value))
    #expect(entry.count == heads + paragraphs)
    #expect((index.list(of: entry, in: .heads)?.count ?? 0) == heads)
    #expect((index.list(of: entry, in: .paragraphs)?.count ?? 0) == paragraphs)
  }

  /// The last name ends where the paragraphs begin.
  @Test(arguments: [("江湾", 2), ("陆小满", 1), ("陆小", 0), ("渡口", 0)])
  func `a whole text is found on either side`(text: String, count: Int) throws {
    let phrase = try #require(Phrase(text, isWhole: true))
    #expect(try index().positions(of: phrase, in: .anywhere).count == count)
  }

  @Test func `a list of nothing takes nothing`() {
    let text = String(repeating: "江湾渡口重开，", count: 2000)
    let long = Gazette.Issue(
      id: "b", source: issue.source,
      articles: [Article(id: "b-1", paragraphs: [Paragraph(text: text)])])
    // Seven lists of 2,000 positions, each a seventh of all, and no word of letters: a byte a position.
    #expect(TextIndexWriter([long]).bytes.count < 7 * 2000 + 4000)
  }
}
