/// A title made fit to name a file: `"“三类”/城乡?"` gives `“三类”-城乡`.
///
/// Leaves out what file systems or shells trip over, and stays below their 255 bytes.
func fileName(from title: String, fallback: String) -> String {
  var name = ""
  for character in title where name.utf8.count + character.utf8.count <= 180 {
    name.append(character.isFitForFileName ? character : "-")
  }
  let parts = name.split { $0 == "-" || $0.isWhitespace }
  let joined = parts.joined(separator: "-").drop { $0 == "." }
  return joined.isEmpty ? fallback : String(joined)
}

extension Character {
  fileprivate var isFitForFileName: Bool {
    guard !"/\\:*?\"<>|~".contains(self) else { return false }
    return unicodeScalars.allSatisfy {
      $0.properties.generalCategory != .control && $0.properties.generalCategory != .format
    }
  }
}
