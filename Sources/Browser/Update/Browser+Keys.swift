internal import Canvas

extension Browser {
  /// The front layer takes the key, together with the number and the keys that came before.
  mutating func press(_ key: Key) -> [Effect] {
    let context = layer.context
    if mustWait(key, in: context) {
      typeAhead.append(key)
      return []
    }
    if let travel = pending.travel {
      pending = Pending()
      mark(travel, key)
      return []
    }
    let chord = KeyChord(keys: pending.keys + [key])
    pending.keys = []
    switch keymap.meaning(of: chord, in: context) {
    case .command(let command):
      let number = pending.takeNumber()
      guard isAwaitingPage, context == .browsing, needsPage(command) else {
        return obey(command, number, in: context)
      }
      typeAhead = (number.map(Pending.digits) ?? []) + chord.keys
      return []
    case .beginning:
      pending.keys = chord.keys
      return []
    case .nothing where chord.keys.count > 1:
      pending = Pending()
      if key != .escape { notice = Notice(text: wording.noSuchKeys(chord.label)) }
      return []
    case .nothing where context.counts && pending.takeDigit(key): return []
    case .nothing:
      pending = Pending()
      return take(key)
    }
  }

  /// Text goes to the input line that is open, if there is one.
  mutating func type(_ text: String) -> [Effect] {
    switch layer {
    case .none, .picker, .findings, .chart, .basket, .output: return []
    case .help(let view, _):
      if view.isTyping { editHelp { $0.insert(text) } }
      return []
    case .marks(var list):
      list.line.insert(text)
      layer = .marks(list)
      return []
    case .prompt(var prompt):
      prompt.line.insert(text)
      layer = .prompt(prompt)
      return []
    case .form(var form):
      form.line.insert(text)
      layer = .form(form)
      return []
    case .command, .palette: return edit { $0.insert(text) }
    case .search(var line, let origin):
      line.insert(text)
      layer = .search(line, origin: origin)
      return ask(line.text, origin: origin)
    case .export(var dialog):
      guard dialog.context == .naming else { return [] }
      dialog.path.insert(text)
      layer = .export(dialog)
      return []
    }
  }
}

// MARK: - Keys typed ahead of a page

extension Browser {
  /// True for a key behind others that wait for a text which is not at hand yet.
  ///
  /// They are kept for it, so that none is lost; a key that leaves the page forgets them.
  private mutating func mustWait(_ key: Key, in context: Context) -> Bool {
    let isWaiting = !typeAhead.isEmpty || pendingVisit != 0
    guard isWaiting, isAwaitingPage, context == .browsing else { return false }
    let chord = KeyChord(keys: [key])
    guard case .command(let command) = keymap.meaning(of: chord, in: context), command.leavesPage
    else { return true }
    typeAhead = []
    pendingVisit = 0
    return false
  }

  /// In the lists of issues and articles only what looks into the text needs it.
  private func needsPage(_ command: Command) -> Bool {
    guard !unreadable.contains(place.issue) else { return false }
    switch command {
    case .act(.nextMatch), .act(.previousMatch):
      return place.filter != nil && (listing != .concordance || place.focus.isReading)
    case .move: return place.focus.pane == .outline || place.focus.pane == .text
    case .act(.export), .act(.copy), .act(.findings), .act(.openSource), .act(.pipe), .mend, .mark,
      .keep(.addToBasket):
      return true
    case .view(.toggleFold): return true
    case .view, .act, .travel, .keep, .collect, .answer, .choose, .edit: return false
    }
  }
}

extension Browser {
  /// Does what a command asks for, as often as the number says where that has a meaning.
  mutating func obey(_ command: Command, _ number: Int?, in context: Context) -> [Effect] {
    let before = spot
    defer { if command.isJump { noteJump(from: before) } }
    if context == .browsing, command.isRepeatable(with: number) { latest = (command, number) }
    switch command {
    case .act(.repeatLast): return repeatLatest(number)
    case .act(let action): return act(action, times: number ?? 1)
    case .travel(let destination):
      travel(destination, times: number ?? 1)
      return []
    case .view(let viewing): return view(viewing, times: number ?? 1)
    case .mend(let mending): return mend(mending)
    case .keep(let keeping): return keep(keeping)
    case .mark(let marking): return mark(marking)
    case .collect(let collecting): return collect(collecting)
    case .move(let movement): return move(movement, number, in: context)
    case .choose(let choosing): return choose(choosing)
    case .edit(let edit): return change(with: edit)
    case .answer(let answer): return take(answer)
    }
  }

