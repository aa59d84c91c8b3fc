extension Segment {
  /// How much source a segment shall be made of, in bytes, behind so much in the segments before it: little
  /// enough to be made anew when one page changes, much enough that a search need not look into many.
  ///
  /// It grows with what stands before it, for what a key costs in each segment besides its matches, mostly
  /// pages of memory that are touched, would be paid 250 times in a gigabyte. The first segment
  /// is small, so that it is soon there to look at.
  public static func goal(behind size: Int) -> Int {
    guard size > 0 else { return least / 8 }
    return min(max(least, size / growth), most)
  }

  private static let least = 4 << 20
  private static let most = 16 << 20
  /// How many segments of its size stand before one, once they grow.
  private static let growth = 8
}
