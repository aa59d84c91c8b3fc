import Gazette
import Search
import Testing

private let article = Article(
  id: "1", title: "修路记", subtitle: "论路", column: "路事",
  people: [
    Person(name: "路一", role: .author, affiliation: "修路队"), Person(name: "甲", role: .author),
  ],
  paragraphs: [Paragraph(text: "桥。"), Paragraph(text: "一是铺路，路宽。")],
  outline: [
    Library.node("", "桥", [Library.node("一是", "铺路")]), Library.node("二是", "护路"),
  ])

@Test func `matches are told by field, in reading order`() {
  let hits = Index([Library.issue([article])]).search(Query("路"))
  #expect(
    hits == [
      Hit(
        issue: 0, article: 0,
        matches: [
          Match(field: .title, spans: [3..<6]),
          Match(field: .subtitle, spans: [3..<6]),
          Match(field: .column, spans: [0..<3]),
          Match(field: .person(0), spans: [0..<3]),
          Match(field: .affiliation(0), spans: [3..<6]),
          Match(field: .heading(OutlinePath([0, 0])), spans: [9..<12]),
          Match(field: .heading(OutlinePath([1])), spans: [9..<12]),
          Match(field: .paragraph(1), spans: [9..<12, 15..<18]),
        ])
    ])
}

@Test func `no match runs from one field into the next`() {
  #expect(Index([Library.issue([article])]).search(Query("记论")) == [])
  #expect(Index([Library.issue([article])]).search(Query("甲桥")) == [])
}

@Test func `every word must stand somewhere in the article`() {
  let issues = [
    Library.issue([Library.article("路"), Library.article("路", "桥")]),
    Library.issue([Library.article("桥下有路")]),
  ]
  let hits = Index(issues).search(Query("路 桥")) ?? []
  #expect(hits.map { [$0.issue, $0.article] } == [[0, 1], [1, 0]])
  #expect(hits.first?.matches.map(\.field) == [.paragraph(0), .paragraph(1)])
}

@Test func `a marker and its heading are one text`() {
  let hits = Index([Library.issue([article])]).search(Query("二是护"))
  #expect(hits?.first?.matches == [Match(field: .heading(OutlinePath([1])), spans: [0..<9])])
}

@Test func `an empty library and an empty query find nothing`() {
  #expect(Index([]).search(Query("路")) == [])
  #expect(Index([Library.issue([article])]).search(Query("")) == [])
}

@Test func `a cancelled search has no answer`() {
  let issues = [Library.issue(Array(repeating: article, count: 1000))]
  var asked = 0
  let answer = Index(issues).search(Query("路")) {
    asked += 1
    return asked > 3
  }
  #expect(answer == nil)
  #expect(asked == 4)
}

@Test(arguments: Field.samples)
func `a field's text is the one its spans point into`(_ field: Field, _ expected: String?) {
  #expect(article.text(of: field) == expected)
}

extension Field {
  fileprivate static let samples: [(Field, String?)] = [
    (.title, "修路记"), (.person(1), "甲"), (.person(2), nil), (.affiliation(1), nil),
    (.heading(OutlinePath([0, 0])), "一是铺路"), (.heading(OutlinePath([4])), nil),
    (.paragraph(0), "桥。"), (.paragraph(2), nil),
  ]
}
