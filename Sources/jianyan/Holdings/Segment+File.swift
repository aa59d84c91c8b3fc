import Catalogue
import Glibc

extension Segment {
  /// Maps a file into memory; nil when it cannot be read or is no segment.
  init?(mapping path: String) {
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
    let address = UInt(bitPattern: base)
    self.init(
      Bytes(
        Memory(
          UnsafeRawBufferPointer(start: base, count: count),
          forget: { madvise(UnsafeMutableRawPointer(bitPattern: address), count, MADV_DONTNEED) },
          release: { munmap(UnsafeMutableRawPointer(bitPattern: address), count) })))
  }
}
