import Errata
import Gazette
import Themes

/// What can go wrong with files and programs.
enum Trouble: Error {
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
  case badTheme(path: String, SchemeError)
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
}
