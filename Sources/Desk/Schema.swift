internal import GRDB

/// The tables of the desk, from their first form to the present one.
///
/// A step that has been released is never changed: a new form is a new step.
enum Schema {
  /// The number of steps; a file tells its own in `user_version`.
  static let version = steps.count

  static let migrator: DatabaseMigrator = {
    var migrator = DatabaseMigrator()
    for (index, step) in steps.enumerated() {
      migrator.registerMigration("\(index + 1)") { database in
        try database.execute(sql: step)
        try database.execute(sql: "PRAGMA user_version = \(index + 1)")
      }
    }
    return migrator
  }()

  private static let steps = [first]

  private static let first = """
    CREATE TABLE basket (
      id INTEGER PRIMARY KEY, ordinal INTEGER NOT NULL, level INTEGER NOT NULL,
      heading TEXT NOT NULL, text TEXT NOT NULL, \(anchor), \(citation));
    CREATE TABLE mark (
      id INTEGER PRIMARY KEY AUTOINCREMENT, is_bookmarked INTEGER NOT NULL, tags TEXT NOT NULL,
      note TEXT, \(anchor), \(citation));
    CREATE INDEX mark_source ON mark (source);
    CREATE TABLE reading (
      id INTEGER PRIMARY KEY AUTOINCREMENT, paragraph INTEGER NOT NULL, offset INTEGER NOT NULL,
      \(anchor));
    CREATE INDEX reading_source ON reading (source);
    CREATE TABLE line (
      id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, text TEXT NOT NULL,
      UNIQUE (kind, text));
    CREATE TABLE session (
      id INTEGER PRIMARY KEY AUTOINCREMENT, library TEXT NOT NULL UNIQUE, number INTEGER NOT NULL, pane TEXT NOT NULL,
      filter TEXT NOT NULL, has_anchor INTEGER NOT NULL, \(anchor));
    """

  /// What an `Anchor` holds; without a node its three columns are null.
  private static let anchor = """
    source TEXT NOT NULL, issue TEXT NOT NULL, article_title TEXT, article_opening TEXT NOT NULL,
    node_marker TEXT, node_heading TEXT, node_occurrence INTEGER
    """

  /// What a `Citation` holds; people are a JSON array.
  private static let citation = """
    newspaper TEXT, date TEXT, page TEXT, title TEXT, subtitle TEXT, people TEXT NOT NULL,
    file TEXT
    """
}
