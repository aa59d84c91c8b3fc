import Export
import Foundation
import FoundationXML
import Gazette
import Testing

/// Counts the outlines of a document that Foundation's parser accepts.
private final class OutlineCounter: NSObject, XMLParserDelegate {
  var texts: [String] = []

  func parser(
    _ parser: XMLParser, didStartElement element: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    if element == "outline" { texts.append(attributes["text"] ?? "") }
  }
}

@Test(arguments: ["寻常", "<&>\"'", "]]>", "\u{0}\u{8}\u{FFFE}", "换\n行", "😀𠮷"])
func `OPML is well-formed whatever the text holds`(_ text: String) {
  var article = Fixture.article
  article.title = text
  article.outline[0].heading = text
  article.people[0].affiliation = text
  article.paragraphs = article.paragraphs.map { _ in Paragraph(text: text) }
  let issue = Issue(
    id: "1", source: Source(path: "-", encoding: .utf8, bytes: 1), articles: [article])
  let output = render(Extract(issue: issue, article: 0, scope: .article), as: .opml)
  let parser = XMLParser(data: Data(output.utf8))
  let counter = OutlineCounter()
  parser.delegate = counter
  #expect(parser.parse())
  #expect(counter.texts.count == 5)
  #expect(counter.texts.last == "管好水源")
}

@Test(arguments: [Scope.outline, .article, .node(OutlinePath([0]))])
func `JSON of every scope is JSON`(_ scope: Scope) throws {
  let output = Data(Fixture.render(scope, as: .json).utf8)
  let object = try JSONSerialization.jsonObject(with: output) as? [String: Any]
  #expect((object?["paragraphs"] != nil) == (scope == .article))
}
