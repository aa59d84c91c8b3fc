import Foundation

/// What the kernel tells of a process, as `/proc/PID/stat` has it: proc(5).
struct ProcessState: Equatable {
  /// `S` asleep, `R` running, `T` stopped, `Z` ended but not yet missed by its parent.
  let letter: Character
  /// True while the keys typed into its terminal are for it.
  let isForeground: Bool
  /// The time it has used, in ticks.
  let ticks: Int

  /// Nil when there is no such process.
  init?(of process: Int32) {
    guard let line = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8),
      // The program's name stands in parentheses and may hold anything.
      let end = line.lastIndex(of: ")")
    else { return nil }
    let words = line[end...].dropFirst(2).split(separator: " ")
    guard words.count > 12, let user = Int(words[11]), let system = Int(words[12]) else {
      return nil
    }
    letter = Character(String(words[0]))
    isForeground = words[2] == words[5]
    ticks = user + system
  }

  /// A process that nobody has missed yet has ended all the same.
  var isAlive: Bool { letter != "Z" && letter != "X" }
  var isAsleep: Bool { letter == "S" }
}
