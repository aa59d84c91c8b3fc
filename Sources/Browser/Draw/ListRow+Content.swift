internal import Canvas
internal import Catalogue
internal import Gazette
internal import Search
internal import Themes

// Wordings are lent, because each copy would count the references of some two hundred texts.
extension ListRow {
  /// The newspaper's name is cut for the page where that tells issues apart.
  init(issue: IssueHead, needsPage: Bool, wording: borrowing Wording) {
    runs = [Run(issue.label, .text)]
    mark = issue.hasDoubt ? .doubt : nil
    (isTailKept, isLitWhole) = (true, true)
    let page = issue.page.map { wording.shortPage($0) }
    guard let date = issue.date else {
      tails = page.map { [Run($0, .dim)] } ?? []
      return
    }
    let day = date.utf8.count == 10 ? String(date.utf8.dropFirst(5)) ?? date : date
    let texts = page.map { ["\(date) \($0)", "\(day) \($0)", day] } ?? [date, day]
    tails = texts.map { Run($0, .dim) }
    guard needsPage, page != nil else { return }
    tails.removeLast()
    leastText = 3
  }

  init(group name: String, count: Int) {
    runs = [Run(name, .text)]
    tails = [Run(String(count), .dim)]
    (isTailKept, isLitWhole) = (true, true)
  }

  init(article: ArticleHead, signs: String = "", wording: borrowing Wording) {
    runs = [Run.title(of: article, wording: wording, part: .text)]
    if !signs.isEmpty { runs.insert(Run(signs + " ", .marker), at: 0) }
    mark = article.isDoubtful ? .doubt : nil
    let names = article.people.filter(\.isAuthor).map(\.name)
    tails = [names.joined(separator: " "), names.first ?? ""].filter { !$0.isEmpty }
      .map { Run($0, .dim) }
  }

  init(node row: OutlineRow, signs: String = "", wording: borrowing Wording, border: Border) {
    let field = Field.heading(row.path)
    let label = row.node.label(wording: wording)
    let marker = [
      Run(label, .marker),
      Run(row.node.marker, .marker, of: field),
      Run(row.node.marker.last?.isLetter == true ? " " : "", .marker),
    ]
    let heading = Run(
      row.node.heading, row.node.part, of: field, from: row.node.marker.utf8.count)
    // Of a point that has no heading the marker is all that can be lit.
    runs = heading.text.isEmpty ? marker : [heading]
    lead = [
      Run(border.branches(row.guide), .border), Run(signs.isEmpty ? "" : signs + " ", .marker),
    ]
    if !heading.text.isEmpty { lead += marker }
    lead.removeAll(where: \.text.isEmpty)
    tails = row.node.role.map { [Run(wording.roles($0), .dim)] } ?? []
    guard row.hiddenCount > 0 else { return }
    // That a node is folded must be seen where its heading is cut.
    tails = (tails.map { $0.text + " " } + [""]).map { Run($0 + "+\(row.hiddenCount)", .marker) }
    isTailKept = true
  }
}

extension IssueHead {
  /// The newspaper's name, or else the file's.
  var label: String { newspaper ?? fileName }

  /// The last part of the path.
  var fileName: String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return String(path[path.index(after: slash)...])
  }
}

extension Person {
  fileprivate var isAuthor: Bool {
    switch role {
    case .author, .organisation, .interviewer, .interviewee: true
    case .photographer, .editor: false
    }
  }
}

extension OutlineNode {
  /// `■` before a section, the word for a question; points have their own markers.
  fileprivate func label(wording: Wording) -> String {
    switch kind {
    case .section: marker.isEmpty ? "■ " : ""
    case .question: wording.question + " "
    case .speaker, .point: ""
    }
  }

  fileprivate var part: Theme.Part {
    switch kind {
    case .section, .question: .heading
    case .speaker: .person
    case .point: .text
    }
  }
}
