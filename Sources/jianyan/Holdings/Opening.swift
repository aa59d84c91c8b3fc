import Browser
import Catalogue
import Gazette

/// What is known of a library before its first screen.
struct Opening {
  let catalogue: Catalogue
  /// Its pages, of a library so small that it was read at once.
  var pages: [Issue]?
  var loading: Loading?

  /// From what was kept of it; a small library by reading it; else with nothing yet.
  ///
  /// A file that is named must be readable. Of what only stands in a folder, the bad is passed over.
  init(paths: [String], encoding: Encoding?, cache: LibraryCache?) throws(Trouble) {
    for path in paths where path != "-" && FileKind(of: path) == .nothing {
      throw .noSuchFile(path: path)
    }
    let isPiped = paths.contains("-")
    if !isPiped, let known = cache?.read(), known.issueCount > 0 {
      catalogue = known
      return
    }
    guard isPiped || Opening.isSmall(paths) else {
      catalogue = Catalogue()
      loading = Loading(done: 0, total: 0)
      return
    }
    let library = try Library(paths: paths, encoding: encoding)
    let stamped = library.issues.map { issue in
      (issue, SourceFile(path: issue.source.path)?.stamp ?? SourceStamp(size: 0, modified: 0))
    }
    let bytes = SegmentMaker(encoding: encoding).bytes(of: stamped, library.remarks)
    catalogue = Catalogue([Segment(Bytes(bytes))].compactMap(\.self))
    pages = library.issues
  }
}

extension Opening {
  /// True when all files together are read faster than a screen is missed.
  private static func isSmall(_ paths: [String]) -> Bool {
    guard let files = SourceWalk(paths, atMost: 64)?.files else { return false }
    return files.reduce(0) { $0 + $1.stamp.size } <= 256 << 10
  }
}

extension Library {
  fileprivate var remarks: Remarks {
    var remarks = Remarks()
    remarks.lines = troubles.map(\.complaint)
    return remarks
  }
}
