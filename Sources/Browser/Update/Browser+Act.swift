extension Browser {
  mutating func act(_ action: Action, times: Int) -> [Effect] {
    switch action {
    case .open: openSelection()
    case .search: layer = .search(InputLine(), origin: place)
    case .nextMatch: for _ in 0..<min(times, 10_000) { visit(by: 1) }
    case .previousMatch: for _ in 0..<min(times, 10_000) { visit(by: -1) }
    case .repeatLast: break
    case .export: startExport()
    case .copy: return copySelection()
    case .findings: openFindings()
    case .help: layer = .help(top: 0)
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
