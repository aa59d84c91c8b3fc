import Glibc

/// Has the system fetch the next files of a walk while one of them is being parsed, as long as they come from
/// the disk.
///
/// Whether they do is told by the blocks that the thread has had read (`getrusage(2)`, `ru_inblock`), those
/// asked for here among them; files that stand in the system's memory are not asked for.
struct ReadAhead {
  private let files: ArraySlice<SourceFile>
  /// The first file that was not asked for.
  private var next: Int
  private var blockCount = Self.blocksRead

  /// Some hundreds of kilobytes, more than a disk fetches while a page is parsed.
  private static let distance = 16

  init(_ files: ArraySlice<SourceFile>) {
    self.files = files
    next = files.startIndex
  }

  /// To be told before each file which is going to be read.
  mutating func prepare(for place: Int) {
    let count = Self.blocksRead
    defer { blockCount = count }
    next = max(next, place + 1)
    guard count > blockCount else { return }
    while next < min(files.endIndex, place + Self.distance) {
      ask(for: files[next].path)
      next += 1
    }
  }

  /// A hint: what goes wrong will when the file is read.
  private func ask(for path: String) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    posix_fadvise(descriptor, 0, 0, POSIX_FADV_WILLNEED)
    close(descriptor)
  }

  /// `RUSAGE_THREAD` of Linux, which Glibc shows to GNU sources only.
  private static let thisThread: Int32 = 1

  private static var blocksRead: Int {
    var usage = rusage()
    getrusage(thisThread, &usage)
    return usage.ru_inblock
  }
}
