internal import DeskModel

/// The desk as the screen shows it: ahead of the file by the changes that are on their way there.
struct DeskCopy: Sendable {
  private(set) var contents = DeskContents()
  /// How far articles were read, by anchors without nodes.
  var readings: [Anchor: Reading] = [:]
  /// The marks of each source.
  private(set) var marksBySource: [String: [Mark]] = [:]
  /// Where relative paths of sources begin.
  let folder: String
  /// What takes the changes of the basket back, the last one last.
  private var undone: [BasketChange] = []
  /// The requests so far; the answer to an older one is dropped.
  private var turn = 0
  private var nextEntry: Int64

  init(_ desk: Desktop) {
    folder = desk.folder
    nextEntry = desk.firstEntry
  }

  var basket: Basket { contents.basket }
  var marks: Marks { contents.marks }

  /// What was typed in an input line, the latest first.
  func lines(_ kind: PastLine.Kind) -> [String] {
    contents.lines.reversed().filter { $0.kind == kind }.map(\.text)
  }

  mutating func newEntry() -> BasketEntry.ID {
    defer { nextEntry += 1 }
    return nextEntry
  }
}

extension DeskCopy {
  /// Asks what other programs have written meanwhile.
  mutating func refresh() -> [Effect] { send([]) }

  /// Changes the basket here and in the file.
  mutating func change(_ change: BasketChange) -> [Effect] {
    guard case .basket(let back)? = contents.apply(.basket(change)) else { return [] }
    undone.append(back)
    return send([.basket(change)])
  }

  /// Takes the last change of the basket back; nil when there is none.
  mutating func undo() -> [Effect]? {
    while let back = undone.popLast() {
      if contents.apply(.basket(back)) != nil { return send([.basket(back)]) }
    }
    return nil
  }

  mutating func change(_ change: MarkChange) -> [Effect] {
    guard contents.apply(.mark(change)) != nil else { return [] }
    sortMarks()
    return send([.mark(change)])
  }

  mutating func remember(_ text: String, as kind: PastLine.Kind) -> [Effect] {
    guard !text.allSatisfy(\.isWhitespace) else { return [] }
    _ = contents.apply(.line(PastLine(kind, text)))
    return send([.line(PastLine(kind, text))])
  }

  mutating func remember(_ reading: Reading) -> [Effect] {
    readings[reading.anchor.whole] = reading
    return [.keep([.reading(reading)], turn: nil)]
  }

  /// Takes what lies in the file, unless something was changed here since it was asked.
  mutating func receive(_ new: DeskContents, turn: Int) {
    guard turn == self.turn else { return }
    contents = new
    sortMarks()
  }

  private mutating func send(_ changes: [DeskChange]) -> [Effect] {
    turn += 1
    return [.keep(changes, turn: turn)]
  }

  private mutating func sortMarks() {
    marksBySource = Dictionary(grouping: marks.all, by: \.anchor.source)
  }
}

extension DeskCopy {
  /// A source's path from the root of the file system, without `.` and `..`.
  func absolute(_ path: String) -> String {
    let whole = path.hasPrefix("/") ? path : folder + "/" + path
    // Asked for every row of a list once there are marks, and nearly always as it should be.
    guard whole.hasEmptyPart else { return whole }
    let parts = whole.split(separator: "/").reduce(into: [Substring]()) { parts, part in
      if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }
}

extension String {
  /// True where a slash is followed by another, by a point or by the end.
  fileprivate var hasEmptyPart: Bool {
    let (slash, point) = (UInt8(ascii: "/"), UInt8(ascii: "."))
    var last: UInt8 = 0
    for byte in utf8 {
      if last == slash, byte == slash || byte == point { return true }
      last = byte
    }
    return last == slash
  }
}
