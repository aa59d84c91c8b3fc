internal import Gazette

/// People as one line that can be edited: `陆小满（江湾农业学校）；摄影：石望`.
struct PeopleLine {
  let wording: Wording

  func text(of people: [Person]) -> String {
    people.map { person in
      let role = person.role == .author ? "" : wording.person(person.role) + "："
      return role + person.name + (person.affiliation.map { "（\($0)）" } ?? "")
    }
    .joined(separator: "；")
  }

  /// Those who have a name; a role that is unknown is a part of the name.
  func people(in text: String) -> [Person] {
    parts(of: text).compactMap { part in
      var rest = part[...]
      var person = Person(name: "", role: .author)
      for role in Person.Role.allCases {
        for label in [wording.person(role), role.rawValue] where rest.hasPrefix(label) {
          let behind = rest.dropFirst(label.count).drop { $0 == " " }
          guard let colon = behind.first, colon == "：" || colon == ":" else { continue }
          person.role = role
          rest = behind.dropFirst()
        }
      }
      if let open = rest.firstIndex(where: { $0 == "（" || $0 == "(" }) {
        let unit = rest[rest.index(after: open)...].trimming { $0 == "）" || $0 == ")" }
        person.affiliation = unit.isEmpty ? nil : unit
        rest = rest[..<open]
      }
      person.name = rest.trimming { _ in false }
      return person.name.isEmpty ? nil : person
    }
  }

  /// Parted at ；and 、 outside brackets.
  private func parts(of text: String) -> [String] {
    var parts = [""]
    var depth = 0
    for character in text {
      if "（(".contains(character) { depth += 1 }
      if "）)".contains(character) { depth = max(0, depth - 1) }
      let isMark = character == "；" || character == ";" || character == "、"
      if depth == 0, isMark {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts.map { $0.trimming { _ in false } }
  }
}

extension StringProtocol {
  /// Without white space and other unwanted characters at the ends.
  fileprivate func trimming(_ isUnwanted: (Character) -> Bool) -> String {
    var rest = Substring(self)
    while let first = rest.first, first.isWhitespace || isUnwanted(first) { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace || isUnwanted(last) { rest.removeLast() }
    return String(rest)
  }
}
