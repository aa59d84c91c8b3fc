import Gazette
import Glibc

/// What a check has come across so far.
struct CheckTally {
  private(set) var files = 0
  private(set) var warnings = 0
  private(set) var notes = 0
  private(set) var unreadable = 0

  /// Reads page after page, so that a library needs no more memory than its largest page.
  mutating func read(_ options: LibraryOptions, _ take: (PageFile) -> Void) {
    do throws(Trouble) {
      for path in try pagePaths(among: options.paths) {
        read(path, encoding: options.encoding?.encoding, take)
      }
    } catch {
      fail(error)
    }
  }

  /// 2 where a file could not be read, else 1 where there are warnings.
  var status: Int32 { unreadable > 0 ? 2 : warnings > 0 ? 1 : EXIT_SUCCESS }
}

extension CheckTally {
  private mutating func read(_ path: String, encoding: Encoding?, _ take: (PageFile) -> Void) {
    let isFolder = FileKind(of: path) == .folder
    let files = isFolder ? textFiles(in: path) : [path]
    if files.isEmpty { fail(.noTextInFolder(path: path)) }
    for file in files {
      do throws(Trouble) {
        let page = try PageFile(path: file, encoding: encoding)
        count(page.issue.diagnostics)
        take(page)
        page.troubles.forEach { fail($0) }
      } catch {
        fail(error)
      }
    }
  }

  private mutating func count(_ findings: [Finding]) {
    files += 1
    for finding in findings {
      switch finding.severity {
      case .note: notes += 1
      case .warning: warnings += 1
      }
    }
  }

  private mutating func fail(_ trouble: Trouble) {
    complain(trouble.complaint)
    unreadable += 1
  }
}
