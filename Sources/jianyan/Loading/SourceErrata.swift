import Errata
import Gazette

/// The corrections beside a source: `page3.jianyan.yaml` for `page3.txt`.
///
/// Where sources share a stem, they share that file; `page3.txt.jianyan.yaml` is for one alone. Both
/// are read where both are there.
struct SourceErrata {
  let files: [ErrataFile]
  /// What could not be read or understood; the rest applies.
  let troubles: [Trouble]

  static let ending = ".jianyan.yaml"

  init(of source: String) {
    var files: [ErrataFile] = []
    var troubles: [Trouble] = []
    for path in SourceErrata.paths(of: source) where FileKind(of: path) == .file {
      do throws(Trouble) {
        let file = try errataFile(at: path)
        files.append(file)
        troubles += file.problems.map { .badCorrection(path: path, $0) }
      } catch {
        troubles.append(error)
      }
    }
    self.files = files
    self.troubles = troubles
  }

  var corrections: [Correction] { files.flatMap(\.corrections) }

  /// Writes one more correction and tells where.
  static func add(_ change: Change<Quote>, to source: String) throws(Trouble) -> String {
    let path = target(of: source)
    let isThere = FileKind(of: path) != .nothing
    let file = isThere ? try errataFile(at: path) : ErrataFile(name: path, for: name(of: source))
    try write(path, overwriting: isThere) { () throws(ErrataProblem) in try file.adding(change) }
    return path
  }

  /// Takes out the last correction that is equal and tells where it was.
  static func remove(_ change: Change<Quote>, from source: String) throws(Trouble) -> String {
    for path in paths(of: source).reversed() where FileKind(of: path) == .file {
      let file = try errataFile(at: path)
      let rest = file.removing(change)
      guard rest != file else { continue }
      try write(path, overwriting: true) { rest }
      return path
    }
    throw .noSuchCorrection(path: target(of: source))
  }
}

extension SourceErrata {
  /// The shared file, then the source's own; none for standard input.
  static func paths(of source: String) -> [String] {
    guard source != "-" else { return [] }
    let own = source + ending
    let shared = folder(of: source) + stem(of: name(of: source)) + ending
    return shared == own ? [own] : [shared, own]
  }

  /// The source's own file where it is there, or where the shared one would speak for others too.
  private static func target(of source: String) -> String {
    let own = source + ending
    guard FileKind(of: own) == .nothing else { return own }
    let name = name(of: source)
    let folder = folder(of: source)
    let others = names(in: folder.isEmpty ? "." : folder).filter {
      $0 != name && isText($0) && stem(of: $0) == stem(of: name)
    }
    return others.isEmpty ? folder + stem(of: name) + ending : own
  }

  private static func write(
    _ path: String, overwriting: Bool, _ file: () throws(ErrataProblem) -> ErrataFile
  ) throws(Trouble) {
    let text: String
    do throws(ErrataProblem) {
      text = try file().text
    } catch {
      throw .badCorrection(path: path, error)
    }
    try writeFile(text, to: path, overwriting: overwriting)
  }

  /// With its slash, or empty.
  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }

  private static func name(of path: String) -> String {
    String(path.dropFirst(folder(of: path).count))
  }

  /// Without what follows the last dot.
  private static func stem(of name: String) -> String {
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
    return String(name[..<dot])
  }
}

private func errataFile(at path: String) throws(Trouble) -> ErrataFile {
  let bytes = try bytes(ofFile: path)
  guard let text = String(validating: bytes, as: UTF8.self) else {
    let problem = ErrataProblem(line: 1, kind: .notUTF8)
    throw .badCorrection(path: path, problem)
  }
  return ErrataFile(name: path, text: text)
}
