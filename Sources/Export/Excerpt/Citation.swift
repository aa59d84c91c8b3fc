public import Gazette

/// Where an extract comes from: newspaper, date, page, title, people; only what is known.
public struct Citation: Sendable, Equatable {
  public var newspaper: String?
  /// ISO 8601, as far as known.
  public var date: String?
  /// The page's number without 第 and 版.
  public var page: String?
  /// The article's.
  public var title: String?
  public var subtitle: String?
  public var people: [Person]
  /// The source's file name without its folders; nil for standard input.
  public var file: String?

  public init(
    newspaper: String? = nil, date: String? = nil, page: String? = nil, title: String? = nil,
    subtitle: String? = nil, people: [Person] = [], file: String? = nil
  ) {
    self.newspaper = newspaper
    self.date = date
    self.page = page
    self.title = title
    self.subtitle = subtitle
    self.people = people
    self.file = file
  }

  public init(issue: Issue, article: Article) {
    newspaper = issue.newspaper
    date = issue.date
    page = issue.page
    title = article.title
    subtitle = article.subtitle
    people = article.people
    file = issue.source.path.split(separator: "/").last.map(String.init)
    if file == "-" { file = nil }
  }

  /// 来源：甲报，2025-09-16，第3版; the file stands in for a newspaper that is not known.
  var sourceLine: String? {
    let parts = [newspaper ?? file, date, page.map { "第\($0)版" }].compactMap { $0 }
    return parts.isEmpty ? nil : "来源：" + parts.joined(separator: "，")
  }

  /// 作者：甲（乙大学）、丙, one line for each part that people play.
  var peopleLines: [String] {
    Person.Role.allCases.compactMap { role in
      let names = people.filter { $0.role == role }.map(\.withAffiliation)
      return names.isEmpty ? nil : role.label + "：" + names.joined(separator: "、")
    }
  }

  /// The source and the people, a line each.
  var lines: [String] {
    [sourceLine].compactMap { $0 } + peopleLines
  }
}

extension Person {
  fileprivate var withAffiliation: String {
    affiliation.map { "\(name)（\($0)）" } ?? name
  }
}

extension Person.Role {
  fileprivate var label: String {
    switch self {
    case .author: "作者"
    case .organisation: "单位"
    case .interviewer: "采访"
    case .interviewee: "受访"
    case .photographer: "摄影"
    case .editor: "编辑"
    }
  }
}
