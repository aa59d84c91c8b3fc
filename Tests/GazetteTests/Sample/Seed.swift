import Foundation
import Gazette
import Testing

/// A real page of the project's samples.
struct Seed: Sendable, CustomTestStringConvertible {
  let name: String
  let text: String

  var testDescription: String { name }
  var issue: Gazette.Issue { parse(SourceText(text), path: name) }

  static let all = ["000_c4b935f3d4e65d3a.txt", "001_4548e07cea17931f.txt"].map { name in
    Seed(
      name: name,
      text: (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)) ?? "")
  }

  /// `seeds` in the first folder above this file that has one.
  private static var folder: URL {
    var folder = URL(filePath: #filePath)
    repeat {
      folder.deleteLastPathComponent()
    } while !FileManager.default.fileExists(atPath: folder.appending(path: "seeds").path)
      && folder.path != "/"
    return folder.appending(path: "seeds")
  }
}
