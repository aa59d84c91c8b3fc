import Errata
import Gazette

/// What can go wrong with files, worded in one place: the file, the place in it, the remedy.
enum Trouble: Error, CustomStringConvertible {
  case noSuchFile(path: String)
  case cannotRead(path: String, reason: String)
  case notAFile(path: String)
  case noTextInFolder(path: String)
  case undecodable(path: String, DecodeError)
  case noSamples
  case cannotWrite(path: String, reason: String)
  case exists(path: String)
  case noSuchTheme(name: String, known: [String])
  case noColors
  case badTheme(path: String, problem: String)
  case badCorrection(path: String, ErrataProblem)
  case correctionsOnly(path: String)
  case noSuchCorrection(path: String)
  case noPlaceForCorrections
  case changedMeanwhile(path: String)
  case nothingToQuote(path: String)
  case noSuchArticle(number: Int, count: Int)
  case articleNotChosen(count: Int)
  case noSuchNode(path: String, article: Int)
  case deskSetAside(path: String, name: String)
  case noDesk(path: String)
  case nothingToOpen
  case commandFailed(String, status: Int32?)
  case editorFailed(String, kept: String)

  var description: String {
    switch self {
    case .noSuchFile(let path):
      "\(path): no such file or folder; look for a slip in the name"
    case .cannotRead(let path, let reason):
      "\(path): cannot be read: \(reason)"
    case .notAFile(let path):
      "\(path): neither a file nor a folder; to read a pipe, name it -"
    case .noTextInFolder(let path):
      "\(path): no text in this folder (.txt, .text or .md); name a file to read it as it is"
    case .undecodable(let path, let error):
      "\(path): \(error.explanation)"
    case .noSamples:
      "no path was given and the sample pages are not installed; name a file or folder"
    case .cannotWrite(let path, let reason):
      "\(path): cannot be written: \(reason)"
    case .exists(let path):
      "\(path): exists; --force overwrites it"
    case .noSuchTheme(let name, let known):
      "no theme “\(name)”; there are \(known.joined(separator: ", ")), or name a .yaml file"
    case .noColors:
      "no colours here: the terminal has none, or NO_COLOR is set"
    case .badTheme(let path, let problem):
      "\(path): \(problem)"
    case .badCorrection(let path, let problem):
      "\(path): \(problem)"
    case .correctionsOnly(let path):
      "\(path): holds corrections; name the page that they belong to"
    case .noSuchCorrection(let path):
      "\(path): does not hold this correction any more"
    case .noPlaceForCorrections:
      "standard input: corrections stand beside a file; name one"
    case .changedMeanwhile(let path):
      "\(path): has changed since it was read; start again"
    case .nothingToQuote(let path):
      "\(path): does not hold these words at that place"
    case .noSuchArticle(let number, let count):
      "no article \(number); there are \(count), as `jianyan list` numbers them"
    case .articleNotChosen(let count):
      "there are \(count) articles; choose one with --article, as `jianyan list` numbers them"
    case .deskSetAside(let path, let name):
      "\(path): was damaged and stands now in \(name); bookmarks and notes begin anew"
    case .noDesk(let path):
      "\(path): can not be used, so nothing is kept beyond this run"
    case .nothingToOpen:
      "standard input: there is no file to open; name one"
    case .commandFailed(let command, let status):
      status.map { "\(command): ended with exit status \($0)" }
        ?? "\(command): could not be started"
    case .editorFailed(let command, let kept):
      "\(command): failed; what you wrote is kept in \(kept)"
    case .noSuchNode(let path, let article):
      "no node \(path) in article \(article); `jianyan outline --article \(article)` numbers them"
    }
  }
}

extension DecodeError {
  fileprivate var explanation: String {
    switch self {
    case .empty:
      "the file is empty"
    case .binary(let offset):
      "not a text: byte \(offset) stands in none; if it is one, name its --encoding"
    case .unknownEncoding(let tried):
      "unknown encoding; tried \(tried.map(\.rawValue).joined(separator: ", ")); "
        + "name it with --encoding"
    case .malformed(let encoding, let offset):
      "not \(encoding.rawValue): byte \(offset) does not fit; try another --encoding, or none"
    case .converterMissing(let encoding):
      "this system cannot convert \(encoding.rawValue); install the C library's gconv modules"
    }
  }
}
