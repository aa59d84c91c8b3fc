import DeskModel
import Foundation
import GRDB
import Testing

@testable import Desk

/// Programs that write to one desk at once and are killed, as DeskWriter does.
@Suite(.serialized) struct TogetherTests {
  @Test(arguments: 1...3)
  func `what was acknowledged is there after a kill`(round: Int) throws {
    let folder = try Folder()
    defer { folder.remove() }
    let writers = 3
    // Each round is killed at another moment: after so many lines of the first writer.
    let script = """
      for name in $(seq \(writers)); do
        '\(executable)' '\(folder.desk)' $name >'\(folder.path)'/$name 2>'\(folder.path)'/trouble$name &
        pids="$pids $!"
      done
      until [ "$(wc -l <'\(folder.path)'/1)" -ge \(round * 5) ]; do :; done
      kill -KILL $pids
      wait
      """
    #expect(system("timeout 60 bash -c \"\(escaped(script))\" 2>/dev/null") == 0)
    let titles = try contents(of: folder)
    for name in 1...writers {
      let said = try String(contentsOfFile: "\(folder.path)/\(name)", encoding: .utf8)
      let numbers = said.split(separator: "\n").compactMap { Int64($0) }
      #expect(numbers.allSatisfy { titles.contains(Int64(name) << 32 + $0) })
      let trouble = try String(contentsOfFile: "\(folder.path)/trouble\(name)", encoding: .utf8)
      #expect(trouble == "")
    }
  }

  private func contents(of folder: Folder) throws -> Set<Int64> {
    let desk = try Desk(at: folder.desk)
    #expect(desk.setAside == nil)
    let report = try DatabaseQueue(path: folder.desk).read {
      try String.fetchAll($0, sql: "PRAGMA integrity_check")
    }
    #expect(report == ["ok"])
    return Set(try desk.contents().basket.entries.map(\.id))
  }

  private func escaped(_ script: String) -> String {
    script.map { "\\\"$`".contains($0) ? "\\\($0)" : "\($0)" }.joined()
  }

  /// Beside the test bundle, where the build puts it.
  private let executable: String = {
    let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? ""
    return URL(filePath: bundle).deletingLastPathComponent().appending(path: "DeskWriter").path
  }()
}
