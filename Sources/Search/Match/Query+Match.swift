public import Gazette

extension Query {
  /// Where a query's words stand in an article, or nil when the article is none that it asks for.
  ///
  /// An article may match and have no places: `日期:2024` stands nowhere in it. What is excluded, or
  /// stands in the newspaper's name, has none either. This reads the article itself, and says by what
  /// it finds what every index must find.
  public func matches(in article: Article, of imprint: Imprint = Imprint()) -> [Match]? {
    ArticleMatcher(article, of: imprint).matches(expression)
  }
}
