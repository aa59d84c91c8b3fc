internal import Gazette
internal import Yams

/// Reads one entry of a file of corrections.
struct EntryReader {
  private let pairs: [EntryKey: Node]
  private let chunk: Chunk
  private let key: EntryKey

  static func read(_ chunk: Chunk) throws(ErrataProblem) -> Change<Quote> {
    try EntryReader(chunk).change()
  }

  private init(_ chunk: Chunk) throws(ErrataProblem) {
    self.chunk = chunk
    guard let mapping = try chunk.node().sequence?.first?.mapping else {
      throw ErrataProblem(line: chunk.line(of: nil), kind: .notAList)
    }
    var pairs: [EntryKey: Node] = [:]
    for (name, value) in mapping {
      let text = name.scalar?.string ?? ""
      guard let key = EntryKey(rawValue: text) else {
        throw ErrataProblem(line: chunk.line(of: name), kind: .unknownKey(text))
      }
      pairs[key] = value
    }
    self.pairs = pairs
    // With `add`, the level is a part of it.
    let said = EntryKey.changes.filter { pairs[$0] != nil && !($0 == .level && pairs[.add] != nil) }
    guard said.count == 1, let key = said.first else {
      throw ErrataProblem(line: chunk.line(of: nil), kind: .noChange)
    }
    self.key = key
  }

  private func change() throws(ErrataProblem) -> Change<Quote> {
    switch key {
    case .split: .split(try quote(.split))
    case .join: .join(try quote(.join))
    case .drop: .drop(try quote(.drop))
    case .add: .add(level: try number(.level), try quote(.add))
    case .title: .title(try title(), try quote(.at))
    case .people: .people(try people(), try quote(.at))
    case .level, .at, .occurrence: .level(try number(.level) ?? 1, try quote(.at))
    }
  }
}

extension EntryReader {
  private func quote(_ key: EntryKey) throws(ErrataProblem) -> Quote {
    guard let node = pairs[key] else {
      throw ErrataProblem(line: chunk.line(of: nil), kind: .missing(key: key.rawValue))
    }
    guard let text = node.scalar?.string, text.contains(where: { !$0.isWhitespace }) else {
      throw ErrataProblem(line: chunk.line(of: node), kind: .notText(key: key.rawValue))
    }
    return Quote(text, occurrence: try number(.occurrence) ?? 1)
  }

  private func number(_ key: EntryKey) throws(ErrataProblem) -> Int? {
    guard let node = pairs[key] else { return nil }
    let text = node.scalar?.string ?? ""
    guard let number = Int(text), number > 0 else {
      throw ErrataProblem(
        line: chunk.line(of: node), kind: .notANumber(key: key.rawValue, found: text))
    }
    return number
  }

  /// Nothing behind the colon, or `~`, stands for no title.
  private func title() throws(ErrataProblem) -> String? {
    guard let node = pairs[.title], let scalar = node.scalar else {
      throw ErrataProblem(line: chunk.line(of: pairs[.title]), kind: .notText(key: "title"))
    }
    return scalar.style == .plain && ["", "~", "null"].contains(scalar.string)
      ? nil : scalar.string
  }

  private func people() throws(ErrataProblem) -> [Person] {
    guard let node = pairs[.people], let list = node.sequence else {
      throw ErrataProblem(line: chunk.line(of: pairs[.people]), kind: .notPeople)
    }
    var people: [Person] = []
    for entry in list { people.append(try person(entry)) }
    return people
  }

  /// `name: …` with role and unit, or a name alone.
  private func person(_ node: Node) throws(ErrataProblem) -> Person {
    if let name = node.scalar?.string, !name.isEmpty { return Person(name: name, role: .author) }
    var person = Person(name: "", role: .author)
    for (key, value) in node.mapping ?? [:] {
      let text = value.scalar?.string ?? ""
      switch key.scalar?.string {
      case "name": person.name = text
      case "affiliation": person.affiliation = text.isEmpty ? nil : text
      case "role":
        guard let role = Person.Role(rawValue: text) else {
          throw ErrataProblem(line: chunk.line(of: value), kind: .notARole(text))
        }
        person.role = role
      case .some, nil: throw ErrataProblem(line: chunk.line(of: key), kind: .notPeople)
      }
    }
    guard !person.name.isEmpty else {
      throw ErrataProblem(line: chunk.line(of: node), kind: .notPeople)
    }
    return person
  }
}

extension Chunk {
  /// As plain text: Yams' tag rules would compile regular expressions, and make numbers of words.
  fileprivate func node() throws(ErrataProblem) -> Node {
    do {
      let root = try Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot()
      return root ?? ""
    } catch {
      throw problem(error)
    }
  }

  /// The file's line of a node, or the entry's first.
  fileprivate func line(of node: Node?) -> Int {
    lines.lowerBound + (node?.mark?.line ?? 1)
  }

  private func problem(_ error: any Error) -> ErrataProblem {
    let (line, reason) =
      switch error as? YamlError {
      case .scanner(_, let reason, let mark, _), .parser(_, let reason, let mark, _),
        .composer(_, let reason, let mark, _):
        (mark.line, reason)
      case .duplicatedKeysInMapping(let names, let context):
        (context.mark.line, "\(names.joined(separator: ", ")) stands there twice")
      case .reader, .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded, nil:
        (1, "it cannot be read")
      }
    return ErrataProblem(line: lines.lowerBound + line, kind: .malformed(reason))
  }
}
