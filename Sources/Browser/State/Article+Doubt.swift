internal import Gazette

extension Article {
  /// True when the parser would rather not bet on the title, or on where the article begins and
  /// ends.
  var hasDoubtfulHead: Bool {
    confidence.title < Article.even || confidence.bounds < Article.even
  }

  var hasDoubtfulPeople: Bool { !people.isEmpty && confidence.people < Article.even }

  private static let even = 0.5
}
