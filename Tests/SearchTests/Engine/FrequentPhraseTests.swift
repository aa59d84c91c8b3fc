import Catalogue
import Gazette
@testable import Search
import Testing

/// The directory of frequent phrases, which answers without lists.
struct FrequentPhraseTests {
  private static let issue = Gazette.Issue(
    id: "i", source: Source(path: "i.txt", encoding: .utf8, bytes: 1),
    articles: ["人民日报人民", "人民銀行", "重慶人 民", "民人人人。AB AB", "无", "也无"].map {
      Article(id: $0, title: $0, paragraphs: [Paragraph(text: $0 + "。AB")])
    })

  /// Half of the articles say 乡村振兴战略, one of them twice in a paragraph; 村村 overlaps itself, and 甲A holds a letter.
  private static let fixed = Gazette.Issue(
    id: "f", source: Source(path: "f.txt", encoding: .utf8, bytes: 1),
    articles: [
      "乡村振兴战略规划，鄉村振興戰略", "实施乡村振兴战略规划", "乡村村村甲A", "甲A村村村",
    ].enumerated().map {
      Article(id: "\($0)", title: "题", paragraphs: [Paragraph(text: $1)])
    })

  @Test(arguments: [
    ("人民", 8), ("民人", nil), ("人人", nil), ("AB", nil), ("民日", nil), ("。a", nil), ("人", nil),
    ("人民日", nil),
  ])
  func `it knows pairs of characters that stand in half of the articles`(
    _ text: String, _ count: Int?
  ) throws {
    #expect(try entry(of: text, in: Self.issue).map { Int($0.count) } == count)
  }

  @Test(arguments: [
    ("乡村", 4, 3), ("乡村振", 3, 2), ("乡村振兴", 3, 2), ("村振兴战略", 3, 2), ("乡村振兴战略", 3, 2),
    ("乡村振兴战略规", nil, nil), ("振兴战略规划", 2, 2), ("村村村", nil, nil), ("甲A", nil, nil),
    ("规划，", nil, nil),
  ])
  func `it knows longer phrases, and in which articles they stand`(
    _ text: String, _ placeCount: Int?, _ articleCount: Int?
  ) throws {
    let segment = try Segment(indexing: [Self.fixed])
    let index = try #require(TextIndex(segment.bytes(of: .text)))
    let entry = try entry(of: text, in: Self.fixed)
    #expect(entry.map { Int($0.count) } == placeCount)
    let bits = entry.flatMap { index.articles(of: $0) }
    let count = bits.map { bits in (0..<index.articleCount).count { bits.contains($0) } }
    #expect(count == articleCount)
  }

  private func entry(of text: String, in issue: Gazette.Issue) throws -> PhraseEntry? {
    let segment = try Segment(indexing: [issue])
    let index = try #require(TextIndex(segment.bytes(of: .text)))
    return index.frequent(try #require(Phrase(text)))
  }

  @Test(arguments: ["人民", "乡村", "乡村振", "乡村振兴战略", "-乡村振兴 村", "乡村振兴 | 村村"])
  func `an answer from the directory is the one that lists give`(_ text: String) async throws {
    let issues = [Self.issue, Self.fixed]
    let catalogue = Catalogue([try Segment(indexing: issues)])
    let engine = SearchEngine()
    let first = try #require(await engine.search(Query(text), in: catalogue, effort: .any))
    // In quotes it is the same words, but of twice as many articles none is frequent.
    let sparse = (0..<8).map {
      Gazette.Issue(
        id: "s\($0)", source: Source(path: "s\($0).txt", encoding: .utf8, bytes: 1),
        articles: [Article(id: "a", title: "无", paragraphs: [])])
    }
    let other = Catalogue([try Segment(indexing: issues + sparse)])
    let second = try #require(await SearchEngine().search(Query(text), in: other, effort: .any))
    let wanted = Array(first.articles).filter { $0 < 10 }
    #expect(wanted == Array(second.articles).filter { $0 < 10 })
    #expect(text.hasPrefix("-") || first.occurrenceCount == second.occurrenceCount)
    #expect(text.hasPrefix("-") || first.pointCount == second.pointCount)
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
