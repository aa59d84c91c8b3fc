internal import Canvas
internal import DeskModel

extension Browser {
  mutating func choose(_ choosing: Choosing) -> [Effect] {
    switch layer {
    case .command(var line):
      switch choosing {
      case .nextChoice: line.choose(by: 1, completer)
      case .previousChoice: line.choose(by: -1, completer)
      case .above: line.recall(by: 1, in: commandHistory, completer)
      case .below: line.recall(by: -1, in: commandHistory, completer)
      case .pageBelow, .pageAbove: break
      }
      layer = .command(line)
    case .palette(var palette):
      let page = PalettePage(size: size).height
      switch choosing {
      case .nextChoice, .below: palette.move(by: 1)
      case .previousChoice, .above: palette.move(by: -1)
      case .pageBelow: palette.move(by: page)
      case .pageAbove: palette.move(by: -page)
      }
      layer = .palette(palette)
    case .search(var line, let origin):
      line.recall(choosing.age, from: desk.lines(.search))
      layer = .search(line, origin: origin)
      return ask(line.text, origin: origin)
    case .prompt(var prompt):
      prompt.line.recall(choosing.age, from: pastLines(of: prompt.purpose))
      layer = .prompt(prompt)
    case .marks(var list):
      list.selected += choosing.step(page: marksPage(list).height)
      layer = .marks(list)
    case .export: scrollPreview(by: choosing == .pageBelow ? 1 : -1)
    case .none, .help, .form, .picker, .findings, .chart, .basket, .output: break
    }
    return []
  }

  /// Changes the line of a layer that has one with candidates.
  mutating func edit(_ change: (inout InputLine) -> Void) -> [Effect] {
    switch layer {
    case .command(var line):
      line.edit(completer, change)
      layer = .command(line)
    case .palette(var palette):
      palette.edit(change)
      layer = .palette(palette)
    case .none, .help, .search, .export, .form, .picker, .findings, .chart, .basket, .marks,
      .prompt,
      .output:
      break
    }
    return []
  }

  mutating func take(_ answer: Answer, in line: CommandLine) -> [Effect] {
    layer = .none
    let text = line.line.text
    guard answer == .accept, !text.allSatisfy(\.isWhitespace) else { return [] }
    return desk.remember(text, as: .command) + obey(Order(text))
  }

  mutating func take(_ answer: Answer, in palette: CommandPalette) -> [Effect] {
    layer = .none
    guard answer == .accept, let choice = palette.choice else { return [] }
    switch choice {
    case .command(let command): return obey(command, nil, in: .browsing)
    case .line(let line): return openCommandLine(line.rawValue + " ")
    }
  }
}

extension Browser {
  /// The lines that were typed behind `:`, oldest first.
  private var commandHistory: [String] { desk.lines(.command).reversed() }
}

extension Choosing {
  /// How many lines further back in the past.
  fileprivate var age: Int {
    switch self {
    case .above: 1
    case .below: -1
    case .nextChoice, .previousChoice, .pageBelow, .pageAbove: 0
    }
  }

  /// How many rows further down a list.
  fileprivate func step(page: Int) -> Int {
    switch self {
    case .nextChoice, .below: 1
    case .previousChoice, .above: -1
    case .pageBelow: page
    case .pageAbove: -page
    }
  }
}
