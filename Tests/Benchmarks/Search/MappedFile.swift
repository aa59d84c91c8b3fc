import Catalogue
import Foundation

/// A segment's bytes in a file that is mapped into memory, as the program has them.
struct MappedFile {
  let bytes: Bytes

  /// Writes the bytes to a file without a name, which goes when nobody maps it any more.
  init(_ bytes: [UInt8]) throws {
    let folder = FileManager.default.temporaryDirectory
    var path = Array(folder.appending(path: "jianyan-benchmark-XXXXXX").path.utf8CString)
    let file = mkstemp(&path)
    guard file >= 0 else { throw CocoaError(.fileWriteUnknown) }
    defer { close(file) }
    unlink(path)
    let handle = FileHandle(fileDescriptor: file, closeOnDealloc: false)
    try handle.write(contentsOf: bytes)
    guard let base = mmap(nil, bytes.count, PROT_READ, MAP_SHARED, file, 0), base != MAP_FAILED
    else { throw CocoaError(.fileReadUnknown) }
    let memory = UnsafeRawBufferPointer(start: base, count: bytes.count)
    let mapping = Mapping(base: base, count: bytes.count)
    self.bytes = Bytes(Memory(memory) { mapping.release() })
  }
}

/// Unchecked: both are constants, and the memory is let go once, by its only holder.
private struct Mapping: @unchecked Sendable {
  let base: UnsafeMutableRawPointer
  let count: Int

  func release() { munmap(base, count) }
}
