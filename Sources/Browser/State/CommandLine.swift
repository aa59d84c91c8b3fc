/// The line behind `:`, its candidates, and where in the history it stands.
struct CommandLine: Sendable, Equatable {
  private(set) var line: InputLine
  private(set) var candidates: [Candidate] = []
  /// The candidate that stands in the line, taken by Tab.
  private(set) var selected: Int?
  /// What was typed before a candidate took its place.
  private var typed = ""
  /// How many lines back in the history; 0 is the line that was being typed.
  private var age = 0
  private var unfinished = ""

  init(_ text: String = "", completer: Completer) {
    line = InputLine(text)
    candidates = completer.candidates(for: text)
  }

  /// Typing makes new candidates, and what was taken stays.
  mutating func edit(_ completer: Completer, _ change: (inout InputLine) -> Void) {
    change(&line)
    selected = nil
    age = 0
    candidates = completer.candidates(for: line.text)
  }

  /// Takes the next candidate, round and round; past the last one stands what was typed.
  ///
  /// The only candidate is taken for good, and the line goes on to what may stand behind it.
  mutating func choose(by step: Int, _ completer: Completer) {
    guard !candidates.isEmpty else { return }
    if candidates.count == 1, let next = completer.continuation(of: candidates[0]) {
      line = InputLine(next)
      selected = nil
      candidates = completer.candidates(for: next)
      return
    }
    if selected == nil { typed = line.text }
    let places = candidates.count + 1
    let place = ((selected ?? candidates.count) + step + places) % places
    selected = place < candidates.count ? place : nil
    line = InputLine(selected.map { candidates[$0].line } ?? typed)
  }

  /// Goes back in the history, or forth with a negative step.
  mutating func recall(by step: Int, in history: [String], _ completer: Completer) {
    let new = age + step
    guard 0...history.count ~= new else { return }
    if age == 0 { unfinished = line.text }
    age = new
    line = InputLine(age == 0 ? unfinished : history[history.count - age])
    selected = nil
    candidates = completer.candidates(for: line.text)
  }
}
