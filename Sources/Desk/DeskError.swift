internal import GRDB

/// Why the desk can not be used.
public enum DeskError: Error, Equatable {
  case noFolder(path: String, reason: String)
  case newer(path: String, version: Int)
  case damaged(path: String)
  case busy(path: String)
  /// The disk, or the reader's share of it, has no room left.
  case full(path: String)
  /// The file may not be opened, or not be written.
  case forbidden(path: String)
  case unreadable(path: String)
  /// The file that keeps other programs out can not be made.
  case noLock(path: String, reason: String)
  /// Damaged, and it can not be given another name.
  case notSetAside(path: String, reason: String)
  /// Anything else, in SQLite's words.
  case failed(path: String, reason: String)
}

extension DeskError {
  /// What SQLite says, sorted by what can be done about it.
  init(_ error: any Error, path: String) {
    if let known = error as? DeskError {
      self = known
      return
    }
    guard let error = error as? DatabaseError else {
      self = .failed(path: path, reason: "\(error)")
      return
    }
    switch error.resultCode {
    case .SQLITE_NOTADB, .SQLITE_CORRUPT: self = .damaged(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
    case .SQLITE_FULL: self = .full(path: path)
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_CANTOPEN, .SQLITE_AUTH:
      self = .forbidden(path: path)
    case .SQLITE_IOERR: self = .unreadable(path: path)
    default: self = .failed(path: path, reason: error.message ?? "\(error.resultCode)")
    }
  }
}
