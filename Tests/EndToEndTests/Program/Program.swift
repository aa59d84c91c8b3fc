import Foundation

/// The built program, run as a shell would run it.
struct Program {
  /// A folder of the test's own, in which the program runs.
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "jianyan-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  struct Outcome {
    var status: Int32
    var output: String
    var complaint: String
  }

  /// Runs a command line in which `jianyan` is the program under test; nothing is typed into it.
  ///
  /// It speaks English, unless the command line says otherwise.
  func run(_ commandLine: String) throws -> Outcome {
    let script = """
      cd '\(folder.path)' || exit 99
      unset LC_ALL LC_MESSAGES; export LANG=en_US.UTF-8
      jianyan() { '\(Self.executable.path)' "$@"; }
      { \(commandLine)
      } >.output 2>.complaint </dev/null
      """
    let status = try Shell.run(script, in: folder)
    return Outcome(
      status: status, output: try read(".output"), complaint: try read(".complaint"))
  }

  func write(_ text: String, to name: String) throws {
    try write(Array(text.utf8), to: name)
  }

  /// Writes a file, and the folders it stands in.
  func write(_ bytes: [UInt8], to name: String) throws {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
  }

  func remove() {
    try? FileManager.default.removeItem(at: folder)
  }

  /// Beside the test bundle, where the build puts it.
  static let executable: URL = {
    let path = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let arguments = CommandLine.arguments.first { $0.hasSuffix(".xctest") }
    return URL(filePath: arguments ?? path ?? "").deletingLastPathComponent()
      .appending(path: "jianyan")
  }()
}

/// A page of two articles, in words of our own.
let page = """
  山城晚报 2024年5月6日 第2版

  修路要先问路边人
  周明

  城郊的道路年年在修，居民却年年在等。

  一是听取居民意见。每个路口都设意见箱。

  二是公开工程进度。每月张贴一次进度表。

  """
