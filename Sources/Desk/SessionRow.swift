internal import DeskModel
internal import GRDB

/// A session as its table holds it; the paths of its library are a JSON array.
struct SessionRow: FetchableRecord, PersistableRecord {
  static let databaseTableName = "session"

  let session: Session

  init(_ session: Session) {
    self.session = session
  }

  init(row: Row) {
    let hasAnchor: Bool = row["has_anchor"]
    session = Session(
      library: values(in: row["library"]), anchor: hasAnchor ? Anchor(row: row) : nil,
      issue: row["number"], pane: row["pane"], filter: row["filter"])
  }

  func encode(to container: inout PersistenceContainer) {
    container["library"] = json(of: session.library)
    container["number"] = session.issue
    container["pane"] = session.pane
    container["filter"] = session.filter
    container["has_anchor"] = session.anchor != nil
    (session.anchor ?? .nowhere).encode(to: &container)
  }

  /// In place of the library's session before.
  func write(to database: Database) throws {
    try database.execute(
      sql: "DELETE FROM session WHERE library = ?", arguments: [json(of: session.library)])
    try insert(database)
  }

  static func last(of library: [String], in database: Database) throws -> Session? {
    let isAny = library.isEmpty
    let sql = "SELECT * FROM session WHERE ? OR library = ? ORDER BY id DESC LIMIT 1"
    let row = try fetchOne(database, sql: sql, arguments: [isAny, json(of: library)])
    guard var session = row?.session, let anchor = session.anchor else { return row?.session }
    session.reading = try ReadingRow.of(anchor, in: database)
    return session
  }
}

extension Anchor {
  fileprivate static let nowhere = Anchor(
    source: "", issue: "", article: ArticleWords(title: nil, opening: ""))
}
