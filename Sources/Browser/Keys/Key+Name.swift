internal import Canvas

extension Key {
  /// The key as configuration writes it: `ctrl-f`, `pgdn`, `/`.
  var name: String {
    switch self {
    case .character(" "): "space"
    case .character(let character): String(character)
    case .control(" "): "ctrl-space"
    case .control(let letter): "ctrl-" + String(letter)
    case .alt(let character): "alt-" + String(character)
    case .function(let number): "f\(number)"
    case .enter: "enter"
    case .escape: "esc"
    case .tab: "tab"
    case .backTab: "shift-tab"
    case .backspace: "backspace"
    case .delete: "del"
    case .insert: "ins"
    case .up: "up"
    case .down: "down"
    case .left: "left"
    case .right: "right"
    case .pageUp: "pgup"
    case .pageDown: "pgdn"
    case .home: "home"
    case .end: "end"
    case .shiftUp: "shift-up"
    case .shiftDown: "shift-down"
    case .shiftLeft: "shift-left"
    case .shiftRight: "shift-right"
    }
  }

  /// The key as help and status line write it: `Ctrl-F`, `PgDn`, `/`.
  var label: String {
    switch self {
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .shiftUp: "Shift-↑"
    case .shiftDown: "Shift-↓"
    case .shiftLeft: "Shift-←"
    case .shiftRight: "Shift-→"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .character(let character) where character != " ": String(character)
    case .alt(let character): "Alt-" + String(character)
    case .character, .control, .function, .enter, .escape, .tab, .backTab, .backspace, .delete,
      .insert, .home, .end:
      name.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }
        .joined(separator: "-")
    }
  }

  /// The key of a name, in capitals or not; letters by themselves keep their case.
  ///
  /// Some keys are one in every terminal: ctrl-I is Tab, ctrl-M and ctrl-J are Enter, ctrl-H is
  /// Backspace and ctrl-[ is Esc.
  init?(name: some StringProtocol) {
    if let character = name.first, name.count == 1 {
      self = .character(character)
    } else if let key = Key.named[name.lowercased()] {
      self = key
    } else if name.lowercased().hasPrefix("alt-") {
      guard let character = name.dropFirst(4).first, name.count == 5, character.isASCII
      else { return nil }
      self = .alt(character)
    } else {
      return nil
    }
  }

  /// By name, all that are not one character.
  private static let named: [String: Key] = {
    let plain: [Key] = [
      " ", .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left,
      .right, .pageUp, .pageDown, .home, .end, .shiftUp, .shiftDown, .shiftLeft, .shiftRight,
    ]
    let controls = "abcdefghijklmnopqrstuvwxyz]^_ ".map { Key.control($0) }
    let functions = (1...12).map { Key.function($0) }
    var named = Dictionary(
      uniqueKeysWithValues: (plain + controls + functions).map { ($0.name, $0) })
    let more: [(String, Key)] = [
      ("escape", .escape), ("return", .enter), ("backtab", .backTab), ("delete", .delete),
      ("insert", .insert), ("pageup", .pageUp), ("pagedown", .pageDown), ("ctrl-i", .tab),
      ("ctrl-m", .enter), ("ctrl-j", .enter), ("ctrl-h", .backspace), ("ctrl-[", .escape),
    ]
    for (name, key) in more { named[name] = key }
    return named
  }()
}
