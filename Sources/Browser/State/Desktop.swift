/// What the browser must be told to keep things on a desk.
public struct Desktop: Sendable, Equatable {
  /// Where relative paths of sources begin, from the root of the file system.
  public var folder: String
  /// The number of the first entry that is put into the basket; no other program uses it or the next.
  public var firstEntry: Int64

  public init(folder: String = "/", firstEntry: Int64 = 1) {
    self.folder = folder
    self.firstEntry = firstEntry
  }
}
