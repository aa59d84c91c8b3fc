public import Browser

extension ConfigProblem {
  /// One line for people: where, what was expected, what was found.
  public func message(in language: Language) -> String {
    switch language {
    case .chinese: "第 \(line) 行：\(chinese)"
    case .english: "line \(line): \(english)"
    }
  }
}

extension ConfigProblem {
  private var english: String {
    switch kind {
    case .malformed: "expected YAML; look for a missing quote, bracket or indent"
    case .notAnEntry: "expected an entry like `mouse: off`"
    case .unknownSetting(let name):
      "expected a setting\(known(name).map { " (\($0)?)" } ?? ""), found “\(name)”"
    case .wrongValue(let name, let domain, let found):
      "\(name): expected \(domain.description(in: .english)), found “\(found)”"
    case .notContexts: "keys: expected contexts like `browsing:`, with their actions below"
    case .notActions: "keys: expected actions with their keys, like `export: [e, ctrl-e]`"
    case .notChords: "keys: expected a key, a list of keys, or ~ for none"
    case .noSuchKey(let text):
      "keys: expected keys like j, G, g g, ctrl-o, alt-x, f1 or pgdn, found “\(text)”"
    case .binding(let problem): "keys: \(problem.english)"
    }
  }

  private var chinese: String {
    switch kind {
    case .malformed: "应为 YAML；请看是否少了引号、括号或缩进"
    case .notAnEntry: "应为“mouse: off”这样的条目"
    case .unknownSetting(let name): "没有“\(name)”这项设置\(known(name).map { "；是 \($0) 吗？" } ?? "")"
    case .wrongValue(let name, let domain, let found):
      "\(name) 应为：\(domain.description(in: .chinese))，却是“\(found)”"
    case .notContexts: "keys 下应为 browsing: 等场合，其下为动作"
    case .notActions: "keys 下应为动作与键，如“export: [e, ctrl-e]”"
    case .notChords: "keys 应为键、键的列表，或以 ~ 取消"
    case .noSuchKey(let text):
      "keys 应为 j、G、g g、ctrl-o、alt-x、f1、pgdn 之类，却是“\(text)”"
    case .binding(let problem): "keys：\(problem.chinese)"
    }
  }

  /// The setting that a slip was probably meant for.
  private func known(_ name: String) -> String? {
    (Setting.all.map(\.name) + ["keys"]).nearest(to: name)
  }
}

extension BindingProblem {
  fileprivate var english: String {
    switch self {
    case .unknownContext(let name, let known):
      "expected \(known.listed(last: " or ")), found “\(name)”"
    case .unknownAction(let name, let known):
      "expected an action of this context\(known.hint(for: name)), found “\(name)”"
    case .isText(let chord): "“\(chord)” is text here; expected a key that types nothing"
    case .taken(let chord, let other): "“\(chord)” stands in the way of \(other), bound above"
    }
  }

  fileprivate var chinese: String {
    switch self {
    case .unknownContext(let name, let known):
      "没有“\(name)”这个场合，应为：\(known.joined(separator: "、"))"
    case .unknownAction(let name, let known):
      "这个场合没有“\(name)”这个动作\(known.nearest(to: name).map { "；是 \($0) 吗？" } ?? "")"
    case .isText(let chord): "“\(chord)”在这里是文字，应为不打字的键"
    case .taken(let chord, let other): "“\(chord)”与上面 \(other) 的键相冲突"
    }
  }
}

extension [String] {
  fileprivate func listed(last: String) -> String {
    dropLast().joined(separator: ", ") + (count > 1 ? last : "") + (self.last ?? "")
  }

  fileprivate func hint(for name: String) -> String {
    nearest(to: name).map { " (\($0)?)" } ?? ""
  }
}
