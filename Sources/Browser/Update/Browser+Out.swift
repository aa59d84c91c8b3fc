internal import DeskModel
internal import Export
internal import Gazette

extension Browser {
  /// Opens the source in the editor, at the line where the selected article or node begins.
  mutating func openSource() -> [Effect] {
    guard let issue, let article else { return nothingSelected() }
    let paragraph = place.focus.pane == .issues ? nil : selectedParagraph(of: article)
    return [.openSource(path: issue.source.path, line: paragraph?.line ?? 1)]
  }

  /// Asks for the command that is to read the selected article or node.
  mutating func startPipe() -> [Effect] {
    guard let selection else { return nothingSelected() }
    layer = .prompt(Prompt(purpose: .pipe(selection.extract), line: InputLine()))
    return []
  }

  /// A command behind `!` gets the terminal; what another one prints is shown.
  mutating func pipe(_ extract: Extract, to line: String) -> [Effect] {
    let onTerminal = line.hasPrefix("!")
    let command = String(onTerminal ? line.dropFirst() : line[...])
    guard !command.allSatisfy(\.isWhitespace) else { return [] }
    if !onTerminal { notice = Notice(text: wording.running(command)) }
    let text = render(extract, as: .text)
    return [.pipe(text, to: command, onTerminal: onTerminal)] + desk.remember(line, as: .pipe)
  }

  mutating func receive(_ output: CommandOutput) -> [Effect] {
    let isSilent = output.text.allSatisfy(\.isWhitespace)
    notice = Notice(text: wording.ended(output.command, output.status), isError: output.status != 0)
    // What the reader does meanwhile is not thrown away for it.
    if !isSilent, layer == .none { layer = .output(OutputPage(output)) }
    return []
  }

  mutating func receive(_ text: String, for composition: Composition) -> [Effect] {
    switch composition {
    case .entry(let id): rewrite(id, as: text)
    case .note(let anchor, let citation): note(anchor, citation, text)
    }
  }

  mutating func moveInOutput(_ movement: Movement) {
    guard case .output(var page) = layer else { return }
    page.move(movement, size: size)
    layer = .output(page)
  }

  mutating func nothingSelected() -> [Effect] {
    notice = Notice(text: wording.nothingSelected)
    return []
  }
}

extension Browser {
  /// Where the node begins, or what stands at the top of the text that is read.
  private func selectedParagraph(of article: Article) -> Paragraph? {
    var index = 0
    if place.focus != .articles {
      index = place.node.flatMap { article.node(at: $0)?.passage.start.paragraph } ?? 0
    }
    if place.focus == .readerText, let top = open.text?.position(ofRow: place.tops.text) {
      index = max(index, top.paragraph)
    }
    return article.paragraphs[safe: index]
  }
}
