import Gazette
import Search
import Testing

/// A query drawn at random, with what it means said a second time: as sets of words in fields.
private indirect enum Wish {
  case word(String, field: String)
  case both(Wish, Wish)
  case either(Wish, Wish)
  case without(Wish)

  init(_ random: inout Random, depth: Int = 3) {
    switch depth == 0 ? 0 : random.below(5) {
    case 2: self = .both(Wish(&random, depth: depth - 1), Wish(&random, depth: depth - 1))
    case 3: self = .either(Wish(&random, depth: depth - 1), Wish(&random, depth: depth - 1))
    case 4: self = .without(Wish(&random, depth: depth - 1))
    default:
      let letters = random.letters(count: 1 + random.below(3), below: 4).map { Array("水桥路河")[$0] }
      self = .word(String(letters), field: ["", "标题:", "作者：", "提纲:", "column:"][random.below(5)])
    }
  }

  var typed: String {
    switch self {
    case .word(let word, let field): field + word
    case .both(let left, let right): "(\(left.typed) \(right.typed))"
    case .either(let left, let right): "（\(left.typed)|\(right.typed)）"
    case .without(let inner): "-(\(inner.typed))"
    }
  }

  func isGranted(by article: Article) -> Bool {
    switch self {
    case .word(let word, let field): texts(of: field, in: article).contains { holds($0, word) }
    case .both(let left, let right): left.isGranted(by: article) && right.isGranted(by: article)
    case .either(let left, let right): left.isGranted(by: article) || right.isGranted(by: article)
    case .without(let inner): !inner.isGranted(by: article)
    }
  }
}

private func texts(of field: String, in article: Article) -> [String] {
  let (title, column) = (article.title ?? "", article.column ?? "")
  let (names, headings) = (article.people.map(\.name), article.outline.map(\.heading))
  switch field {
  case "标题:": return [title]
  case "作者：": return names
  case "提纲:": return headings
  case "column:": return [column]
  default: return [title, column] + names + headings + article.paragraphs.map(\.text)
  }
}

private func holds(_ text: String, _ word: String) -> Bool {
  let (text, word) = (Array(text), Array(word))
  return text.indices.contains { text[$0...].starts(with: word) }
}

private func words(_ random: inout Random, _ count: Int) -> String {
  String(random.letters(count: random.below(count), below: 5).map { Array("水桥路河，")[$0] })
}

@Test(arguments: 0..<40)
func `a query asks for the articles that a slow reading of it asks for`(_ seed: UInt64) {
  var random = Random(seed: seed)
  for _ in 0..<30 {
    let article = Article(
      id: "1", title: words(&random, 5), column: words(&random, 4),
      people: [Person(name: words(&random, 4), role: .author)],
      paragraphs: [Paragraph(text: words(&random, 9)), Paragraph(text: words(&random, 9))],
      outline: [Library.node("", words(&random, 4))])
    let wish = Wish(&random)
    let query = Query(wish.typed)
    #expect(query.problems == [], "\(wish.typed)")
    #expect(
      (query.matches(in: article) != nil) == wish.isGranted(by: article),
      "\(wish.typed) in \(article)")
  }
}
