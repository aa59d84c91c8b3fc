internal import Canvas

extension Browser {
  /// The front layer takes the key.
  mutating func press(_ key: Key) -> [Effect] {
    let context = layer.context
    if mustWait(key, in: context) {
      typeAhead.append(key)
      return []
    }
    guard let command = Command(key, in: context) else {
      guard case .character(let character) = key else { return [] }
      return type(String(character))
    }
    switch command {
    case .act(let action): return act(action)
    case .mend(let mending): return mend(mending)
    case .move(let movement): return move(movement, in: context)
    case .edit(let edit): return change(with: edit)
    case .answer(let answer): return take(answer)
    }
  }

  /// Text goes to the input line that is open, if there is one.
  mutating func type(_ text: String) -> [Effect] {
    switch layer {
    case .none, .help, .picker, .findings: return []
    case .form(var form):
      form.line.insert(text)
      layer = .form(form)
      return []
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

extension Browser {
  /// True for a key that means something in a text which is not at hand yet.
  ///
  /// Keys typed ahead of a page are kept for it, so that none is lost; those that leave it are not.
  private mutating func mustWait(_ key: Key, in context: Context) -> Bool {
    guard isAwaitingPage, context == .browsing, !unreadable.contains(place.issue) else {
      return false
    }
    if Command(key, in: context)?.leavesPage == true {
      typeAhead = []
      return false
    }
    return !typeAhead.isEmpty || pendingVisit != 0 || needsPage(Command(key, in: context))
  }

  /// In the lists of issues and articles only what looks into the text needs it.
  private func needsPage(_ command: Command?) -> Bool {
    switch command {
    case .move: place.focus.pane == .outline || place.focus.pane == .text
    case .act(.export), .act(.copy), .act(.findings), .mend: true
    case .act, .answer, .edit, nil: false
    }
  }

  /// The same keys move through the panes, the help and the dialog's choices.
  private mutating func move(_ movement: Movement, in context: Context) -> [Effect] {
    switch context {
    case .browsing: move(movement)
    case .helping: scrollHelp(movement)
    case .checking: moveInFindings(movement)
    case .choosing: moveInDialog(movement)
    case .picking: moveInPicker(movement)
    case .searching, .naming, .confirming, .wording: break
    }
    return []
  }

  private mutating func change(with edit: Edit) -> [Effect] {
    switch layer {
    case .none, .help, .picker, .findings: return []
    case .form(var form):
      form.line.obey(edit)
      layer = .form(form)
      return []
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
    case .help: layer = .none
    case .search(let line, let origin): finishSearch(answer, text: line.text, origin: origin)
    case .export(let dialog): return take(answer, in: dialog)
    case .form(let form): return take(answer, in: form)
    case .picker(let picker): return take(answer, in: picker)
    case .findings(let list): take(answer, in: list)
    }
    return []
  }
}
