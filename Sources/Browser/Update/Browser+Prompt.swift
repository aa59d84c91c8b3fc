internal import DeskModel

extension Browser {
  mutating func take(_ answer: Answer, in prompt: Prompt) -> [Effect] {
    guard answer == .accept else {
      close(prompt)
      return []
    }
    return accept(prompt)
  }

  /// What the up key brings back.
  func pastLines(of purpose: Prompt.Purpose) -> [String] {
    switch purpose {
    case .tag: desk.marks.tags
    case .pipe: desk.lines(.pipe) + settings.pipes
    case .note, .rename: []
    }
  }
}

extension Browser {
  private mutating func accept(_ prompt: Prompt) -> [Effect] {
    close(prompt)
    let text = prompt.line.text
    switch prompt.purpose {
    case .tag(let anchor, let citation): return tag(anchor, citation, with: text)
    case .note(let anchor, let citation): return note(anchor, citation, text)
    case .rename(let id, _):
      guard let index = desk.basket.index(of: id), !text.allSatisfy(\.isWhitespace) else {
        return []
      }
      return desk.change(.edit(id, title: text, text: desk.basket.entries[index].text))
    case .pipe(let extract): return pipe(extract, to: text)
    }
  }

  private mutating func close(_ prompt: Prompt) {
    switch prompt.purpose {
    case .tag, .note, .pipe: layer = .none
    case .rename(_, let list): layer = .basket(list)
    }
  }
}
