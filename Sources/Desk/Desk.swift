public import DeskModel
internal import GRDB

/// The SQLite file that keeps what the reader makes: values in, values out.
///
/// ```swift
/// let desk = try Desk(at: "/home/me/.local/state/jianyan/desk.sqlite")
/// try desk.apply(.mark(MarkChange(.bookmark(true), at: anchor, citation: citation)))
/// let marks = try desk.contents().marks
/// ```
/// Several programs may have the same file open, and each may die at any moment: a change is one
/// transaction of a write-ahead log, and it is on the disk when `apply` returns.
public final class Desk: Sendable {
  /// Where the file is.
  public let path: String
  /// The new name of a damaged file that stood in the way, as it could not be read.
  public let setAside: String?
  private let queue: DatabaseQueue

  /// Opens the file, makes it with its folders when there is none, brings an older one forward, and
  /// sets a damaged one aside, for which it looks through all of it.
  public init(at path: String) throws(DeskError) {
    self.path = path
    (queue, setAside) = try DeskFile(path: path).open()
  }

  /// Opens a file that is there and of this version; nil for any other, which needs time.
  public init?(readyAt path: String) {
    guard let queue = DeskFile(path: path).ready() else { return nil }
    (self.path, self.queue, setAside) = (path, queue, nil)
  }

  /// Where the program was left with these paths; without paths, where it was left last.
  public func session(of library: [String]) throws(DeskError) -> Session? {
    try reading { try SessionRow.last(of: library, in: $0) }
  }

  public func contents() throws(DeskError) -> DeskContents {
    try reading { try DeskContents(in: $0) }
  }

  /// How far articles were read, by anchors without nodes; the latest ones.
  public func readings() throws(DeskError) -> [Anchor: Reading] {
    try reading { try ReadingRow.latest(in: $0) }
  }

  /// Keeps changes, all or none; a change merges with what other programs wrote meanwhile.
  public func apply(_ changes: DeskChange...) throws(DeskError) {
    try apply(changes)
  }

  /// The same for a list of them.
  public func apply(_ changes: [DeskChange]) throws(DeskError) {
    try worded {
      try queue.write { database in for change in changes { try change.write(to: database) } }
    }
  }
}

extension Desk {
  private func reading<Value>(_ read: (Database) throws -> Value) throws(DeskError) -> Value {
    try worded { try queue.read(read) }
  }

  private func worded<Value>(_ body: () throws -> Value) throws(DeskError) -> Value {
    do {
      return try body()
    } catch {
      throw DeskError(error, path: path)
    }
  }
}
