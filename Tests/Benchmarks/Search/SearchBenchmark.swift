import Catalogue
import Search

/// What indexing a library costs, and what each key of a search costs then.
///
/// `SearchBenchmark DIRECTORY…` reads, indexes and searches each folder in turn, and ends with one row
/// for each, so that growing libraries show the curve.
@main
struct SearchBenchmark {
  static func main() async throws {
    var curve: [String] = []
    for folder in CommandLine.arguments.dropFirst() {
      let library = try await Library(folder)
      let keys = await Typist(library.catalogue).times()
      print(library.report)
      print(keys.map(\.row).joined(separator: "\n"))
      print(await Rivalry(folder, library.catalogue).rows.joined(separator: "\n"))
      curve.append(library.row + keys.reduce(KeyTimes("all")) { $0.merging($1) }.row)
    }
    print(curve.joined(separator: "\n"))
  }
}
