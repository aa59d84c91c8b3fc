extension Browser {
  /// The keys of where the reader is, over what he sees now.
  mutating func openHelp() {
    layer = .help(HelpView(home: layer.context), over: layer)
  }

  mutating func closeHelp() {
    guard case .help(_, let below) = layer else { return }
    layer = below
  }

  mutating func scrollHelp(_ movement: Movement) {
    change { view, page in
      view.top = max(0, min(view.top + page.step(of: movement), page.lastTop))
    }
  }

  mutating func searchHelp() {
    change { view, _ in view.isTyping = true }
  }

  mutating func editHelp(_ change: (inout InputLine) -> Void) {
    self.change { view, _ in
      change(&view.filter)
      view.top = 0
    }
  }

  /// Ends the typing of what is looked for, and shows all again unless that is accepted.
  mutating func finishHelpSearch(_ answer: Answer) {
    change { view, _ in
      view.isTyping = false
      if answer != .accept { view.filter = InputLine() }
    }
  }
}

extension Browser {
  private mutating func change(_ change: (inout HelpView, HelpPage) -> Void) {
    guard case .help(var view, let below) = layer else { return }
    change(&view, HelpPage(view, size: size, language: language, keymap: keymap))
    layer = .help(view, over: below)
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
