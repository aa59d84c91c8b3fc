import Testing

@testable import Gazette

@Test(arguments: SamplePage.all)
func `a sample page is read as a careful reader does`(_ sample: SamplePage) {
  #expect(readPage(sample.text).dump == sample.dump)
}

@Test func `the page's head gives newspaper, date and number`() {
  let issue = readPage(SamplePage.proposals.text)
  #expect(issue.newspaper == "青禾日报")
  #expect(issue.date == "2024-05-06")
  #expect(issue.page == "4")
  #expect(issue.articles.map(\.column) == ["街巷议事", nil])
}

@Test func `a padded name loses its padding`() {
  let people = readPage(SamplePage.batch.text).articles.flatMap(\.signatories)
  #expect(people == ["韦宁/author", "郭向阳/author"])
}
