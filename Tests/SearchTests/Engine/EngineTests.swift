import Catalogue
import Gazette
import Search
import Testing

struct EngineTests {
  @Test(arguments: 0..<80)
  func `the index finds what a scan of every field finds`(_ seed: UInt64) async throws {
    var chance = Chance(seed: seed)
    let segments = (0..<1 + chance.below(3)).map { _ in chance.issues() }
    let catalogue = try Catalogue(segments.map { try Segment(indexing: $0) })
    let engine = SearchEngine()
    for _ in 0..<25 {
      let query = Query(chance.query())
      let issues = segments.flatMap(\.self)
      let result = try #require(
        await engine.search(query, in: catalogue, effort: .any) { issues[$0] })
      let expected = SlowResult(query, issues)
      #expect(Array(result.articles) == expected.articles, "\(query.text)")
      #expect(Array(result.issues) == expected.issues, "\(query.text)")
      #expect(result.isComplete)
      guard !query.text.contains("/") else { continue }
      #expect(result.pointCount == expected.pointCount, "\(query.text)")
    }
  }

  @Test(arguments: [("重庆", 3), ("重慶", 3), ("庆", 3), ("A", 1), ("加重庆", 1), ("重，庆", 0)])
  func `occurrences are counted in all fields`(_ query: String, _ expected: Int) async throws {
    let article = Article(
      id: "a", title: "重庆", paragraphs: [Paragraph(text: "BA A加重慶"), Paragraph(text: "重庆")])
    let issue = Gazette.Issue(
      id: "i", source: Source(path: "i.txt", encoding: .utf8, bytes: 1), articles: [article])
    let catalogue = Catalogue([try Segment(indexing: [issue])])
    let result = await SearchEngine().search(Query(query), in: catalogue)
    #expect(result?.occurrenceCount == expected)
  }

  @Test(arguments: 0..<20)
  func `what is typed on and taken back is found as if it were asked for first`(
    _ seed: UInt64
  ) async throws {
    var chance = Chance(seed: seed)
    let catalogue = try Catalogue((0..<2).map { _ in try Segment(indexing: chance.issues()) })
    let engine = SearchEngine()
    for _ in 0..<10 {
      let text = chance.query()
      let ends = text.indices.dropFirst() + [text.endIndex]
      for end in ends + ends.reversed() {
        let query = Query(String(text[..<end]))
        let first = await SearchEngine().search(query, in: catalogue)
        #expect(await engine.search(query, in: catalogue) == first)
        if chance.below(2) == 0 { await engine.prepare(for: query, in: catalogue) }
      }
    }
  }

  @Test func `damaged bytes give wrong answers at worst`() async throws {
    var chance = Chance(seed: 7)
    let issues = (0..<6).flatMap { _ in chance.issues() }
    let bytes = TextIndexWriter(issues).bytes
    let queries = (0..<6).map { _ in Query(chance.query()) }
    for _ in 0..<400 {
      var damaged = bytes
      for _ in 0..<1 + chance.below(4) {
        damaged[chance.below(damaged.count)] = UInt8(chance.below(256))
      }
      let catalogue = Catalogue([try Segment(of: issues, text: damaged)])
      for query in queries { _ = await SearchEngine().search(query, in: catalogue) }
    }
  }
}

private struct SlowResult {
  var articles: [Int] = []
  var issues: [Int] = []
  var pointCount = 0

  init(_ query: Query, _ library: [Gazette.Issue]) {
    var number = 0
    for (place, issue) in library.enumerated() {
      for article in issue.articles {
        let search = SlowSearch(issue: issue, article: article)
        if search.isFound(query) {
          articles.append(number)
          if issues.last != place { issues.append(place) }
          pointCount += search.pointCount(query)
        }
        number += 1
      }
    }
  }
}

extension Segment {
  init(indexing issues: [Gazette.Issue]) throws {
    try self.init(of: issues, text: TextIndexWriter(issues).bytes)
  }

  init(of issues: [Gazette.Issue], text: [UInt8]) throws {
    var writer = SegmentWriter()
    writer.addHeads(of: issues.map { ($0, SourceStamp(size: 1, modified: 2)) })
    writer.add(.text, text)
    self = try #require(Segment(Bytes(writer.bytes)))
  }
}
