internal import DeskModel
internal import GRDB
internal import Gazette

/// How far an article was read, as its table holds it.
struct ReadingRow: FetchableRecord, PersistableRecord {
  static let databaseTableName = "reading"

  let reading: Reading

  init(_ reading: Reading) {
    self.reading = reading
  }

  init(row: Row) {
    reading = Reading(
      anchor: Anchor(row: row),
      position: Passage.Position(paragraph: row["paragraph"], offset: row["offset"]))
  }

  func encode(to container: inout PersistenceContainer) {
    container["paragraph"] = reading.position.paragraph
    container["offset"] = reading.position.offset
    reading.anchor.encode(to: &container)
  }

  /// In place of what was known of the article.
  func write(to database: Database) throws {
    let anchor = reading.anchor
    try database.execute(
      sql: """
        DELETE FROM reading WHERE source = ? AND article_title IS ? AND article_opening = ?
        """,
      arguments: [anchor.source, anchor.article.title, anchor.article.opening])
    try insert(database)
  }

  /// How far the article of an anchor was read the last time.
  static func of(_ anchor: Anchor, in database: Database) throws -> Reading? {
    let sql = """
      SELECT * FROM reading WHERE source = ? AND article_title IS ? AND article_opening = ?
      ORDER BY id DESC LIMIT 1
      """
    return try fetchOne(
      database, sql: sql,
      arguments: [anchor.source, anchor.article.title, anchor.article.opening])?.reading
  }

  /// By article, the latest of so many that loading them is not felt.
  static func latest(in database: Database) throws -> [Anchor: Reading] {
    let rows = try fetchAll(database, sql: "SELECT * FROM reading ORDER BY id DESC LIMIT 20000")
    return Dictionary(
      rows.map { ($0.reading.anchor.whole, $0.reading) }, uniquingKeysWith: { first, _ in first })
  }
}
