internal import Canvas
internal import Gazette

extension Browser {
  mutating func take(_ answer: Answer, in form: CorrectionForm) -> [Effect] {
    layer = .none
    guard answer == .accept else { return [] }
    let text = form.line.text
    let isEmpty = text.allSatisfy(\.isWhitespace)
    switch form.question {
    case .title: return correct(.title(isEmpty ? nil : text, SourcePlace(form.place)))
    case .people:
      let people = PeopleLine(wording: wording).people(in: text)
      return correct(.people(people, SourcePlace(form.place)))
    case .node:
      guard !isEmpty else { return [] }
      return correct(.add(level: nil, SourcePlace(form.place, words: text)))
    }
  }

  mutating func take(_ answer: Answer, in picker: PlacePicker) -> [Effect] {
    layer = .none
    guard answer == .accept else { return [] }
    let picked = picker.places[picker.selected]
    switch picker.purpose {
    case .split: return correct(.split(SourcePlace(picked.offset)))
    case .add:
      layer = .form(
        CorrectionForm(
          question: .node, issue: picker.issue, place: picked.offset,
          line: InputLine(picked.heading)))
      return []
    }
  }

  mutating func moveInPicker(_ movement: Movement) {
    guard case .picker(var picker) = layer else { return }
    let page = pickerFrame(of: picker).inner.size.height
    switch movement {
    case .down: picker.move(by: 1)
    case .up: picker.move(by: -1)
    case .pageDown, .halfPageDown: picker.move(by: page)
    case .pageUp, .halfPageUp: picker.move(by: -page)
    case .first: picker.move(by: -picker.places.count)
    case .last: picker.move(by: picker.places.count)
    case .right, .left, .nextPane, .previousPane: break
    }
    layer = .picker(picker)
  }
}
