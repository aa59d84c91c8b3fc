internal import Catalogue
internal import Gazette
internal import Search
internal import Themes

extension Run {
  /// The headline; of an untitled article the beginning of its text, in brackets.
  static func title(
    of article: ArticleHead, wording: Wording, part: Theme.Part = .title
  ) -> Run {
    if let title = article.title { return Run(title, part, of: .title) }
    let opening = article.opening
    return Run(opening.isEmpty ? "（\(wording.untitled)）" : "（\(opening)…）", part)
  }

  /// Stands beside what the parser is not sure of.
  static let doubt = Run("?", .doubt)

  /// Column and people on one line.
  static func people(of article: ArticleHead, wording: Wording) -> [Run] {
    var runs: [Run] = []
    if let column = article.column {
      runs += [Run(column, .column, of: .column), Run(wording.space, .dim)]
    }
    for (index, person) in article.people.enumerated() {
      runs += [Run(person.name, .person, of: .person(index)), Run(wording.space, .dim)]
      guard let affiliation = person.affiliation else { continue }
      runs += [Run(affiliation, .dim, of: .affiliation(index)), Run(wording.space, .dim)]
    }
    return runs.dropLast() + (article.hasDoubtfulPeople ? [Run(" ", .dim), .doubt] : [])
  }
}
