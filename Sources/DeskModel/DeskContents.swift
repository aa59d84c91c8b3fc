/// What lies on the desk: all but sessions and readings, of which there are many.
public struct DeskContents: Sendable, Equatable {
  public var basket: Basket
  public var marks: Marks
  /// The latest last, each line once.
  public var lines: [PastLine]

  public init(
    basket: Basket = Basket(), marks: Marks = Marks(), lines: [PastLine] = []
  ) {
    self.basket = basket
    self.marks = marks
    self.lines = lines
  }

  /// Changes a value as the store changes its file; tells what would take that back.
  public mutating func apply(_ change: DeskChange) -> DeskChange? {
    switch change {
    case .basket(let change): return basket.apply(change).map { .basket($0) }
    case .mark(let change): return marks.apply(change).map { .mark($0) }
    case .line(let line):
      lines.removeAll { $0 == line }
      lines.append(line)
    case .reading, .session: break
    }
    return nil
  }
}
