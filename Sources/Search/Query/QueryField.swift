/// What may stand before a colon.
enum QueryField: Equatable {
  case scope(Scope)
  case date

  /// The field of that name; nil for any other word, whose colon is then a colon.
  init?(_ name: some StringProtocol) {
    guard let field = Self.names[name.lowercased()] else { return nil }
    self = field
  }

  /// In characters.
  static let longestName = names.keys.reduce(0) { max($0, $1.count) }

  private static let names: [String: QueryField] = [
    "作者": .scope(.author), "author": .scope(.author),
    "标题": .scope(.title), "title": .scope(.title),
    "提纲": .scope(.outline), "outline": .scope(.outline),
    "栏目": .scope(.column), "column": .scope(.column),
    "报纸": .scope(.paper), "paper": .scope(.paper),
    "单位": .scope(.unit), "unit": .scope(.unit),
    "日期": .date, "date": .date,
  ]
}
