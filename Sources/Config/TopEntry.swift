internal import Yams

/// The lines of one entry of a configuration, read apart from the others.
struct TopEntry {
  /// The line of the file it begins on, counted from 0.
  let start: Int
  let text: String

  /// An entry begins at each line that does not begin with a space, a comment, or a mark that
  /// belongs to the entry above.
  static func entries(of text: String) -> [TopEntry] {
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0) }
    let starts = lines.indices.filter { lines[$0].beginsEntry(first: $0 == 0) }
    return zip(starts, starts.dropFirst() + [lines.count]).map { start, end in
      TopEntry(start: start, text: lines[start..<end].joined(separator: "\n"))
    }
  }

  /// Values are read as plain text, so that `off` and `1` stay what was written.
  func node() throws(ConfigProblem) -> Node {
    do {
      let root = try Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot()
      if let root { return root }
    } catch {
      throw ConfigProblem(line: start + (error as? YamlError).line, kind: .malformed)
    }
    throw ConfigProblem(line: start + 1, kind: .notAnEntry)
  }

  /// The line of the file, counted from 1.
  func line(of node: Node?) -> Int { start + (node?.mark?.line ?? 1) }
}

extension String {
  fileprivate func beginsEntry(first: Bool) -> Bool {
    let line = first ? drop { $0 == "\u{FEFF}" } : self[...]
    guard let character = line.first, !line.hasPrefix("---"), !line.hasPrefix("...") else {
      return false
    }
    return !character.isWhitespace && !"#-]}%".contains(character)
  }
}

extension YamlError? {
  /// The line within the entry, counted from 1.
  fileprivate var line: Int {
    switch self {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      mark.line
    case .duplicatedKeysInMapping(_, let context): context.mark.line
    case .reader, .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded, nil: 1
    }
  }
}
