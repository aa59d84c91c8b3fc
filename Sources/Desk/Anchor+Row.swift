internal import DeskModel
internal import GRDB

extension Anchor {
  init(row: Row) {
    let heading: String? = row["node_heading"]
    let node = heading.map {
      NodeWords(
        marker: row["node_marker"] ?? "", heading: $0, occurrence: row["node_occurrence"] ?? 1)
    }
    self.init(
      source: row["source"], issue: row["issue"],
      article: ArticleWords(title: row["article_title"], opening: row["article_opening"]),
      node: node)
  }

  func encode(to container: inout PersistenceContainer) {
    container["source"] = source
    container["issue"] = issue
    container["article_title"] = article.title
    container["article_opening"] = article.opening
    container["node_marker"] = node?.marker
    container["node_heading"] = node?.heading
    container["node_occurrence"] = node?.occurrence
  }

  /// Takes the row of an equal anchor out of a table.
  func delete(from table: String, in database: Database) throws {
    try database.execute(
      sql: """
        DELETE FROM \(table) WHERE source = ? AND article_title IS ? AND article_opening = ?
        AND node_marker IS ? AND node_heading IS ? AND node_occurrence IS ?
        """,
      arguments: [
        source, article.title, article.opening, node?.marker, node?.heading, node?.occurrence,
      ])
  }
}
