/// A run of memory that never changes and lives as long as somebody holds it.
///
/// It belongs to an array, or to whoever mapped a file and says how to let go of it.
///
/// Unchecked: all stored properties are constants, what `base` points to is written by nobody
/// after `init`, and `release` runs once, when nobody can read any more.
public final class Memory: @unchecked Sendable {
  @usableFromInline let base: UnsafeRawPointer
  let count: Int
  private let release: () -> Void
  /// Lets go of what the system can read again from the file; says nothing about the content.
  let forget: @Sendable (Range<Int>) -> Void
  /// Has the system map a range now instead of at the first look at it.
  let fetch: @Sendable (Range<Int>) -> Void
  /// The same bytes of a mapped file, mapped once more.
  let again: @Sendable () -> Memory?

  /// Takes over memory that somebody else made; `release` is called when the last holder lets go,
  /// `forget` when a range of a mapped file will not be looked at for a while, `fetch` when a range of it soon
  /// will be, `again` for a reader who wants the file mapped for itself.
  public init(
    _ memory: UnsafeRawBufferPointer, forget: @escaping @Sendable (Range<Int>) -> Void = { _ in },
    fetch: @escaping @Sendable (Range<Int>) -> Void = { _ in },
    again: @escaping @Sendable () -> Memory? = { nil }, release: @escaping @Sendable () -> Void
  ) {
    base = memory.baseAddress ?? UnsafeRawPointer(Memory.nothing)
    count = memory.count
    self.release = release
    self.forget = forget
    self.fetch = fetch
    self.again = again
  }

  /// Copies an array.
  public init(_ bytes: [UInt8]) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 16)
    copy.copyBytes(from: bytes)
    base = UnsafeRawPointer(copy.baseAddress ?? Memory.nothing)
    count = bytes.count
    release = { copy.deallocate() }
    forget = { _ in }
    fetch = { _ in }
    again = { nil }
  }

  deinit { release() }

  /// Something to point to where there is no memory; never read, for its count is 0.
  ///
  /// Unsafe only by its type: it is allocated once and never written.
  private nonisolated(unsafe) static let nothing = UnsafeMutableRawPointer.allocate(
    byteCount: 16, alignment: 16)
}
