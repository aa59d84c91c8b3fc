extension Browser {
  mutating func scrollHelp(_ movement: Movement) {
    guard case .help(let top) = layer else { return }
    let page = HelpPage(size: size, language: language, keymap: keymap)
    layer = .help(top: max(0, min(top + page.step(of: movement), page.lastTop)))
  }
}

extension HelpPage {
  fileprivate func step(of movement: Movement) -> Int {
    switch movement {
    case .down: 1
    case .up: -1
    case .pageDown, .halfPageDown: height
    case .pageUp, .halfPageUp: -height
    case .first: -lines.count
    case .last: lines.count
    case .right, .left, .nextPane, .previousPane: 0
    }
  }
}
