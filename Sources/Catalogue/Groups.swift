internal import Gazette

/// The articles of a library by something that they have in common.
public struct Groups: Sendable {
  /// What articles can be grouped by.
  public enum Key: String, Sendable, CaseIterable {
    case newspaper, date, column, person, affiliation, topic
  }

  public struct Group: Sendable, Equatable {
    /// Nil for the articles that have no such thing.
    public var name: String?
    /// By their numbers in the catalogue, ascending.
    public var articles: [Int]
  }

  public let key: Key
  /// In order.
  ///
  /// Months from the first to the last; all else the largest first. What has no name stands last.
  public let groups: [Group]

  /// Reads all heads; nil when it was cancelled before the end.
  public init?(_ catalogue: Catalogue, by key: Key, isCancelled: () -> Bool = { false }) {
    self.key = key
    var articles: [String?: [Int]] = [:]
    for issue in 0..<catalogue.issueCount {
      if isCancelled() { return nil }
      guard let head = catalogue.issue(issue) else { continue }
      let shared = key.names(of: head)
      for number in catalogue.articles(ofIssue: issue) {
        let names = shared ?? catalogue.article(number).map { key.names(of: $0) } ?? []
        for name in names.isEmpty ? [nil] : names {
          guard articles[name]?.last != number else { continue }
          articles[name, default: []].append(number)
        }
      }
    }
    groups = articles.map { Group(name: $0.key, articles: $0.value) }.sorted(by: key.isOrdered)
  }
}

extension Groups.Key {
  /// What all articles of an issue share; nil where each must be asked.
  fileprivate func names(of issue: IssueHead) -> [String?]? {
    switch self {
    case .newspaper: [issue.newspaper].filter { $0 != nil }
    case .date: [issue.date.map { String($0.prefix(7)) }].filter { $0 != nil }
    case .topic: issue.themes
    case .column, .person, .affiliation: nil
    }
  }

  fileprivate func names(of article: ArticleHead) -> [String?] {
    switch self {
    case .column: [article.column].filter { $0 != nil }
    case .person: article.people.map(\.name)
    case .affiliation: article.people.compactMap(\.affiliation)
    case .newspaper, .date, .topic: []
    }
  }

  fileprivate func isOrdered(_ left: Groups.Group, _ right: Groups.Group) -> Bool {
    guard let first = left.name, let second = right.name else { return left.name != nil }
    if self != .date, left.articles.count != right.articles.count {
      return left.articles.count > right.articles.count
    }
    return first < second
  }
}
