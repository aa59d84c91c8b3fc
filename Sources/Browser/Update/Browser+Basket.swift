internal import DeskModel
internal import Export
internal import Gazette

extension Browser {
  /// Puts the selected article or node, with what is below it, at the end of the basket.
  mutating func addToBasket() -> [Effect] {
    guard let selection, let whole = anchor(of: selection) else { return nothingSelected() }
    let clippings = selection.extract.clippings
    guard !desk.basket.entries.contains(where: { $0.anchor == whole }) else {
      notice = Notice(text: openingBasket(wording.alreadyInBasket))
      return []
    }
    let entries = clippings.map { clipping in
      BasketEntry(
        id: desk.newEntry(), level: clipping.level, title: clipping.title,
        text: clipping.text.joined(separator: "\n"), citation: selection.citation,
        anchor: anchor(of: selection, node: clipping.node) ?? whole)
    }
    notice = Notice(
      text: openingBasket(
        wording.putInBasket(entries.count, desk.basket.entries.count + entries.count)))
    return desk.change(.insert(entries, behind: desk.basket.entries.last?.id))
  }

  private func openingBasket(_ notice: String) -> String {
    keymap.fitted(notice, naming: .keep(.openBasket), in: .browsing)
  }

  /// Opens the basket as this and other programs have filled it.
  mutating func openBasket() -> [Effect] {
    layer = .basket(BasketList())
    return desk.refresh()
  }

  mutating func collect(_ collecting: Collecting) -> [Effect] {
    guard case .basket(var list) = layer else { return [] }
    if collecting == .closeBasket {
      layer = .none
      return []
    }
    if collecting == .undoBasket { return undoBasket() }
    guard let entry = desk.basket.entries[safe: list.selected] else { return [] }
    switch collecting {
    case .moveEntryDown: return change(desk.basket.moving(entry.id, by: 1))
    case .moveEntryUp: return change(desk.basket.moving(entry.id, by: -1))
    case .deepenEntry: return change(desk.basket.indenting(entry.id, by: 1))
    case .raiseEntry: return change(desk.basket.indenting(entry.id, by: -1))
    case .removeEntry: return change(desk.basket.removing(entry.id))
    case .renameEntry:
      layer = .prompt(Prompt(purpose: .rename(entry.id, list), line: InputLine(entry.title)))
    case .rewriteEntry:
      return [.compose(.entry(entry.id), entry.title + "\n" + entry.text)]
    case .visitEntry: return go(to: entry.anchor)
    case .exportBasket: startExport(of: desk.basket)
    case .emptyBasket:
      list.isEmptying = true
      layer = .basket(list)
    case .undoBasket, .closeBasket: break
    }
    return []
  }

  mutating func moveInBasket(_ movement: Movement) {
    guard case .basket(var list) = layer else { return }
    let page = basketPage(list)
    list.selected += movement.step(page: page.height, count: desk.basket.entries.count)
    layer = .basket(list)
  }

  /// Answers whether the basket shall be emptied.
  mutating func take(_ answer: Answer, in list: BasketList) -> [Effect] {
    var list = list
    list.isEmptying = false
    layer = .basket(list)
    guard answer == .agree else { return [] }
    return change(.remove(desk.basket.entries.map(\.id)))
  }

  /// Keeps the selection in the list, and in sight.
  mutating func settleBasket() {
    guard case .basket(var list) = layer else { return }
    list.selected = max(0, min(list.selected, desk.basket.entries.count - 1))
    list.top = Tops.following(
      list.selected, top: list.top, count: desk.basket.entries.count,
      height: basketPage(list).height)
    layer = .basket(list)
  }

  /// An entry as it came back from the editor: the heading, then its text.
  mutating func rewrite(_ id: BasketEntry.ID, as text: String) -> [Effect] {
    let lines = text.split(separator: "\n").map { String($0) }
    guard let title = lines.first else { return [] }
    return desk.change(.edit(id, title: title, text: lines.dropFirst().joined(separator: "\n")))
  }

  func basketPage(_ list: BasketList) -> BasketPage {
    BasketPage(desk.basket, selected: list.selected, size: size)
  }
}

extension Browser {
  /// The selection stays with its entry, wherever that goes.
  private mutating func change(_ change: BasketChange?) -> [Effect] {
    guard let change, case .basket(var list) = layer else { return [] }
    let id = desk.basket.entries[safe: list.selected]?.id
    let effects = desk.change(change)
    list.selected = id.flatMap { desk.basket.index(of: $0) } ?? list.selected
    layer = .basket(list)
    return effects
  }

  private mutating func undoBasket() -> [Effect] {
    guard let effects = desk.undo() else {
      notice = Notice(text: wording.nothingToUndo)
      return []
    }
    return effects
  }
}
