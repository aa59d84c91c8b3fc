internal import Catalogue

extension Browser {
  /// Lists issues again, or asks for other groups.
  mutating func group(by step: Int) {
    let keys: [Groups.Key?] = [nil] + Groups.Key.allCases
    let current = keys.firstIndex(of: grouping) ?? 0
    grouping = keys[((current + step) % keys.count + keys.count) % keys.count]
    notice = Notice(text: wording.groupedBy(wording.grouping(grouping)))
    if grouping == nil { shelf = nil }
  }

  /// Takes the groups of a library, and stays with the article that the reader is at.
  mutating func receive(_ groups: Groups) -> [Effect] {
    guard groups.key == grouping else { return [] }
    shelf = Shelf(groups, filter: place.filter)
    return []
  }

  /// Keeps the groups true to the filter, and the selected one to the selected article.
  mutating func settleShelf() {
    guard var shelf else { return }
    if shelf.query != place.filter?.query { shelf = Shelf(shelf.groups, filter: place.filter) }
    if shelf.selected != place.group || shelf.articles.isEmpty { shelf.select(place.group) }
    if !Rows.chosen(shelf.articles[...]).contains(place.article) {
      let group = shelf.group(of: place.article, preferring: place.group)
      place.group = group ?? Rows.chosen(shelf.rows[...]).entry(near: place.group) ?? 0
      shelf.select(place.group)
    }
    self.shelf = shelf
  }

  /// Selects a group and its first article.
  mutating func select(group: Int) {
    place.group = group
    shelf?.select(group)
    place.article = shelf?.articles.first ?? place.article
  }
}
