import Catalogue
import Gazette
import Glibc

/// A whole library as its sources stand now, for commands that look things up in it.
///
/// What an earlier run kept is used where the sources have not changed; the rest is read, and kept.
struct Stock: Sendable {
  let catalogue: Catalogue
  /// The pages, of a library that cannot be read twice.
  private let pages: [Gazette.Issue]?
  private let encoding: Encoding?

  /// Reads what has changed, and throws when a file that is named cannot be read.
  ///
  /// Of what only stands in a folder, the bad is passed over.
  init(paths: [String], encoding: Encoding?) throws(Trouble) {
    self.encoding = encoding
    let paths = try pagePaths(among: paths)
    let cache = LibraryCache(paths: paths, encoding: encoding)
    let opening = try Opening(paths: paths, encoding: encoding, cache: cache)
    guard opening.pages == nil else {
      (catalogue, pages) = (opening.catalogue, opening.pages)
      return
    }
    pages = nil
    catalogue = Self.brought(up: opening.catalogue, to: SourceWalk(paths).files, encoding, cache)
    let named = Set(paths)
    let isNamedUnread = catalogue.segments.contains { segment in
      segment.remarks.skipped.contains { named.contains($0.path) }
    }
    // Reading it once more words the trouble.
    if isNamedUnread || catalogue.issueCount == 0 {
      _ = try Library(paths: paths, encoding: encoding)
    }
  }

  /// What was passed over: bad files in folders, bad corrections.
  var remarks: [Complaint] { catalogue.segments.flatMap(\.remarks.lines) }

  /// The page of an issue; nil when its file can no longer be read.
  func page(_ issue: Int) -> Gazette.Issue? {
    if let pages { return pages.indices.contains(issue) ? pages[issue] : nil }
    guard let head = catalogue.issue(issue) else { return nil }
    return try? PageFile(path: head.path, encoding: encoding).issue
  }

  private static func brought(
    up old: Catalogue, to files: [SourceFile], _ encoding: Encoding?, _ cache: LibraryCache?
  ) -> Catalogue {
    let partition = Partition(files, reusing: old)
    guard !partition.isWhole(for: old) else { return old }
    let builders = SegmentBuilders(
      files, partition.parts, SegmentMaker(encoding: encoding), cache: cache,
      isCancelled: { false })
    var made: [Int: Segment] = [:]
    builders.run(threads: max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))) { segments, _ in
      made = segments
    }
    let catalogue = Catalogue(partition.segments(of: old, with: made))
    try? cache?.write(catalogue)
    return catalogue
  }
}
