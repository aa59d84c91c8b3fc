internal import Canvas
internal import Themes

extension Browser {
  /// The bottom line with the question and what was typed.
  func drawForm(_ form: CorrectionForm, on canvas: inout Canvas) {
    drawQuestion(wording.question(form.question), form.line, on: &canvas)
  }

  /// The places of an article in a frame, the selected one marked.
  func draw(_ picker: PlacePicker, on canvas: inout Canvas) {
    let frame = pickerFrame(of: picker)
    drawBox(frame, title: wording.question(picker.purpose), on: &canvas)
    let inner = frame.inner
    let height = inner.size.height
    let first = picker.top(height: height)
    for (y, index) in picker.places.indices.dropFirst(first).prefix(height).enumerated() {
      let place = picker.places[index]
      let row = Rect(x: inner.origin.x, y: inner.origin.y + y, width: inner.size.width, height: 1)
      let list = ListRow(runs: [Run((place.isInner ? "  · " : "") + place.text, .text)])
      drawChoice(list, isSelected: index == picker.selected, in: row, on: &canvas)
    }
    drawKeys(keymap.fitted(wording.pickerKeys, .picker), of: frame, on: &canvas)
  }

  func pickerFrame(of picker: PlacePicker) -> Rect {
    let width = min(84, size.width)
    let height = min(size.height - 2, picker.places.count + 2)
    return Rect(
      x: (size.width - width) / 2, y: (size.height - height) / 2, width: width, height: height)
  }
}
