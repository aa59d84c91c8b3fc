internal import GRDB
internal import Glibc

/// Opens the file of the desk, whatever state it is in.
struct DeskFile {
  let path: String

  typealias Opened = (queue: DatabaseQueue, setAside: String?)

  /// The common way needs no lock; who makes, migrates or sets aside does it alone.
  func open() throws(DeskError) -> Opened {
    if let queue = ready(), (try? DeskFile.isSound(queue)) == true { return (queue, nil) }
    try makeFolder()
    return try locked { () throws(DeskError) in
      do throws(DeskError) {
        return (try migrated(), nil)
      } catch .damaged {
        let name = try setAside()
        return (try migrated(), name)
      }
    }
  }
}

extension DeskFile {
  /// Nil where the file is to be made, brought forward or set aside.
  func ready() -> DatabaseQueue? { isCurrent ? try? connect() : nil }

  /// Whether the head of the file tells this version, and a write-ahead log.
  ///
  /// Looked up without SQLite, for a connection to a file that another program is making just then
  /// would stand in its way. Source: "Database File Format", sqlite.org/fileformat.html, 1.3.
  private var isCurrent: Bool {
    let file = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return false }
    defer { close(file) }
    var head = [UInt8](repeating: 0, count: 100)
    guard read(file, &head, head.count) == head.count else { return false }
    let version = head[60..<64].reduce(0) { $0 << 8 | Int($1) }
    return head[18...19] == [2, 2] && version == Schema.version
  }

  private func migrated() throws(DeskError) -> DatabaseQueue {
    do {
      let queue = try connect()
      let version = try queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") } ?? 0
      guard version <= Schema.version else { throw DeskError.newer(path: path, version: version) }
      guard try DeskFile.isSound(queue) else { throw DeskError.damaged(path: path) }
      guard version < Schema.version else { return queue }
      try Schema.migrator.migrate(queue)
      // Into the head of the file, where the next program looks for the version.
      _ = try queue.writeWithoutTransaction { try $0.checkpoint(.truncate) }
      return queue
    } catch {
      throw DeskError(error, path: path)
    }
  }

  private static func isSound(_ queue: DatabaseQueue) throws -> Bool {
    try queue.read { try String.fetchOne($0, sql: "PRAGMA quick_check(1)") } == "ok"
  }

  private func connect() throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.busyMode = .callback(Self.waits)
    configuration.journalMode = .wal
    configuration.label = "desk"
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = FULL") }
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  /// A program that is waited for is at work for milliseconds; ten seconds mean that it hangs.
  ///
  /// SQLite's own waits grow to a tenth of a second, in which a busier program overtakes.
  @Sendable private static func waits(_ turn: Int) -> Bool {
    usleep(2000)
    return turn < 5000
  }
}

extension DeskFile {
  private func makeFolder() throws(DeskError) {
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return }
    var folder = ""
    for part in path[..<slash].split(separator: "/") {
      folder += "/" + part
      guard mkdir(folder, 0o700) == 0 || errno == EEXIST || errno == EISDIR || errno == EROFS else {
        throw .noFolder(path: folder, reason: String(cString: strerror(errno)))
      }
    }
  }

  /// One program at a time; the kernel lets go of the lock when its holder dies.
  private func locked<Value>(_ body: () throws(DeskError) -> Value) throws(DeskError) -> Value {
    let lock = Glibc.open(path + ".lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard lock >= 0 else {
      throw .noLock(path: path, reason: String(cString: strerror(errno)))
    }
    defer { close(lock) }
    flock(lock, LOCK_EX)
    return try body()
  }

  /// Gives the damaged file a name that is not taken, with what belongs to it, and tells the name.
  private func setAside() throws(DeskError) -> String {
    var number = 1
    while link(path, name(number)) != 0 {
      guard errno == EEXIST else {
        throw .notSetAside(path: path, reason: String(cString: strerror(errno)))
      }
      number += 1
    }
    for ending in ["-wal", "-shm"] { rename(path + ending, name(number) + ending) }
    unlink(path)
    return name(number)
  }

  private func name(_ number: Int) -> String { "\(path).damaged-\(number)" }
}
