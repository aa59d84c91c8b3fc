internal import Canvas

/// One line of typed text, cut in two by the caret.
struct InputLine: Sendable, Equatable {
  private(set) var before = ""
  private(set) var after = ""
  /// Which of the past lines stands here, and what stood here before.
  private var recalled: Recalled?

  private struct Recalled: Sendable, Equatable {
    var index: Int
    var draft: String
  }

  init(_ text: String = "") {
    before = text
  }

  var text: String { before + after }

  /// Puts text in at the caret; line ends become spaces and other control characters are dropped.
  mutating func insert(_ text: String) {
    for character in text {
      if character.isNewline || character == "\t" {
        before += " "
      } else if character.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control }) {
        before.append(character)
      }
    }
  }

  /// Puts a past line here, some steps older than the one shown; back from the latest, the draft.
  mutating func recall(_ step: Int, from lines: [String]) {
    let past = recalled ?? Recalled(index: -1, draft: text)
    let index = past.index + step
    guard index < lines.count, index >= -1 else { return }
    (before, after) = (index < 0 ? past.draft : lines[index], "")
    recalled = index < 0 ? nil : Recalled(index: index, draft: past.draft)
  }

  mutating func obey(_ edit: Edit) {
    switch edit {
    case .deleteBackward: _ = before.popLast()
    case .deleteForward: after = String(after.dropFirst())
    case .deleteWord: deleteWord()
    case .deleteAll: before = ""
    case .caretLeft: moveLeft()
    case .caretRight: moveRight()
    case .caretStart: (before, after) = ("", text)
    case .caretEnd: (before, after) = (text, "")
    }
  }

  /// What fits in a width with the caret in sight, and the caret's column in it.
  func window(
    _ width: Int, _ ambiguous: AmbiguousWidth = .narrow
  ) -> (text: String, caret: Int) {
    var visible = before[...]
    while !visible.isEmpty, visible.columns(ambiguous) > width - 1 { visible.removeFirst() }
    return (visible + after, visible.columns(ambiguous))
  }
}

extension InputLine {
  private mutating func moveLeft() {
    guard let character = before.popLast() else { return }
    after = String(character) + after
  }

  private mutating func moveRight() {
    guard let character = after.first else { return }
    after.removeFirst()
    before.append(character)
  }

  private mutating func deleteWord() {
    while before.last?.isWhitespace == true { before.removeLast() }
    while let last = before.last, !last.isWhitespace { before.removeLast() }
  }
}
