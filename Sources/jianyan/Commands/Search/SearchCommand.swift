public import ArgumentParser
import Browser
import Catalogue
import Export
import Gazette
public import Search

struct SearchCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "search",
      abstract: words("Search the articles; one result an article.", "搜索文章；每篇一条结果。"),
      discussion: words(
        """
        Words must all stand in the article; docs/QUERIES.md tells the rest: "phrases", -not, |, \
        fields like 标题: or date:, pinyin, /patterns/. What was read is kept, so that the next search \
        of the same paths only looks whether they have changed. The exit status is 0 when something \
        was found, 1 when nothing was, and 2 when something could not be read.
        """,
        """
        各词须都在一篇文章里；其余见 docs/QUERIES.md："短语"、-除去、|、标题: 或 date: 等字段、拼音、/模式/。\
        读过的会留存，下次搜索同样的路径只看有无改动。找到时退出状态为 0，没有找到为 1，有读不了的为 2。
        """
      ))
  }

  @Argument(help: help("What to look for.", "要找什么。"))
  var query: String

  @OptionGroup var library: LibraryOptions

  @Option(help: help("text for people, json or csv for programs.", "text 给人看，json 或 csv 给程序用。"))
  var format: SearchFormat = .text

  @Flag(
    help: help(
      "Print only how many issues, articles, points and places there are.", "只打印有多少期、多少篇、多少点、多少处。"))
  var count = false

  @Option(
    help: help(
      "Print how many articles there are by year, paper, column, person or unit.",
      "按年份、报纸、栏目、人物或单位打印各有多少篇。"))
  var by: Facet?

  @Flag(
    help: help(
      "Print every place on a line of its own, the matches below each other.", "每处一行，匹配上下对齐。"))
  var concordance = false

  @Option(
    help: help(
      "rank: title, then outline, then text; date: the newest first; page: as the library.",
      "rank：先标题，再提纲，再正文；date：新的在前；page：依版面次序。"))
  var order: SearchOrder = .page

  @Option(help: help("Print at most so many results.", "最多打印这么多条。"))
  var limit: Int?

  func validate() throws {
    guard [count, concordance, by != nil].count(where: \.self) < 2 else {
      throw ValidationError(
        words("Choose one of --count, --by and --concordance.", "--count、--by、--concordance 只能选一个。")
      )
    }
    guard limit ?? 1 > 0 else {
      throw ValidationError(words("--limit must be at least 1.", "--limit 至少为 1。"))
    }
    // A script must not take what is left of a mistaken query for an answer.
    if let problem = Query(query).problems.first {
      throw ValidationError(
        "\(query): " + words(problem.message(in: .english), problem.message(in: .chinese)))
    }
  }

  func run() throws {
    let isFound: Bool
    do throws(Trouble) {
      let stock = try Stock(paths: library.paths, encoding: library.encoding?.encoding)
      for remark in stock.remarks { complain(remark) }
      isFound = report(on: stock)
    } catch {
      complain(error.complaint)
      throw ExitCode(2)
    }
    guard isFound else { throw ExitCode(1) }
  }
}

extension SearchCommand {
  /// Prints what was asked for; true when something was found.
  private func report(on stock: Stock) -> Bool {
    let (catalogue, engine, query) = (stock.catalogue, SearchEngine(), Query(query))
    let found = wait {
      await engine.search(query, in: catalogue, effort: .any) { stock.page($0) }
    }
    let result = found ?? SearchResult(query: query)
    let isFound = !result.articles.isEmpty
    // A script that reads CSV or JSON finds the same shape whether or not there is anything in it.
    if count {
      showCounts(result)
    } else if isFound || format != .text {
      showFound(result, on: stock)
    }
    if !isFound, let question = query.strayFieldQuestion { complain(question) }
    return isFound
  }

  private func showFound(_ result: SearchResult, on stock: Stock) {
    let (catalogue, limit) = (stock.catalogue, limit ?? .max)
    if let by {
      let counts = catalogue.counts(of: result.articles, by: by) ?? []
      show(FacetReport(counts: Array(counts.prefix(limit)), facet: by).text(as: format))
      return
    }
    let order = order
    let articles = wait {
      await SearchEngine().articles(of: result, in: catalogue, by: order, limit: limit)
    }
    showArticles(articles ?? [], of: result, stock)
  }

  private func showCounts(_ result: SearchResult) {
    show(CountReport(result).text(as: format))
  }

  private func showArticles(_ articles: [Int], of result: SearchResult, _ stock: Stock) {
    var pages = PageReader(stock)
    let found = articles.lazy.compactMap { FoundArticle($0, result.query, &pages) }
    switch format {
    case .text where concordance: for article in found { show(article.concordance.shownSafely) }
    case .text: for article in found { show(article.text.shownSafely) }
    case .csv:
      show(FoundArticle.columns)
      for article in found { show(article.csv) }
    case .json:
      let rows = found.map(\.json)
      show(
        JSONWriter.text([
          "total": .integer(result.articles.count), "results": .array(Array(rows)),
        ]))
    }
  }
}

extension SearchResult {
  /// Nothing found.
  fileprivate init(query: Query) {
    self.init(query: query, issues: [], articles: [])
  }
}

extension Facet: ExpressibleByArgument {}
extension SearchOrder: ExpressibleByArgument {}
