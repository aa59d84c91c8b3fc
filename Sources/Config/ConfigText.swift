public import Browser

/// Writes settings as a configuration file that reads back to the same, each entry explained.
public func configText(_ settings: Settings, language: Language) -> String {
  let entries = Setting.all.flatMap { setting in
    [
      "# \(setting.summary(in: language))\(remark(setting.domain))",
      "\(setting.name): \(yaml(setting, in: settings))", "",
    ]
  }
  return (entries + keyLines(settings.keymap, language: language)).joined(separator: "\n") + "\n"
}

private func remark(_ domain: SettingDomain) -> String {
  switch domain {
  case .choice(let words): " [\(words.joined(separator: " | "))]"
  case .flag: " [true | false]"
  case .number(let range, let orAuto):
    " [\(range.lowerBound)–\(range.upperBound)\(orAuto ? " | auto" : "")]"
  case .text, .list: ""
  }
}

private func yaml(_ setting: Setting, in settings: Settings) -> String {
  let word = setting.word(in: settings)
  switch setting.domain {
  case .choice, .flag, .number: return word
  case .text: return quoted(word)
  case .list:
    return "[\(word.split(separator: "\n").map { quoted(String($0)) }.joined(separator: ", "))]"
  }
}

private func keyLines(_ keymap: Keymap, language: Language) -> [String] {
  ["keys:"]
    + keymap.listing(in: language).flatMap { context in
      ["  # \(context.summary)", "  \(context.name):"]
        + context.actions.flatMap { action in
          let chords = action.chords.map { quoted($0.description) }.joined(separator: ", ")
          return ["    # \(action.summary)", "    \(action.name): [\(chords)]"]
        }
    }
}

/// A double-quoted scalar: YAML 1.2, section 7.3.1.
private func quoted(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\t": result += "\\t"
    case "\n": result += "\\n"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}
