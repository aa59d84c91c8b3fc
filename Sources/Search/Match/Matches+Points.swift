public import Gazette

extension [Match] {
  /// The points that match: by their heading, or by the text that belongs to them alone.
  public func points(in article: Article) -> Set<OutlinePath> {
    reduce(into: []) { paths, match in
      switch match.field {
      case .title, .subtitle, .column, .person, .affiliation: break
      case .heading(let path): paths.insert(path)
      case .paragraph(let index):
        for span in match.spans {
          let position = Passage.Position(paragraph: index, offset: span.lowerBound)
          if let path = article.path(at: position) { paths.insert(path) }
        }
      }
    }
  }
}
