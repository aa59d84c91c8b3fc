/// The keys at the foot of a list over the panes, entry by entry as the wording has them:
/// `↑↓ 选择  Enter 确定`.
struct ListKeys {
  struct Entry {
    /// What its keys do; empty for an entry without keys.
    let commands: [Command]
    /// Words of the entry that are keys.
    let keyCount: Int

    init(_ commands: Command..., keyCount: Int = 1) {
      self.commands = commands
      self.keyCount = commands.isEmpty ? 0 : keyCount
    }
  }

  let context: Context
  let entries: [Entry]
}

extension ListKeys {
  static let chart = ListKeys(
    context: .charting,
    entries: [
      moves, Entry(.view(.nextFacet)), Entry(.answer(.narrowToBar)), Entry(.answer(.closeChart)),
    ])
  static let findings = ListKeys(
    context: .checking,
    entries: [moves, Entry(.answer(.visit)), Entry(.answer(.closeFindings))])
  static let picker = ListKeys(
    context: .picking, entries: [moves, Entry(.answer(.accept)), Entry(.answer(.cancel))])
  static let output = ListKeys(
    context: .paging, entries: [moves, Entry(.answer(.closeOutput))])
  static let dialog = ListKeys(
    context: .choosing,
    entries: [
      moves, Entry(.move(.left), .move(.right)), Entry(.choose(.pageBelow)),
      Entry(.answer(.accept)), Entry(.answer(.cancel)),
    ])
  static let marks = ListKeys(
    context: .recalling,
    entries: [
      Entry(), Entry(.choose(.above), .choose(.below)), Entry(.answer(.accept)),
      Entry(.keep(.removeMark)), Entry(.answer(.cancel)),
    ])
  static let basket = ListKeys(
    context: .collecting,
    entries: [
      Entry(.collect(.moveEntryDown), .collect(.moveEntryUp), keyCount: 2),
      Entry(.collect(.raiseEntry), .collect(.deepenEntry), keyCount: 2),
      Entry(.collect(.renameEntry)), Entry(.collect(.rewriteEntry)), Entry(.collect(.removeEntry)),
      Entry(.collect(.undoBasket)), Entry(.collect(.visitEntry)), Entry(.collect(.exportBasket)),
    ])

  private static let moves = Entry(.move(.up), .move(.down))
}

extension Keymap {
  /// A foot as the reader's own bindings make it: an entry whose keys are the built-in ones stays as it
  /// is, another one has the keys bound now, and one that no key is bound to is left out.
  func fitted(_ foot: String, _ keys: ListKeys) -> String {
    guard self != .standard else { return foot }
    return zip(foot.split(separator: "  "), keys.entries)
      .compactMap { fitted(String($0), $1, in: keys.context) }.joined(separator: "  ")
  }

  private func fitted(_ text: String, _ entry: ListKeys.Entry, in context: Context) -> String? {
    let isBuiltIn = entry.commands.allSatisfy {
      chords(of: $0, in: context) == Keymap.standard.chords(of: $0, in: context)
    }
    guard !isBuiltIn else { return text }
    let labels = entry.commands.compactMap { chords(of: $0, in: context).first?.label }
    guard !labels.isEmpty else { return nil }
    let words = text.split(separator: " ").dropFirst(entry.keyCount)
    return (labels + words.map(String.init)).joined(separator: " ")
  }
}

extension Keymap {
  /// A notice whose last clause names the built-in key of a command, `已加书签；M 一览`, with the key bound
  /// now; without the clause where none is.
  func fitted(_ notice: String, naming command: Command, in context: Context) -> String {
    let key = Keymap.standard.chords(of: command, in: context).first?.label
    let now = chords(of: command, in: context).first?.label
    guard now != key, let mark = notice.lastIndex(where: { "；;".contains($0) }) else {
      return notice
    }
    var words = notice[mark...].split(separator: " ", omittingEmptySubsequences: false)
      .map(String.init)
    guard let place = words.firstIndex(where: { $0.drop { "；;".contains($0) } == key ?? "" })
    else { return notice }
    guard let now else { return String(notice[..<mark]) }
    words[place] = words[place].prefix { "；;".contains($0) } + now
    return notice[..<mark] + words.joined(separator: " ")
  }
}
