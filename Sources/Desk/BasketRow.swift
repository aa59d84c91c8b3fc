internal import DeskModel
internal import Export
internal import GRDB

/// An entry of the basket as its table holds it.
struct BasketRow: FetchableRecord, PersistableRecord, Equatable {
  static let databaseTableName = "basket"

  let entry: BasketEntry
  let ordinal: Int

  init(_ entry: BasketEntry, ordinal: Int) {
    self.entry = entry
    self.ordinal = ordinal
  }

  init(row: Row) {
    ordinal = row["ordinal"]
    entry = BasketEntry(
      id: row["id"], level: row["level"], title: row["heading"], text: row["text"],
      citation: Citation(row: row), anchor: Anchor(row: row))
  }

  func encode(to container: inout PersistenceContainer) {
    container["id"] = entry.id
    container["ordinal"] = ordinal
    container["level"] = entry.level
    container["heading"] = entry.title
    container["text"] = entry.text
    entry.citation.encode(to: &container)
    entry.anchor.encode(to: &container)
  }
}

extension Basket {
  init(in database: Database) throws {
    self.init(try BasketRow.fetchAll(database, sql: Basket.inOrder).map(\.entry))
  }

  /// Changes the basket as the file has it now, and writes the rows that differ.
  static func apply(_ change: BasketChange, in database: Database) throws {
    let old = try BasketRow.fetchAll(database, sql: inOrder)
    var basket = Basket(old.map(\.entry))
    _ = basket.apply(change)
    let new = basket.entries.enumerated().map { BasketRow($1, ordinal: $0) }
    let known = Dictionary(uniqueKeysWithValues: old.map { ($0.entry.id, $0) })
    let kept = Set(new.map(\.entry.id))
    for row in old where !kept.contains(row.entry.id) { _ = try row.delete(database) }
    for row in new where known[row.entry.id] != row { try row.upsert(database) }
  }

  private static let inOrder = "SELECT * FROM basket ORDER BY ordinal, id"
}
