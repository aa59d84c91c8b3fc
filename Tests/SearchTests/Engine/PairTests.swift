import Catalogue
import Gazette
@testable import Search
import Testing

/// The directory of frequent pairs, which answers without lists.
struct PairTests {
  private static let issue = Gazette.Issue(
    id: "i", source: Source(path: "i.txt", encoding: .utf8, bytes: 1),
    articles: ["人民日报人民", "人民銀行", "重慶人 民", "民人人人。AB AB", "无", "也无"].map {
      Article(id: $0, title: $0, paragraphs: [Paragraph(text: $0 + "。AB")])
    })

  @Test(arguments: [
    ("人民", 8), ("民人", nil), ("人人", nil), ("AB", nil), ("民日", nil), ("。a", nil), ("人", nil),
    ("人民日", nil),
  ])
  func `it knows pairs of characters that stand in half of the articles`(
    _ text: String, _ count: Int?
  ) throws {
    let segment = try Segment(indexing: [Self.issue])
    let index = try #require(TextIndex(segment.bytes(of: .text)))
    let phrase = try #require(Phrase(text))
    #expect(index.pair(phrase).map { Int($0.count) } == count)
  }

  @Test func `a pair's places are found for the next key`() async throws {
    let catalogue = Catalogue([try Segment(indexing: [Self.issue])])
    let engine = SearchEngine()
    let pair = try #require(await engine.search(Query("人民"), in: catalogue))
    #expect(pair.articles == [0, 1, 2])
    #expect(pair.occurrenceCount == 8)
    await engine.prepare(for: pair.query, in: catalogue)
    let longer = await engine.search(Query("人民银"), in: catalogue)
    #expect(longer?.articles == [1])
    #expect(longer?.occurrenceCount == 2)
    #expect(await engine.search(Query("人民"), in: catalogue) == pair)
  }
}
