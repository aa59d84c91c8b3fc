import Gazette
import Search
import Testing

private let article = Article(
  id: "1", title: "修路记", subtitle: "论路", column: "路事",
  people: [
    Person(name: "路一", role: .author, affiliation: "修桥队"),
    Person(name: "水利局", role: .organisation),
  ],
  paragraphs: [Paragraph(text: "桥。"), Paragraph(text: "一是铺路，路宽。")],
  outline: [Library.node("一是", "铺路")])
private let imprint = Imprint(newspaper: "小河日报", date: "2024-03-05")

@Test(
  arguments: [
    ("桥", [.affiliation(0), .paragraph(0)]),
    ("标题:路", [.title, .subtitle]),
    ("作者:路", [.person(0)]),
    ("作者:=路", nil),
    ("作者:=路一", [.person(0)]),
    ("=桥", nil),
    ("=桥。", [.paragraph(0)]),
    ("作者:水", [.person(1)]),
    ("单位:桥", [.affiliation(0)]),
    ("单位:水", [.person(1)]),
    ("栏目:路", [.column]),
    ("提纲:铺", [.heading(OutlinePath([0]))]),
    ("提纲:路 作者:路", [.person(0), .heading(OutlinePath([0]))]),
    ("报纸:小河", []),
    ("报纸:小河 桥。", [.paragraph(0)]),
    ("报纸:大河", nil),
    ("小河", nil),
    ("日期:2024", []),
    ("日期:2024-03 宽", [.paragraph(1)]),
    ("日期:2025.. 宽", nil),
    ("日期:2025..2024", nil),
    ("-日期:2024", nil),
    ("-大河", []),
    ("宽 -大河", [.paragraph(1)]),
    ("宽 -桥", nil),
    ("宽 -标题:桥", [.paragraph(1)]),
    ("-标题:路", nil),
    ("宽 | 河", [.paragraph(1)]),
    ("河 | 海", nil),
    ("(河 | 宽) 桥。", [.paragraph(0), .paragraph(1)]),
    ("标题:/^修.记$/", [.title]),
    ("/铺路，/", [.paragraph(1)]),
    ("标题:xlj", [.title]),
    ("路宽 记论", nil),
    ("", []),
  ] as [(String, [Field]?)])
func `a query stands in these fields of an article, or asks for another`(
  _ query: String, _ expected: [Field]?
) {
  #expect(Query(query).matches(in: article, of: imprint)?.map(\.field) == expected)
}

@Test func `an issue without date or name is in no range and no newspaper`() {
  #expect(Query("日期:2024").matches(in: article) == nil)
  #expect(Query("-日期:2024").matches(in: article) == [])
  #expect(Query("报纸:小河").matches(in: article) == nil)
}

@Test func `places of several words are joined where they overlap`() {
  let matches = Query("标题:修路 标题:路记").matches(in: article)
  #expect(matches == [Match(field: .title, spans: [0..<9])])
}
