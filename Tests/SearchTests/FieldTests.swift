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
  #expect(
    Query("路").matches(in: article) == [
      Match(field: .title, spans: [3..<6]),
      Match(field: .subtitle, spans: [3..<6]),
      Match(field: .column, spans: [0..<3]),
      Match(field: .person(0), spans: [0..<3]),
      Match(field: .affiliation(0), spans: [3..<6]),
      Match(field: .heading(OutlinePath([0, 0])), spans: [9..<12]),
      Match(field: .heading(OutlinePath([1])), spans: [9..<12]),
      Match(field: .paragraph(1), spans: [9..<12, 15..<18]),
    ])
}

@Test(arguments: ["记论", "甲桥"])
func `no match runs from one field into the next`(_ query: String) {
  #expect(Query(query).matches(in: article) == nil)
}

@Test func `every word must stand somewhere in the article`() {
  func matches(_ paragraphs: String...) -> [Match]? {
    Query("路 桥").matches(
      in: Article(id: "1", paragraphs: paragraphs.map { Paragraph(text: $0) }))
  }
  #expect(matches("路") == nil)
  #expect(matches("路", "桥")?.map(\.field) == [.paragraph(0), .paragraph(1)])
  #expect(matches("桥下有路")?.map(\.field) == [.paragraph(0)])
}

@Test func `a marker and its heading are one text`() {
  #expect(
    Query("二是护").matches(in: article) == [
      Match(field: .heading(OutlinePath([1])), spans: [0..<9])
    ])
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
