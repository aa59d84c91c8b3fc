internal import Gazette
internal import Search

extension Index {
  /// The index of one article alone.
  init(of article: Article) {
    let source = Source(path: "", encoding: .utf8, bytes: 0)
    self.init([Issue(id: "", source: source, articles: [article])])
  }
}

extension Query {
  /// Where any of the words stands in a text.
  func spans(in text: String) -> [Range<Int>] {
    let index = Index(of: Article(id: "", title: text))
    let words = self.text.split(whereSeparator: \.isWhitespace).map { Query(String($0)) }
    let spans = words.flatMap { index.search($0)?.first?.matches.first?.spans ?? [] }
    return spans.sorted { $0.lowerBound < $1.lowerBound }
  }
}
