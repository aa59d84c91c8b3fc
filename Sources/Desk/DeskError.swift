internal import GRDB

/// Why the desk can not be used, worded in one place: the file and the remedy.
public enum DeskError: Error, Equatable, CustomStringConvertible {
  case noFolder(path: String, reason: String)
  case newer(path: String, version: Int)
  case damaged(path: String)
  case busy(path: String)
  case failed(path: String, reason: String)

  public var description: String {
    switch self {
    case .noFolder(let path, let reason):
      "\(path): the folder for bookmarks and notes can not be made: \(reason); set XDG_STATE_HOME"
    case .newer(let path, let version):
      "\(path): written by a newer jianyan (version \(version)); left as it is, "
        + "and nothing is kept this time; use the newer program"
    case .damaged(let path):
      "\(path): damaged; start again, and it is set aside under another name"
    case .busy(let path):
      "\(path): held by another program for too long; nothing was written, try again"
    case .failed(let path, let reason):
      "\(path): \(reason)"
    }
  }
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
