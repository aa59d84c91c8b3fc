/// A path with the reader's home for a `~` that begins it, as shells read it.
func homeExpanded(_ path: String) -> String {
  guard path == "~" || path.hasPrefix("~/"), let home = environment("HOME") else { return path }
  return home + path.dropFirst()
}
