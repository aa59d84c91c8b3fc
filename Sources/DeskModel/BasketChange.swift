/// One thing done to the basket; it means something also when others changed it meanwhile.
public enum BasketChange: Sendable, Equatable {
  /// Behind nil is in front of all; behind an entry that is gone, at the end.
  case insert([BasketEntry], behind: BasketEntry.ID?)
  case remove([BasketEntry.ID])
  /// Brings entries together, in the order that they have, to a place and to new levels.
  case place([Row], behind: BasketEntry.ID?)
  case edit(BasketEntry.ID, title: String, text: String)

  /// An entry and how deep it shall stand.
  public struct Row: Sendable, Equatable {
    public var id: BasketEntry.ID
    public var level: Int

    public init(id: BasketEntry.ID, level: Int) {
      self.id = id
      self.level = level
    }
  }
}
