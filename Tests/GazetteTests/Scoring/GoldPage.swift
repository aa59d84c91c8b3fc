import Foundation
import Testing

/// What a careful reader found on a seed page.
struct GoldPage: Decodable, Sendable, CustomTestStringConvertible {
  let source: String
  let articles: [Article]

  var testDescription: String { source }

  struct Article: Decodable, Sendable {
    let title: String
    let column: String?
    let people: [Person]
    let first: String
    let last: String
    let outline: [Node]
  }

  struct Person: Decodable, Sendable {
    let name: String
    let affiliation: String?
  }

  struct Node: Decodable, Sendable {
    let marker: String
    let heading: String
    let kind: String?
    let optional: Bool?
    let children: [Node]
  }

  /// The files of the folder `Gold`, in the order of their names.
  static func all() throws -> [GoldPage] {
    let folder = try #require(Bundle.module.url(forResource: "Gold", withExtension: nil))
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    return try files.filter { $0.pathExtension == "json" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
      .map { try JSONDecoder().decode(GoldPage.self, from: Data(contentsOf: $0)) }
  }
}
