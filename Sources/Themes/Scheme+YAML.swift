internal import Canvas
internal import Yams

extension Scheme {
  /// Reads a base16 or base24 scheme file, in today's form with a `palette:` or the older flat one.
  ///
  /// Values are read as plain text: Yams' tag rules would compile regular expressions, and would
  /// turn `000000` into a number.
  public init(yaml: String) throws(SchemeError) {
    let top = try Self.mapping(in: yaml)
    try Self.checkSystem(of: top)
    let palette = top["palette"]?.mapping ?? top
    // The older form calls the scheme's name `scheme`.
    let name = top.text(of: "name") ?? top.text(of: "scheme") ?? ""
    try self.init(name: name) { (slot) throws(SchemeError) in try palette.color(of: slot) }
  }
}

extension Scheme {
  fileprivate static func mapping(in yaml: String) throws(SchemeError) -> Node.Mapping {
    let root: Node?
    do {
      root = try Parser(yaml: yaml, resolver: .basic, encoding: .utf8).singleRoot()
    } catch {
      throw SchemeError(error)
    }
    guard let mapping = root?.mapping else {
      throw SchemeError(line: root?.mark?.line ?? 1, problem: .notAMapping)
    }
    return mapping
  }

  fileprivate static func checkSystem(of top: Node.Mapping) throws(SchemeError) {
    guard let entry = top.entry(of: "system"), let system = entry.value.scalar?.string else {
      return
    }
    guard ["base16", "base24"].contains(system) else {
      throw SchemeError(line: entry.line, problem: .unknownSystem(system))
    }
  }
}

extension Node.Mapping {
  /// By walking the pairs, for a look-up would hash whole nodes.
  fileprivate func entry(of key: String) -> (value: Node, line: Int)? {
    for (name, value) in self where name.scalar?.string.lowercased() == key.lowercased() {
      return (value, name.mark?.line ?? 1)
    }
    return nil
  }

  fileprivate subscript(key: String) -> Node? { entry(of: key)?.value }

  fileprivate func text(of key: String) -> String? { self[key]?.scalar?.string }

  fileprivate func color(of slot: Scheme.Slot) throws(SchemeError) -> Color {
    guard let (value, line) = entry(of: slot.key) else {
      if let substitute = slot.substitute { return try color(of: substitute) }
      throw SchemeError(line: mark?.line ?? 1, problem: .missing(slot))
    }
    let text = value.scalar?.string ?? ""
    guard let color = Color(hexadecimal: text) else {
      throw SchemeError(line: line, problem: .notAColor(slot, found: text))
    }
    return color
  }
}

extension SchemeError {
  fileprivate init(_ error: any Error) {
    switch error as? YamlError {
    case .scanner(_, let reason, let mark, _), .parser(_, let reason, let mark, _),
      .composer(_, let reason, let mark, _):
      self.init(line: mark.line, problem: .malformed(reason))
    case .duplicatedKeysInMapping(let names, let context):
      let reason = "\(names.joined(separator: ", ")) stands there twice"
      self.init(line: context.mark.line, problem: .malformed(reason))
    case .reader(let reason, _, _, _):
      self.init(line: 1, problem: .malformed(reason))
    case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded, nil:
      self.init(line: 1, problem: .malformed("it cannot be read"))
    }
  }
}
