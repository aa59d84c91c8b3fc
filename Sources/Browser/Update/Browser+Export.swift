internal import Canvas
internal import DeskModel
internal import Export
internal import Gazette

extension Browser {
  mutating func startExport() {
    guard let issue, let article else { return }
    let name = fileName(from: article.title ?? "", fallback: wording.untitled)
    var dialog = ExportDialog(
      issue: issue, article: articleIndex, node: place.node, name: name)
    dialog.scope = selectedScope
    layer = .export(dialog)
  }

  /// Exports the basket as one outline.
  mutating func startExport(of basket: Basket) {
    guard case .basket(let list) = layer else { return }
    let entries = basket.entries.map { entry in
      Compilation.Entry(
        level: entry.level, title: entry.title,
        text: entry.text.split(separator: "\n").map(String.init), citation: entry.citation)
    }
    let compilation = Compilation(title: wording.basket, entries: entries)
    layer = .export(ExportDialog(compilation, from: list, name: wording.basket))
  }

  mutating func copySelection() -> [Effect] {
    guard let issue, article != nil else { return [] }
    notice = Notice(text: wording.copied)
    let extract = Extract(issue: issue, article: articleIndex, scope: selectedScope)
    return [.copy(render(extract, as: .markdown))]
  }

  /// Up and down lead from field to field, left and right change it.
  mutating func moveInDialog(_ movement: Movement) {
    switch movement {
    case .down, .nextPane: change { $0.moveField(by: 1) }
    case .up, .previousPane: change { $0.moveField(by: -1) }
    case .right: change { $0.change(by: 1) }
    case .left: change { $0.change(by: -1) }
    case .pageDown, .halfPageDown: scrollPreview(by: 1)
    case .pageUp, .halfPageUp: scrollPreview(by: -1)
    case .first, .last: break
    }
  }

  mutating func take(_ answer: Answer, in dialog: ExportDialog) -> [Effect] {
    switch answer {
    case .accept: return dialog.stage == .choosing ? export(dialog) : []
    case .cancel, .closeHelp, .visit, .closeFindings, .narrowToBar, .closeChart, .closeOutput:
      layer = dialog.layerBelow
    case .nextField: change { $0.moveField(by: 1) }
    case .previousField: change { $0.moveField(by: -1) }
    case .agree: return save(dialog, overwriting: true)
    case .refuse: change { $0.rename() }
    }
    return []
  }

  mutating func finishExport(path: String) -> [Effect] {
    notice = Notice(text: wording.saved(path))
    if case .export(let dialog) = layer { layer = dialog.layerBelow }
    return []
  }

  mutating func resumeExport(path: String, problem: SaveProblem) -> [Effect] {
    switch problem {
    case .exists: change { $0.stage = .confirming }
    case .failed(let complaint):
      notice = Notice(text: wording.notSaved(complaint.text(in: language)), isError: true)
      change { $0.stage = .choosing }
    }
    return []
  }
}

extension Browser {
  /// The node when the outline or the text has the keys, else the whole article.
  var selectedScope: Scope {
    switch place.focus {
    case .issues, .articles: .article
    case .outline, .readerOutline, .readerText: place.node.map { .node($0) } ?? .article
    }
  }

  mutating func scrollPreview(by pages: Int) {
    let size = size
    change { dialog in
      let height = ExportPage(fields: dialog.fields.count, size: size).preview.size.height
      let last = max(0, dialog.preview.count - height)
      dialog.top = max(0, min(dialog.top + pages * max(1, height - 1), last))
    }
  }

  private mutating func change(_ change: (inout ExportDialog) -> Void) {
    guard case .export(var dialog) = layer else { return }
    change(&dialog)
    layer = .export(dialog)
  }

  mutating func export(_ dialog: ExportDialog) -> [Effect] {
    if dialog.isFile { return save(dialog, overwriting: false) }
    layer = dialog.layerBelow
    notice = Notice(text: wording.copied)
    return [.copy(dialog.matter.text(as: dialog.format))]
  }

  private mutating func save(_ dialog: ExportDialog, overwriting: Bool) -> [Effect] {
    guard !dialog.path.text.allSatisfy(\.isWhitespace) else {
      notice = Notice(text: wording.noPath, isError: true)
      return []
    }
    change { $0.stage = .saving }
    return [
      .save(dialog.matter, dialog.format, path: dialog.path.text, overwriting: overwriting)
    ]
  }
}
