import Catalogue
import Foundation
import Gazette
import Search

/// A folder read and indexed on two cores, its segments written to files and mapped into memory.
struct Library {
  let catalogue: Catalogue
  private let folder: String
  private let pageCount: Int
  private let byteCount: Int
  private let seconds: Double
  private let peakMemory: Int

  init(_ folder: String) async throws {
    self.folder = folder
    let pages = try PageFile.all(in: folder)
    let groups = pages.grouped
    let clock = ContinuousClock()
    let start = clock.now
    let files = try await withThrowingTaskGroup(of: [(Int, MappedFile)].self) { group in
      for worker in 0..<2 {
        group.addTask {
          try stride(from: worker, to: groups.count, by: 2).map {
            ($0, try MappedFile(try Library.segment(of: groups[$0])))
          }
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }.sorted { $0.0 < $1.0 }
    }
    seconds = (clock.now - start).seconds
    peakMemory = Cost.peakMemory
    (pageCount, byteCount) = (pages.count, pages.reduce(0) { $0 + $1.size })
    catalogue = Catalogue(files.compactMap { Segment($0.1.bytes) })
  }

  private static func segment(of pages: [PageFile]) throws -> [UInt8] {
    let issues = try pages.map { page in
      (
        issue: try parse(page.read(), path: page.path),
        stamp: SourceStamp(size: page.size, modified: 0)
      )
    }
    var writer = SegmentWriter()
    writer.addHeads(of: issues)
    writer.add(.text, TextIndexWriter(issues.map(\.issue)).bytes)
    return writer.bytes
  }

  private var indexSize: Int { catalogue.segments.reduce(0) { $0 + $1.size } }

  var report: String {
    let textSize = catalogue.segments.reduce(0) { $0 + $1.bytes(of: .text).count }
    let rate = Double(byteCount) / seconds / 1e6
    return """
      \(folder): \(pageCount) pages, \(catalogue.articleCount) articles, \(byteCount) bytes
      indexed in \(seconds.rounded(to: 1)) s (\(rate.rounded(to: 1)) MB/s on two cores), \
      peak memory \(peakMemory / 1_000_000) MB
      index \(indexSize) bytes, \(percent(indexSize)) % of the text \
      (characters \(percent(textSize)) %, heads \(percent(indexSize - textSize)) %)
      """
  }

  /// How it begins its row of the curve.
  var row: String { "\(byteCount / 1_000_000) MB, index \(percent(indexSize)) %, " }

  private func percent(_ size: Int) -> String {
    (Double(size) / Double(byteCount) * 100).rounded(to: 1)
  }
}
