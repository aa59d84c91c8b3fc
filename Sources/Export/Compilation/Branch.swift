internal import Gazette

/// An entry of a compilation with what stands below it.
struct Branch: Equatable {
  var entry: Compilation.Entry
  /// Where it comes from; nil when that is said above it already.
  var source: String?
  var children: [Branch] = []
}

extension Compilation {
  /// The entries as a tree.
  var branches: [Branch] {
    var rest = entries[...]
    return Compilation.branches(of: &rest, above: nil)
  }

  /// Takes all entries that stand below one; of those at the top, all.
  private static func branches(of rest: inout ArraySlice<Entry>, above parent: Entry?) -> [Branch] {
    var result: [Branch] = []
    while let entry = rest.first, entry.level > parent?.level ?? -1 {
      rest.removeFirst()
      let isSaid = parent?.citation == entry.citation
      result.append(
        Branch(
          entry: entry, source: isSaid ? nil : entry.citation.line,
          children: branches(of: &rest, above: entry)))
    }
    return result
  }
}

extension Citation {
  /// 《修路要先问路边人》，周明，山城晚报，2024-05-06，第2版; nil when nothing is known.
  public var line: String? {
    let authors = people.filter { $0.role == .author }.map(\.name).joined(separator: "、")
    let parts = [
      title.map { "《\($0)》" }, authors.isEmpty ? nil : authors, newspaper ?? file, date,
      page.map { "第\($0)版" },
    ].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: "，")
  }
}
