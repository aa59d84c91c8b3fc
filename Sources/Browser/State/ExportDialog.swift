internal import Canvas
internal import Export
internal import Gazette

/// The choices of an export before it is made.
struct ExportDialog: Sendable, Equatable {
  enum Field: Sendable, CaseIterable {
    case scope, format, destination, path
  }

  enum Stage: Sendable, Equatable {
    case choosing
    /// The file was handed to be written, and no word of it has come back.
    case saving
    case confirming
  }

  let issue: Issue
  let article: Int
  let scopes: [Scope]
  var field: Field = .scope
  var scope: Scope
  private(set) var format: Format = .markdown
  var isFile = true
  var path: InputLine
  var stage: Stage = .choosing

  init(issue: Issue, article: Int, node: OutlinePath?, name: String) {
    self.issue = issue
    self.article = article
    let hasOutline = !issue.articles[article].outline.isEmpty
    scopes = (node.map { [.node($0)] } ?? []) + (hasOutline ? [.outline] : []) + [.article]
    scope = scopes[0]
    path = InputLine(name + "." + Format.markdown.fileExtension)
  }

  var context: Context {
    switch stage {
    case .confirming: .confirming
    case .choosing, .saving: field == .path ? .naming : .choosing
    }
  }

  var extract: Extract { Extract(issue: issue, article: article, scope: scope) }

  /// The fields that mean something: the clipboard has no name.
  var fields: [Field] { Field.allCases.filter { $0 != .path || isFile } }

  /// A file, in the format that its ending names if it names one.
  mutating func write(to path: String) {
    isFile = true
    format = Format.allCases.first { path.hasSuffix("." + $0.fileExtension) } ?? format
    self.path = InputLine(path)
  }

  mutating func moveField(by step: Int) {
    field = fields.element(from: field, by: step)
  }

  /// Back to the name after overwriting was refused.
  mutating func rename() {
    stage = .choosing
    field = .path
  }

  mutating func change(by step: Int) {
    switch field {
    case .scope: scope = scopes.element(from: scope, by: step)
    case .format: take(Format.allCases.element(from: format, by: step))
    case .destination: isFile.toggle()
    case .path: break
    }
  }
}

extension ExportDialog {
  /// The name follows the format as long as it ends like one.
  private mutating func take(_ new: Format) {
    let ending = "." + format.fileExtension
    if path.text.hasSuffix(ending) {
      path = InputLine(path.text.dropLast(ending.count) + "." + new.fileExtension)
    }
    format = new
  }
}

extension Array where Element: Equatable {
  /// The element some steps further, round and round.
  fileprivate func element(from current: Element, by step: Int) -> Element {
    let index = (firstIndex(of: current) ?? 0) + step
    return self[((index % count) + count) % count]
  }
}
