internal import GRDB

/// Why the desk can not be used.
public enum DeskError: Error, Equatable {
  case noFolder(path: String, reason: String)
  case newer(path: String, version: Int)
  case damaged(path: String)
  case busy(path: String)
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
    default: self = .failed(path: path, reason: error.message ?? "\(error.resultCode)")
    }
  }
}
