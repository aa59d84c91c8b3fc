import Catalogue
import Gazette
import Search

/// Reads sources and makes a segment of them.
struct SegmentMaker: Sendable {
  let encoding: Encoding?

  /// The segment's bytes; nil when it is not wanted any more.
  func segment(of files: ArraySlice<SourceFile>, isCancelled: () -> Bool) -> [UInt8]? {
    var pages: [(issue: Issue, stamp: SourceStamp)] = []
    var remarks = Remarks()
    var ahead = ReadAhead(files)
    for (place, file) in zip(files.indices, files) {
      if isCancelled() { return nil }
      ahead.prepare(for: place)
      do throws(Trouble) {
        let page = try PageFile(path: file.path, encoding: encoding)
        pages.append((page.issue, file.stamp))
        remarks.lines += page.troubles.map(\.complaint)
      } catch {
        remarks.skipped.append(Remarks.Skipped(path: file.path, stamp: file.stamp))
        remarks.lines.append(error.complaint)
      }
    }
    return bytes(of: pages, remarks)
  }

  /// The segment of pages that were read already.
  func bytes(of pages: [(issue: Issue, stamp: SourceStamp)], _ remarks: Remarks) -> [UInt8] {
    var writer = SegmentWriter()
    writer.addHeads(of: pages)
    writer.add(remarks)
    writer.add(.text, TextIndexWriter(pages.map(\.issue)).bytes)
    return writer.bytes
  }
}
