import Catalogue
import Gazette
import Search
import Testing

struct OrderTests {
  @Test(arguments: [
    (SearchOrder.page, [0, 1, 2, 3]), (.date, [2, 3, 0, 1]), (.rank, [3, 1, 2, 0]),
  ])
  func `results are listed by rank, date or page`(
    _ order: SearchOrder, _ expected: [Int]
  ) async throws {
    let (engine, catalogue) = (SearchEngine(), try catalogue)
    let result = try #require(await engine.search(Query("渡口"), in: catalogue))
    #expect(await engine.articles(of: result, in: catalogue, by: order) == expected)
    let first = await engine.articles(of: result, in: catalogue, by: order, limit: 2)
    #expect(first == Array(expected.prefix(2)))
  }

  @Test(arguments: [
    (Facet.year, [("2023", 2), ("2024", 2)]), (.paper, [("江湾日报", 2), ("江湾晚报", 2)]),
    (.column, [("乡土", 1)]), (.person, [("陆小满", 2)]), (.unit, [("江湾农校", 1)]),
  ])
  func `articles are counted by what they share`(
    _ facet: Facet, _ expected: [(String, Int)]
  ) throws {
    let counts = try #require(catalogue.counts(of: [0, 1, 2, 3], by: facet))
    #expect(counts == expected.map { FacetCount(value: $0.0, articleCount: $0.1) })
  }

  /// Found in the text once, in a heading, in the text of a newer issue twice, in the title.
  private var catalogue: Catalogue {
    get throws {
      let start = Passage.Position(paragraph: 0, offset: 0)
      let node = OutlineNode(
        kind: .point, heading: "渡口要修", paragraph: 0, span: 0..<1,
        passage: Passage(start: start, end: start))
      let old = issue(
        "2023-05-01", "江湾日报",
        [
          Article(id: "a", column: "乡土", paragraphs: [Paragraph(text: "到渡口去的路很长，要走半天。")]),
          Article(id: "b", paragraphs: [Paragraph(text: "渡口要修。")], outline: [node]),
        ])
      let author = Person(name: "陆小满", role: .author, affiliation: "江湾农校")
      let new = issue(
        "2024-05-01", "江湾晚报",
        [
          Article(
            id: "c", people: [author], paragraphs: [Paragraph(text: "渡口，还是渡口，说了又说。")]),
          Article(
            id: "d", title: "渡口重开", people: [Person(name: "陆小满", role: .author)],
            paragraphs: [Paragraph(text: "船又来了。")]),
        ])
      return Catalogue([try Segment(indexing: [old]), try Segment(indexing: [new])])
    }
  }

  private func issue(
    _ date: String, _ newspaper: String, _ articles: [Article]
  ) -> Gazette.Issue {
    Gazette.Issue(
      id: date, newspaper: newspaper, date: date,
      source: Source(path: date, encoding: .utf8, bytes: 1), articles: articles)
  }
}
