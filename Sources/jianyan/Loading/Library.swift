import Gazette

/// The issues that a command works on.
struct Library {
  private(set) var issues: [Issue] = []
  /// What was passed over: bad files in folders, bad corrections.
  private(set) var troubles: [Trouble] = []

  /// Reads files, folders and standard input; the sample pages when no path is given.
  ///
  /// A file that is named must be readable. Of what only stands in a folder, the bad is passed over.
  init(paths: [String], encoding: Encoding?) throws(Trouble) {
    for path in try pagePaths(among: paths) {
      guard FileKind(of: path) == .folder else {
        take(try PageFile(path: path, encoding: encoding))
        continue
      }
      try readFolder(path, encoding: encoding)
    }
  }

  /// The articles by issue, counted from 1 over all of them.
  var articlesByIssue: [(issue: Issue, articles: [NumberedArticle])] {
    var count = 0
    return issues.map { issue in
      defer { count += issue.articles.count }
      let articles = issue.articles.indices.map { index in
        NumberedArticle(number: count + index + 1, issue: issue, index: index)
      }
      return (issue, articles)
    }
  }

  /// The article of that number, or all where none is asked for.
  func articles(numbered number: Int?) throws(Trouble) -> [NumberedArticle] {
    let all = articlesByIssue.flatMap(\.articles)
    guard let number else { return all }
    guard all.indices.contains(number - 1) else {
      throw .noSuchArticle(number: number, count: all.count)
    }
    return [all[number - 1]]
  }
}

extension Library {
  private mutating func take(_ page: PageFile) {
    issues.append(page.issue)
    troubles += page.troubles
  }

  private mutating func readFolder(_ folder: String, encoding: Encoding?) throws(Trouble) {
    let files = textFiles(in: folder)
    var lastTrouble = Trouble.noTextInFolder(path: folder)
    let before = issues.count
    for file in files {
      do throws(Trouble) {
        take(try PageFile(path: file, encoding: encoding))
      } catch {
        troubles.append(error)
        lastTrouble = error
      }
    }
    guard issues.count > before else { throw lastTrouble }
  }
}

/// An article with the number that people call it by.
struct NumberedArticle {
  let number: Int
  let issue: Issue
  /// Among the issue's articles.
  let index: Int

  var article: Article { issue.articles[index] }
}

/// What the reader wants read: files of corrections, which `*` names along, are no pages.
func pagePaths(among paths: [String]) throws(Trouble) -> [String] {
  guard let first = paths.first else { return [try samples()] }
  let pages = paths.filter { !$0.hasSuffix(SourceErrata.ending) }
  guard !pages.isEmpty else { throw .correctionsOnly(path: first) }
  return pages
}

/// The folder of the sample pages.
private func samples() throws(Trouble) -> String {
  guard let folder = installed("seeds") else { throw .noSamples }
  return folder
}
