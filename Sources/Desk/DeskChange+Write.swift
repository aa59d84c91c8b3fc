internal import DeskModel
internal import GRDB

extension DeskChange {
  func write(to database: Database) throws {
    switch self {
    case .basket(let change): try Basket.apply(change, in: database)
    case .mark(let change): try Marks.apply(change, in: database)
    case .reading(let reading): try ReadingRow(reading).write(to: database)
    case .line(let line): try line.write(to: database)
    case .session(let session): try SessionRow(session).write(to: database)
    }
  }
}

extension DeskContents {
  init(in database: Database) throws {
    self.init(
      basket: try Basket(in: database), marks: try Marks(in: database),
      lines: try PastLine.latest(in: database))
  }
}

extension PastLine {
  /// As the latest; a line that was typed before is not kept twice.
  fileprivate func write(to database: Database) throws {
    try database.execute(
      sql: "INSERT OR REPLACE INTO line (kind, text) VALUES (?, ?)",
      arguments: [kind.rawValue, text])
  }

  /// The oldest first, and no more than anybody goes back.
  fileprivate static func latest(in database: Database) throws -> [PastLine] {
    let sql = "SELECT kind, text FROM line ORDER BY id DESC LIMIT 1000"
    let rows = try Row.fetchAll(database, sql: sql)
    return rows.reversed().compactMap { row in
      Kind(rawValue: row["kind"]).map { PastLine($0, row["text"]) }
    }
  }
}
