import Themes

/// The theme that the reader names: one that comes with the program, or a file.
func theme(named name: String) throws(Trouble) -> Theme {
  let isFile = name.contains("/") || name.hasSuffix(".yaml") || name.hasSuffix(".yml")
  if isFile { return try theme(file: name) }
  let folder = installed("themes")
  if let folder, FileKind(of: "\(folder)/\(name).yaml") == .file {
    return try theme(file: "\(folder)/\(name).yaml")
  }
  guard name != Theme.standard.name else { return .standard }
  throw .noSuchTheme(name: name, known: themeNames(in: folder))
}

private func theme(file: String) throws(Trouble) -> Theme {
  let yaml = String(decoding: try bytes(ofFile: file), as: UTF8.self)
  do throws(SchemeError) {
    return Theme(try Scheme(yaml: yaml))
  } catch {
    throw .badTheme(path: file, error)
  }
}

/// The names of those that come with the program.
func knownThemes() -> [String] { themeNames(in: installed("themes")) }

private func themeNames(in folder: String?) -> [String] {
  let files = folder.map { names(in: $0) } ?? []
  let shipped = files.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }
  return Set(shipped + [Theme.standard.name]).sorted()
}
