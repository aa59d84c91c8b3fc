internal import Canvas
internal import Catalogue
internal import Gazette
internal import Search
internal import Themes

extension TextBlock {
  /// An article from its column tag to its last paragraph.
  static func blocks(
    of article: Article, wording: Wording, ambiguous: AmbiguousWidth
  ) -> [TextBlock] {
    head(of: article, wording: wording, ambiguous) + body(of: article, ambiguous)
  }

  private static func head(
    of article: Article, wording: Wording, _ ambiguous: AmbiguousWidth
  ) -> [TextBlock] {
    var blocks: [TextBlock] = []
    if let column = article.column {
      blocks.append(
        TextBlock(runs: [Run("【", .column), Run(column, .column, of: .column), Run("】", .column)]))
    }
    let doubt = article.hasDoubtfulHead ? [Run(" ", .dim), Run.doubt] : []
    blocks.append(TextBlock(runs: [Run.title(of: ArticleHead(article), wording: wording)] + doubt))
    if let subtitle = article.subtitle {
      blocks.append(TextBlock(runs: [Run(subtitle, .heading, of: .subtitle)]))
    }
    return blocks + people(of: article, wording: wording, ambiguous)
  }

  /// Those without an affiliation on one line, each of the others on its own.
  private static func people(
    of article: Article, wording: Wording, _ ambiguous: AmbiguousWidth
  ) -> [TextBlock] {
    let people = Array(article.people.enumerated())
    let plain = people.filter { $0.element.affiliation == nil }
    let names = plain.flatMap { index, person in
      [Run(person.name, .person, of: .person(index)), Run(wording.space, .dim)]
    }
    let others = people.compactMap { index, person in
      person.affiliation.map { affiliation in
        TextBlock(
          runs: [
            Run(person.name, .person, of: .person(index)), Run(wording.space, .dim),
            Run(affiliation, .dim, of: .affiliation(index)),
          ], hangingIndent: person.name.columns(ambiguous) + wording.space.columns())
      }
    }
    let doubt = article.hasDoubtfulPeople ? [Run(" ", .dim), Run.doubt] : []
    return (names.isEmpty ? [] : [TextBlock(runs: names.dropLast() + doubt)]) + others
  }

  private static func body(of article: Article, _ ambiguous: AmbiguousWidth) -> [TextBlock] {
    var nodes = [[OutlineNode]](repeating: [], count: article.paragraphs.count)
    for node in article.outline { node.gather(to: &nodes) }
    return article.paragraphs.enumerated().map { index, paragraph in
      let block = ParagraphBlock(paragraph, index: index, nodes: nodes[index])
      return TextBlock(block, isSpaced: index == 0, ambiguous)
    }
  }
}

extension OutlineNode {
  /// Puts itself and all below it, in reading order, to the paragraphs that they begin in.
  fileprivate func gather(to paragraphs: inout [[OutlineNode]]) {
    let paragraph = passage.start.paragraph
    if paragraphs.indices.contains(paragraph) { paragraphs[paragraph].append(self) }
    for child in children { child.gather(to: &paragraphs) }
  }
}
