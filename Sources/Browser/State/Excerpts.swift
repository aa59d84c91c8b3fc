internal import Search

/// What lists show of the articles that were found, as far as their pages were read.
struct Excerpts: Sendable {
  /// The search that they are of.
  let query: Query?
  private var excerpts: [Int: Excerpt] = [:]

  init(of query: Query? = nil) {
    self.query = query
  }

  /// Of an article by its number in the catalogue.
  subscript(article: Int) -> Excerpt? { excerpts[article] }

  /// Keeps one; when there are too many, only those stay that are needed.
  mutating func keep(_ excerpt: Excerpt, of article: Int, among needed: [Int]) {
    if excerpts.count >= Excerpts.room {
      let kept = Set(needed)
      excerpts = excerpts.filter { kept.contains($0.key) }
    }
    excerpts[article] = excerpt
  }

  private static let room = 600
}
