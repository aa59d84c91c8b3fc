import Catalogue
import Glibc

extension Segment {
  /// Maps a file into memory; nil when it cannot be read or is no segment.
  init?(mapping path: String) {
    guard let memory = Memory(mapping: path) else { return nil }
    self.init(Bytes(memory))
  }
}

extension Memory {
  /// Nil when the file is empty or cannot be read.
  fileprivate convenience init?(mapping path: String) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_size > 0 else { return nil }
    let count = Int(status.st_size)
    guard let base = mmap(nil, count, PROT_READ, MAP_SHARED, descriptor, 0), base != MAP_FAILED
    else { return nil }
    // A look at a few bytes shall not map two megabytes around them.
    madvise(base, count, MADV_NOHUGEPAGE)
    let (address, pageSize) = (UInt(bitPattern: base), sysconf(Int32(_SC_PAGESIZE)))
    self.init(
      UnsafeRawBufferPointer(start: base, count: count),
      forget: { range in
        // Of what it shares a page with, nothing is lost: it is read again.
        let start = range.lowerBound & ~(pageSize - 1)
        let first = UnsafeMutableRawPointer(bitPattern: address + UInt(start))
        madvise(first, range.upperBound - start, MADV_DONTNEED)
      },
      fetch: { range in
        let start = range.lowerBound & ~(pageSize - 1)
        let first = UnsafeMutableRawPointer(bitPattern: address + UInt(start))
        // Linux before 5.14 refuses, and maps at the first look.
        madvise(first, range.upperBound - start, MADV_POPULATE_READ)
      },
      // Files are named by their content: under the same name stands the same.
      again: { Memory(mapping: path) },
      release: { munmap(UnsafeMutableRawPointer(bitPattern: address), count) })
  }
}
