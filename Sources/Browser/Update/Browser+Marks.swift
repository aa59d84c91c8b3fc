internal import Catalogue
internal import DeskModel
internal import Export
internal import Gazette

extension Browser {
  mutating func keep(_ keeping: Keeping) -> [Effect] {
    switch keeping {
    case .addToBasket: return addToBasket()
    case .openBasket: return openBasket()
    case .openMarks:
      layer = .marks(MarksList())
      return desk.refresh()
    case .removeMark: return removeMark()
    }
  }

  mutating func mark(_ marking: Marking) -> [Effect] {
    guard let selection, let anchor = markedAnchor(of: selection) else { return nothingSelected() }
    let citation = selection.citation
    let mark = desk.marks[anchor]
    switch marking {
    case .bookmark: return bookmark(anchor, citation, !(mark?.isBookmarked ?? false))
    case .tag: layer = .prompt(Prompt(purpose: .tag(anchor, citation), line: InputLine()))
    case .note:
      let line = mark?.note?.split(separator: "\n").joined(separator: " ") ?? ""
      layer = .prompt(Prompt(purpose: .note(anchor, citation), line: InputLine(line)))
    case .longNote: return [.compose(.note(anchor, citation), mark?.note ?? "")]
    }
    return []
  }

  /// Adds tags parted by spaces; `-tag` takes one off.
  mutating func tag(_ anchor: Anchor, _ citation: Citation, with text: String) -> [Effect] {
    let words = text.split(whereSeparator: \.isWhitespace)
    let acts = words.compactMap { word -> MarkChange.Act? in
      let name = String(word.drop { $0 == "#" || $0 == "-" })
      return name.isEmpty ? nil : word.first == "-" ? .untag(name) : .tag(name)
    }
    let effects = acts.flatMap { desk.change(MarkChange($0, at: anchor, citation: citation)) }
    let tags = desk.marks[anchor]?.tags ?? []
    notice = Notice(text: wording.tagged(tags.map { "#" + $0 }.joined(separator: " ")))
    return effects
  }

  /// An empty text takes the note away.
  mutating func note(_ anchor: Anchor, _ citation: Citation, _ text: String) -> [Effect] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let isEmpty = lines.allSatisfy { $0.allSatisfy(\.isWhitespace) }
    notice = Notice(text: isEmpty ? wording.noteRemoved : wording.noted)
    let note = isEmpty ? nil : lines.joined(separator: "\n").withoutLastNewlines
    return desk.change(MarkChange(.note(note), at: anchor, citation: citation))
  }
}

// MARK: - The list

extension Browser {
  mutating func take(_ answer: Answer, in list: MarksList) -> [Effect] {
    layer = .none
    guard answer == .accept, let mark = list.rows(of: desk.marks)[safe: list.selected] else {
      return []
    }
    return go(to: mark.anchor)
  }

  mutating func settleMarks() {
    guard case .marks(var list) = layer else { return }
    let count = list.rows(of: desk.marks).count
    list.selected = max(0, min(list.selected, count - 1))
    list.top = Tops.following(
      list.selected, top: list.top, count: count, height: marksPage(list).height)
    layer = .marks(list)
  }

  func marksPage(_ list: MarksList) -> MarksPage {
    let rows = list.rows(of: desk.marks)
    return MarksPage(rows[safe: list.selected], count: rows.count, size: size)
  }

  /// The marks of an article and of its nodes, as lists show them, by its number in the catalogue.
  ///
  /// Articles of a page may share a title: where the page is at hand it tells which of them is meant.
  func marks(of number: Int) -> [Mark] {
    guard !desk.marksBySource.isEmpty, let head = catalogue.article(number) else { return [] }
    let issue = catalogue.issue(ofArticle: number)
    let source = catalogue.issue(issue).map { desk.absolute($0.path) } ?? ""
    let index = number - catalogue.articles(ofIssue: issue).lowerBound
    let namesakes = pages[issue]?.articles.count { $0.title == head.title } ?? 1
    return (desk.marksBySource[source] ?? []).filter { mark in
      let words = mark.anchor.article
      guard let title = head.title else { return words.opening.hasPrefix(head.opening) }
      guard namesakes > 1, words.title == title, let page = pages[issue] else {
        return words.title == title
      }
      return mark.anchor.find(in: page)?.article == index
    }
  }
}

extension Browser {
  /// Where the mark of the selection stands, or would stand.
  private func markedAnchor(of selection: Selection) -> Anchor? {
    guard let own = anchor(of: selection) else { return nil }
    if desk.marks[own] != nil { return own }
    let near = desk.marksBySource[own.source] ?? []
    return near.last { $0.anchor.find(in: selection.issue) == selection.hold }?.anchor ?? own
  }

  private mutating func bookmark(
    _ anchor: Anchor, _ citation: Citation, _ isOn: Bool
  ) -> [Effect] {
    let bookmarked = keymap.fitted(
      wording.bookmarked, naming: .keep(.openMarks), in: .browsing)
    notice = Notice(text: isOn ? bookmarked : wording.bookmarkRemoved)
    return desk.change(MarkChange(.bookmark(isOn), at: anchor, citation: citation))
  }

  /// Takes all parts of the selected mark off.
  private mutating func removeMark() -> [Effect] {
    guard case .marks(let list) = layer,
      let mark = list.rows(of: desk.marks)[safe: list.selected]
    else { return [] }
    let acts: [MarkChange.Act] =
      mark.tags.map { .untag($0) } + [.note(nil), .bookmark(false)]
    return acts.flatMap {
      desk.change(MarkChange($0, at: mark.anchor, citation: mark.citation))
    }
  }
}

extension String {
  /// Editors end the last line; a note does not.
  fileprivate var withoutLastNewlines: String {
    var rest = self[...]
    while rest.last == "\n" { rest.removeLast() }
    return String(rest)
  }
}
