extension Browser {
  mutating func act(_ action: Action, times: Int) -> [Effect] {
    switch action {
    case .open: openSelection()
    case .search: startSearch()
    case .nextMatch: for _ in 0..<min(times, 10_000) { visit(by: 1) }
    case .previousMatch: for _ in 0..<min(times, 10_000) { visit(by: -1) }
    case .repeatLast: break
    case .export: startExport()
    case .copy: return copySelection()
    case .findings: openFindings()
    case .commandLine: return openCommandLine()
    case .palette: layer = .palette(CommandPalette())
    case .help, .helpHere: openHelp()
    case .dismiss: dismiss()
    case .back: return goBack()
    case .quit: return [.quit]
    case .suspend: return [.suspend]
    }
    return []
  }
}

extension Browser {
  private mutating func goBack() -> [Effect] {
    guard place.focus.isReading else { return [.quit] }
    closeReader()
    return []
  }

  private mutating func dismiss() {
    guard !place.focus.isReading else { return closeReader() }
    guard place.filter != nil || asked != nil else { return }
    asked = nil
    place.filter = nil
    place.visited = nil
    notice = Notice(text: wording.filterCleared)
  }
}
