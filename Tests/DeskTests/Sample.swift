import DeskModel
import Export
import Gazette
import Testing

/// A page of two articles, in words of our own.
let page = """
  山城晚报 2024年5月6日 第2版

  修路要先问路边人
  周明

  城郊的道路年年在修，居民却年年在等。

  一是听取居民意见。每个路口都设意见箱。

  二是公开工程进度。每月张贴一次进度表。

  河边的树该由谁来种
  陈小河

  河堤两旁的树，种了又死，死了又种。

  一是分清责任。沿河各村各管一段。

  二是公开工程进度。每季公布一次成活率。

  """

func issue(_ text: String = page) throws -> Gazette.Issue {
  try parse(Array(text.utf8), path: "page.txt")
}

func anchor(_ article: Int, _ node: [Int]? = nil, in issue: Gazette.Issue) throws -> Anchor {
  let spot = Hold(article: article, node: node.map { OutlinePath($0) })
  return try #require(Anchor(spot, of: issue, source: "/news/page.txt"))
}

/// `a /b //c`: a stands at the top, b below it, c below b.
func basket(_ outline: String) -> Basket {
  Basket(
    outline.split(separator: " ").enumerated().map { index, word in
      BasketEntry(
        id: Int64(word.last?.asciiValue ?? 0), level: word.count - 1,
        title: String(word.suffix(1)), citation: Citation(title: "文"), anchor: anyAnchor)
    })
}

/// The outline as `basket` reads it.
func outline(_ basket: Basket) -> String {
  basket.entries.map { String(repeating: "/", count: $0.level) + $0.title }
    .joined(separator: " ")
}

func id(_ letter: Character) -> Int64 { Int64(letter.asciiValue ?? 0) }

let anyAnchor = Anchor(
  source: "/news/page.txt", issue: "1", article: ArticleWords(title: "文", opening: "开头"))
