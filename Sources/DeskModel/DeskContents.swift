/// All that lies on the desk, but for the session, which is asked for before the first screen.
public struct DeskContents: Sendable, Equatable {
  public var basket: Basket
  public var marks: Marks
  /// By article: anchors without nodes.
  public var readings: [Anchor: Reading]
  /// The latest last, each line once.
  public var lines: [PastLine]

  public init(
    basket: Basket = Basket(), marks: Marks = Marks(), readings: [Anchor: Reading] = [:],
    lines: [PastLine] = []
  ) {
    self.basket = basket
    self.marks = marks
    self.readings = readings
    self.lines = lines
  }

  /// Changes a value as the store changes its file; tells what would take that back.
  public mutating func apply(_ change: DeskChange) -> DeskChange? {
    switch change {
    case .basket(let change): return basket.apply(change).map { .basket($0) }
    case .mark(let change): return marks.apply(change).map { .mark($0) }
    case .reading(let reading):
      readings[reading.anchor.whole] = reading
    case .line(let line):
      lines.removeAll { $0 == line }
      lines.append(line)
    case .session: break
    }
    return nil
  }
}
