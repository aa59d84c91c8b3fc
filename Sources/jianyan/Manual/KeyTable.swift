import Browser

/// The keys as Markdown, in both languages, from the table of commands.
func keyTable() -> String {
  let chinese = Keymap.standard.listing(in: .chinese)
  let english = Keymap.standard.listing(in: .english)
  let sections = zip(chinese, english).map { chinese, english in
    let rows = zip(chinese.actions, english.actions).map { chinese, english in
      "| \(chinese.chords.map { code($0.description) }.joined(separator: " ")) "
        + "| `\(chinese.name)` | \(escaped(chinese.summary)) | \(escaped(english.summary)) |"
    }
    return (["## \(chinese.summary) · \(english.summary) (`\(chinese.name)`)", "", head] + rows)
      .joined(separator: "\n")
  }
  return (preamble + sections.joined(separator: "\n\n")) + "\n"
}

private let preamble = """
  # Keys

  Made from the table of commands by `jianyan manual --keys`, and held fresh by a test.
  `config.yaml` binds an action of a context to other keys by its name; a number before a key says how
  often, or to which row.


  """

private let head = "| keys | action | | |\n|---|---|---|---|"

/// A key as code; the backquote and the bar need care in a Markdown table.
private func code(_ chord: String) -> String {
  chord.contains("`") ? "`` \(chord) ``" : "`\(escaped(chord))`"
}

private func escaped(_ text: String) -> String {
  text.reduce(into: "") { $0 += $1 == "|" ? "\\|" : String($1) }
}
