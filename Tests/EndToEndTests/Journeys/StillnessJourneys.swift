import Foundation
import Glibc
import Testing

extension Journeys {
  /// Bytes that the program has written so far, to whatever it may be.
  private func written(by journey: Journey) throws -> Int? {
    let process = try journey.read("pid").dropLast()
    let counts = try String(contentsOfFile: "/proc/\(process)/io", encoding: .utf8)
    let line = counts.split(separator: "\n").first { $0.hasPrefix("wchar:") }
    return line.flatMap { Int($0.dropFirst("wchar: ".count)) }
  }

  @Test(arguments: [["Tab", "j"], ["Enter"], ["/", "村", "Enter"], ["?"], ["H"], ["C-l"]])
  func `once a screen is right nothing more is written`(keys: [String]) async throws {
    let journey = try await Journey.begin(width: 120, height: 40)
    defer { journey.end() }
    _ = try await journey.settledScreen()
    for key in keys { try journey.press(key) }
    let screen = try await journey.settledScreen()
    let before = try written(by: journey)
    #expect(try await journey.settledScreen() == screen)
    #expect(try written(by: journey) == before)
    #expect(before != nil)
  }

  /// Two changes of the size may be told by one signal, and what the terminal showed in between is
  /// lost: so the screen is sent whole, even where the size is the same again.
  @Test(arguments: ["C-l", nil])
  func `a screen that may be spoilt is sent anew, once`(key: String?) async throws {
    let journey = try await Journey.begin()
    defer { journey.end() }
    let screen = try await journey.settledScreen()
    let before = try written(by: journey)
    if let key { try journey.press(key) } else { try journey.signal(SIGWINCH) }
    try await journey.wait(for: "it writes") { try written(by: journey) != before }
    #expect(try await journey.settledScreen() == screen)
    let after = try written(by: journey)
    #expect(try await journey.settledScreen() == screen)
    #expect(try written(by: journey) == after)
  }
}
