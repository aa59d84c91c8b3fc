extension Browser {
  mutating func act(_ action: Action, times: Int) -> [Effect] {
    switch action {
    case .open: openSelection()
    case .search: startSearch()
    case .nextMatch: visit(by: 1, times: times, again: action)
    case .previousMatch: visit(by: -1, times: times, again: action)
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
    case .redraw: return [.redraw]
    case .reload: return [.reload]
    case .stopLoading: return stopLoading()
    case .openSource: return openSource()
    case .pipe: return startPipe()
    }
    return []
  }
}

extension Browser {
  private mutating func stopLoading() -> [Effect] {
    guard loading != nil else { return [] }
    notice = Notice(text: wording.loadingStopped)
    return [.stopLoading]
  }

  private mutating func goBack() -> [Effect] {
    guard place.focus.isReading else { return [.quit] }
    closeReader()
    return []
  }

  mutating func clearFilter() {
    asked = nil
    place.filter = nil
    place.visited = nil
  }

  private mutating func dismiss() {
    guard !place.focus.isReading else { return closeReader() }
    guard place.filter != nil || asked != nil else { return }
    clearFilter()
    notice = Notice(text: wording.filterCleared)
  }
}
