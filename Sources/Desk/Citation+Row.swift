internal import Export
internal import Foundation
internal import GRDB
internal import Gazette

extension Citation {
  init(row: Row) {
    self.init(
      newspaper: row["newspaper"], date: row["date"], page: row["page"], title: row["title"],
      subtitle: row["subtitle"], people: storedPeople(in: row["people"]), file: row["file"])
  }

  func encode(to container: inout PersistenceContainer) {
    container["newspaper"] = newspaper
    container["date"] = date
    container["page"] = page
    container["title"] = title
    container["subtitle"] = subtitle
    container["people"] = json(of: people.map { StoredPerson($0) })
    container["file"] = file
  }
}

/// A value as JSON text; what can not be written is an empty list, as nothing here can fail to be.
func json(of values: [some Encodable]) -> String {
  let bytes = try? JSONEncoder().encode(values)
  return bytes.map { String(decoding: $0, as: UTF8.self) } ?? "[]"
}

/// The values that JSON text holds; none when it holds something else.
func values<Value: Decodable>(in json: String) -> [Value] {
  (try? JSONDecoder().decode([Value].self, from: Data(json.utf8))) ?? []
}

private func storedPeople(in json: String) -> [Person] {
  let stored: [StoredPerson] = values(in: json)
  return stored.map(\.person)
}

private struct StoredPerson: Codable {
  var name: String
  var role: String
  var affiliation: String?

  init(_ person: Person) {
    name = person.name
    role = person.role.rawValue
    affiliation = person.affiliation
  }

  /// A part that a later version knows counts as an author's.
  var person: Person {
    Person(name: name, role: Person.Role(rawValue: role) ?? .author, affiliation: affiliation)
  }
}
