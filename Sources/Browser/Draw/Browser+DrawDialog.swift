internal import Canvas
internal import Export
internal import Themes

extension Browser {
  /// The export dialog in the middle of the screen, with what would be written below the choices.
  func draw(_ dialog: ExportDialog, on canvas: inout Canvas) {
    let page = ExportPage(fields: dialog.fields.count, size: size)
    drawBox(page.frame, title: wording.export, on: &canvas)
    let inner = page.choices
    let labelWidth =
      ExportDialog.Field.allCases.map { wording.name(of: $0).columns(canvas.ambiguous) }.max() ?? 0
    for (y, field) in dialog.fields.enumerated() where y < inner.size.height {
      let isActive = field == dialog.field && dialog.stage != .confirming
      let point = Point(x: inner.origin.x, y: inner.origin.y + y)
      let label =
        (isActive ? "› " : "  ") + wording.name(of: field).padded(to: labelWidth, canvas.ambiguous)
      let style = theme[isActive ? .paneTitle : .dim].over(theme[.text])
      canvas.write(label, at: point, style: style, limit: inner.size.width)
      let start = Point(x: point.x + labelWidth + 4, y: point.y)
      let room = inner.size.width - labelWidth - 4
      draw(field, of: dialog, at: start, width: room, on: &canvas)
    }
    drawPreview(of: dialog, in: page.preview, on: &canvas)
    drawFoot(of: dialog, in: page.foot, on: &canvas)
  }
}

extension Browser {
  /// The lines as they would stand in the file, cut where they do not fit.
  private func drawPreview(of dialog: ExportDialog, in rect: Rect, on canvas: inout Canvas) {
    guard rect.size.height > 0 else { return }
    let shown = min(dialog.top + rect.size.height, dialog.preview.count)
    let title = " \(wording.preview) \(dialog.top + 1)–\(shown)/\(dialog.preview.count) "
    canvas.write(
      title, at: Point(x: rect.origin.x, y: rect.origin.y - 1),
      style: theme[.paneTitle].over(theme[.text]), limit: rect.size.width)
    for (y, line) in dialog.preview[dialog.top..<shown].enumerated() {
      canvas.write(
        String(line).clipped(to: rect.size.width, canvas.ambiguous),
        at: Point(x: rect.origin.x, y: rect.origin.y + y),
        style: theme[.text])
    }
  }

  private func draw(
    _ field: ExportDialog.Field, of dialog: ExportDialog, at point: Point, width: Int,
    on canvas: inout Canvas
  ) {
    switch field {
    case .scope:
      let names = dialog.scopes.map { ($0 == dialog.scope, wording.name(of: $0)) }
      drawChoices(names, at: point, width: width, on: &canvas)
    case .format:
      let names = Format.allCases.map { ($0 == dialog.format, wording.name(of: $0)) }
      drawChoices(names, at: point, width: width, on: &canvas)
    case .destination:
      let names = [(dialog.isFile, wording.file), (!dialog.isFile, wording.clipboard)]
      drawChoices(names, at: point, width: width, on: &canvas)
    case .path: drawPath(of: dialog, at: point, width: width, on: &canvas)
    }
  }

  /// The chosen one stands in brackets, so that no colour is needed to see it.
  private func drawChoices(
    _ choices: [(isChosen: Bool, name: String)], at point: Point, width: Int,
    on canvas: inout Canvas
  ) {
    var used = 0
    for choice in choices {
      let text = choice.isChosen ? "[\(choice.name)]" : " \(choice.name) "
      let style = theme[choice.isChosen ? .selection : .text].over(theme[.text])
      used += canvas.write(
        text, at: Point(x: point.x + used, y: point.y), style: style, limit: width - used)
      used += 1
    }
  }

  private func drawPath(
    of dialog: ExportDialog, at point: Point, width: Int, on canvas: inout Canvas
  ) {
    guard width > 1 else { return }
    let window = dialog.path.window(width, canvas.ambiguous)
    canvas.write(
      window.text, at: point, style: theme[.input].over(theme[.text]), limit: width)
    guard dialog.context == .naming else { return }
    canvas.cursor = Point(x: point.x + window.caret, y: point.y)
  }

  private func drawFoot(of dialog: ExportDialog, in inner: Rect, on canvas: inout Canvas) {
    guard inner.size.height > 0 else { return }
    let isAsking = dialog.stage == .confirming
    let text = isAsking ? wording.overwrite : keymap.fitted(wording.dialogKeys, .dialog)
    canvas.write(
      text.entries(within: inner.size.width, canvas.ambiguous),
      at: Point(x: inner.origin.x, y: inner.origin.y),
      style: theme[isAsking ? .error : .dim].over(theme[.text]))
  }
}
