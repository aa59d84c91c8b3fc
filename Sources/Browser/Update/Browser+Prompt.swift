internal import DeskModel

extension Browser {
  mutating func take(_ answer: Answer, in prompt: Prompt) -> [Effect] {
    switch answer {
    case .olderLine, .newerLine:
      var prompt = prompt
      prompt.line.recall(answer == .olderLine ? 1 : -1, from: pastLines(of: prompt.purpose))
      layer = .prompt(prompt)
      return []
    case .accept: return accept(prompt)
    case .cancel, .nextField, .previousField, .agree, .refuse, .closeHelp, .visit,
      .closeFindings, .pageForward, .pageBack, .closeOutput:
      close(prompt)
      return []
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

  private func pastLines(of purpose: Prompt.Purpose) -> [String] {
    switch purpose {
    case .tag: desk.marks.tags
    case .pipe: desk.lines(.pipe) + settings.pipes
    case .note, .rename: []
    }
  }
}
