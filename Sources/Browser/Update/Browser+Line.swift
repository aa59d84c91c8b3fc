internal import Canvas

extension Browser {
  mutating func choose(_ choosing: Choosing) -> [Effect] {
    switch layer {
    case .command(var line):
      switch choosing {
      case .nextChoice: line.choose(by: 1)
      case .previousChoice: line.choose(by: -1)
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
    case .none, .help, .search, .export, .form, .picker, .findings: break
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
    case .none, .help, .search, .export, .form, .picker, .findings: break
    }
    return []
  }

  mutating func take(_ answer: Answer, in line: CommandLine) -> [Effect] {
    layer = .none
    let text = line.line.text
    guard answer == .accept, !text.allSatisfy(\.isWhitespace) else { return [] }
    commandHistory.removeAll { $0 == text }
    commandHistory.append(text)
    return obey(Order(text))
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
