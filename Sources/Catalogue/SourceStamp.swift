/// What tells, without reading it, whether a source is still the one that was read.
public struct SourceStamp: Sendable, Equatable {
  /// In bytes.
  public var size: Int
  /// When it was last written: nanoseconds since 1970.
  public var modified: Int64
  /// The same of the corrections beside it, digested; 0 where there are none.
  public var corrections: UInt64

  public init(size: Int, modified: Int64, corrections: UInt64 = 0) {
    self.size = size
    self.modified = modified
    self.corrections = corrections
  }
}