  /// With a number of its own, that one counts from then on.
  private mutating func repeatLatest(_ number: Int?) -> [Effect] {
    guard let latest else {
      notice = Notice(text: wording.nothingToRepeat)
      return []
    }
    return obey(latest.command, number ?? latest.number, in: .browsing)
  }

  /// A key that is bound to nothing: a character is text, and with alt held it is what the terminal
  /// sends for that, escape and the character, for somebody may type as fast.
  private mutating func take(_ key: Key) -> [Effect] {
    switch key {
    case .character(let character): type(String(character))
    case .alt(let character): press(.escape) + press(.character(character))
    case .control, .function, .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up,
      .down, .left, .right, .pageUp, .pageDown, .home, .end, .shiftUp, .shiftDown, .shiftLeft,
      .shiftRight:
      []
    }
  }

  /// The same keys move through the panes, the help and the dialog's choices.
  private mutating func move(
    _ movement: Movement, _ number: Int?, in context: Context
  ) -> [Effect] {
    switch context {
    case .browsing: move(movement, number)
    case .helping: repeatedly(movement, number) { $0.scrollHelp($1) }
    case .checking: repeatedly(movement, number) { $0.moveInFindings($1) }
    case .charting: repeatedly(movement, number) { $0.moveInChart($1) }
    case .choosing: moveInDialog(movement)
    case .picking: repeatedly(movement, number) { $0.moveInPicker($1) }
    case .collecting: repeatedly(movement, number) { $0.moveInBasket($1) }
    case .paging: repeatedly(movement, number) { $0.moveInOutput($1) }
    case .searching, .naming, .confirming, .wording, .commanding, .palette, .lookingUp, .recalling,
      .prompting:
      break
    }
    return []
  }

  /// With a number, the first and the last row stand for the row of that number.
  private mutating func repeatedly(
    _ movement: Movement, _ number: Int?, _ move: (inout Browser, Movement) -> Void
  ) {
    let isGoing = number != nil && (movement == .first || movement == .last)
    if isGoing { move(&self, .first) }
    let step = isGoing ? .down : movement
    for _ in 0..<min((number ?? 1) - (isGoing ? 1 : 0), 10_000) { move(&self, step) }
  }

  private mutating func change(with edit: Edit) -> [Effect] {
    switch layer {
    case .none, .picker, .findings, .chart, .basket, .output: return []
    case .help:
      editHelp { $0.obey(edit) }
      return []
    case .marks(var list):
      list.line.obey(edit)
      layer = .marks(list)
      return []
    case .prompt(var prompt):
      prompt.line.obey(edit)
      layer = .prompt(prompt)
      return []
    case .form(var form):
      form.line.obey(edit)
      layer = .form(form)
      return []
    case .command, .palette: return self.edit { $0.obey(edit) }
    case .search(var line, let origin):
      let old = line.text
      line.obey(edit)
      layer = .search(line, origin: origin)
      return line.text == old ? [] : ask(line.text, origin: origin)
    case .export(var dialog):
      dialog.path.obey(edit)
      layer = .export(dialog)
      return []
    }
  }

  private mutating func take(_ answer: Answer) -> [Effect] {
    switch layer {
    case .none: break
    case .help(let view, _): if view.isTyping { finishHelpSearch(answer) } else { closeHelp() }
    case .command(let line): return take(answer, in: line)
    case .palette(let palette): return take(answer, in: palette)
    case .search(let line, let origin): return take(answer, in: line, origin: origin)
    case .export(let dialog): return take(answer, in: dialog)
    case .form(let form): return take(answer, in: form)
    case .picker(let picker): return take(answer, in: picker)
    case .findings(let list): take(answer, in: list)
    case .chart(let chart): return take(answer, in: chart)
    case .basket(let list): return take(answer, in: list)
    case .marks(let list): return take(answer, in: list)
    case .prompt(let prompt): return take(answer, in: prompt)
    case .output: layer = .none
    }
    return []
  }
}
