import Gazette

/// The source, then the nodes as the schema has them, each with its own text; for a whole article
/// the paragraphs too.
func writeJSON(_ excerpt: Excerpt) -> String {
  let citation = excerpt.citation
  var members: [JSONValue.Member] = [
    .init(
      "source",
      [
        "newspaper": JSONValue(citation.newspaper), "date": JSONValue(citation.date),
        "page": JSONValue(citation.page), "file": JSONValue(citation.file),
      ]),
    .init("title", JSONValue(citation.title)),
    .init("subtitle", JSONValue(citation.subtitle)),
    .init("people", .array(citation.people.map { JSONValue($0) })),
    .init("outline", .array(excerpt.items.map(value))),
  ]
  if excerpt.scope == .article {
    members.append(.init("paragraphs", .array(excerpt.article.paragraphs.map { JSONValue($0) })))
  }
  return JSONWriter.text(.object(members))
}

/// The points as a tree, each with its text and the whole source.
func writeJSON(_ compilation: Compilation) -> String {
  let members: [JSONValue.Member] = [
    .init("title", .string(compilation.title)),
    .init("entries", .array(compilation.branches.map(value))),
  ]
  return JSONWriter.text(.object(members))
}

private func value(of branch: Branch) -> JSONValue {
  let citation = branch.entry.citation
  return [
    "title": .string(branch.entry.title),
    "text": .string(branch.entry.text.joined(separator: "\n")),
    "source": [
      "newspaper": JSONValue(citation.newspaper), "date": JSONValue(citation.date),
      "page": JSONValue(citation.page), "file": JSONValue(citation.file),
      "title": JSONValue(citation.title), "subtitle": JSONValue(citation.subtitle),
      "people": .array(citation.people.map { JSONValue($0) }),
    ],
    "children": .array(branch.children.map(value)),
  ]
}

private func value(of item: Item) -> JSONValue {
  .object(
    members(of: item.node) + [
      .init("text", .string(item.text.joined(separator: "\n"))),
      .init("children", .array(item.children.map(value))),
    ])
}
