internal import DeskModel
internal import Export
internal import GRDB

/// A mark as its table holds it; the tags are a JSON array.
struct MarkRow: FetchableRecord, PersistableRecord {
  static let databaseTableName = "mark"

  let mark: Mark

  init(_ mark: Mark) {
    self.mark = mark
  }

  init(row: Row) {
    mark = Mark(
      anchor: Anchor(row: row), isBookmarked: row["is_bookmarked"], tags: values(in: row["tags"]),
      note: row["note"], citation: Citation(row: row))
  }

  func encode(to container: inout PersistenceContainer) {
    container["is_bookmarked"] = mark.isBookmarked
    container["tags"] = json(of: mark.tags)
    container["note"] = mark.note
    mark.citation.encode(to: &container)
    mark.anchor.encode(to: &container)
  }
}

extension Marks {
  init(in database: Database) throws {
    self.init(try MarkRow.fetchAll(database, sql: "SELECT * FROM mark ORDER BY id").map(\.mark))
  }

  /// Changes a place's mark as the file has it now.
  static func apply(_ change: MarkChange, in database: Database) throws {
    let sql = "SELECT * FROM mark WHERE source = ? ORDER BY id"
    let rows = try MarkRow.fetchAll(database, sql: sql, arguments: [change.anchor.source])
    var marks = Marks(rows.map(\.mark))
    guard marks.apply(change) != nil else { return }
    try change.anchor.delete(from: MarkRow.databaseTableName, in: database)
    if let mark = marks[change.anchor] { try MarkRow(mark).insert(database) }
  }
}
