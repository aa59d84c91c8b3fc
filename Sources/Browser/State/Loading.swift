/// How far a library has been read.
public struct Loading: Sendable, Equatable {
  /// Files, of all that there are.
  public var done: Int
  public var total: Int

  public init(done: Int, total: Int) {
    self.done = done
    self.total = total
  }
}
