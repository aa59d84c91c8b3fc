import Catalogue
import Gazette
import Testing

@testable import Search

/// What a search leaves out for the sake of time, and that it says so.
struct EffortTests {
  private static let issue = Gazette.Issue(
    id: "i", source: Source(path: "i.txt", encoding: .utf8, bytes: 1),
    articles: ["青山青水青天", "青石青天山", "水天水天", "清晨的风"].map {
      Article(id: $0, title: $0, paragraphs: [Paragraph(text: $0 + "。")])
    })

  private static func search(budget: Int) throws -> SegmentSearch {
    let segment = try Segment(indexing: [issue])
    let index = try #require(TextIndex(segment.bytes(of: .text)))
    let pages = PageSource(read: { _ in nil }, allowance: PageAllowance(0))
    return SegmentSearch(index, pages: pages, sounds: SoundScalars(), budget: budget)
  }

  @Test(arguments: [
    ("青", 0, true), ("青 天", 0, false), ("青 天", 100, true), ("青 | 水", 0, false), ("青天山", 0, true),
    ("青天 -石", 0, false), ("青天 龘", 0, true),
  ])
  func `places are not looked at for the counts alone where they are many`(
    _ query: String, _ budget: Int, _ isCounted: Bool
  ) throws {
    var search = try Self.search(budget: .max)
    #expect(
      search.result(of: Query(query).expression, countBudget: budget).isCounted == isCounted)
  }

  /// 青 and 天 stand often enough to have a row in the directory, 清 and 石 do not.
  @Test(arguments: [
    ("q", [0, 1]), ("t", [0, 1, 2]), ("qing", [0, 1]), ("qt", [0, 1]), ("s", [0, 1, 2]), ("f", [3]),
  ])
  func `a letter that stands for too many characters is looked up in the directory`(
    _ letters: String, _ articles: [Int]
  ) throws {
    var search = try Self.search(budget: 0)
    let result = search.result(of: Query(letters).expression, countBudget: .max)
    #expect(Array(NumberSet([(0, result.articles)])) == articles)
    // A part is not worth counting.
    #expect(!result.isCounted)
    #expect(!result.isComplete)
  }

  @Test(arguments: [
    (SearchEffort.aKey, true, true, SearchEffort?.none), (.aKey, false, true, .counting),
    (.aKey, true, false, .any), (.aKey, false, false, .any), (.counting, true, true, nil),
    (.counting, true, false, .any), (.counting, false, true, .any), (.any, true, false, nil),
  ])
  func `what was left out is asked for with more time`(
    _ effort: SearchEffort, _ isCounted: Bool, _ isComplete: Bool, _ next: SearchEffort?
  ) {
    let result = SearchResult(
      query: Query("q"), issues: [], articles: [], pointCount: isCounted ? 0 : nil,
      occurrenceCount: isCounted ? 0 : nil, isComplete: isComplete)
    #expect(effort.next(after: result) == next)
  }
}
