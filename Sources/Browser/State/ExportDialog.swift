internal import Canvas
internal import Export
internal import Gazette

/// The choices of an export before it is made, and what it would write.
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

  /// What can be exported, of which one is chosen.
  enum Subject: Sendable, Equatable {
    case article(Issue, Int, [Scope])
    /// The basket, to which the dialog leads back.
    case basket(Compilation, BasketList)
  }

  let subject: Subject
  var field: Field
  var scope: Scope { didSet { show() } }
  private(set) var format: Format = .markdown { didSet { show() } }
  var isFile = true
  var path: InputLine
  var stage: Stage = .choosing
  /// The lines that would be written.
  private(set) var preview: [Substring] = []
  /// The first of them that is visible.
  var top = 0

  init(issue: Issue, article: Int, node: OutlinePath?, name: String) {
    let hasOutline = !issue.articles[article].outline.isEmpty
    var scopes: [Scope] = node.map { [.node($0)] } ?? []
    if hasOutline { scopes.append(.outline) }
    scopes.append(.article)
    self.init(.article(issue, article, scopes), scope: scopes[0], name: name)
  }

  init(_ compilation: Compilation, from list: BasketList, name: String) {
    self.init(.basket(compilation, list), scope: .outline, name: name)
  }

  private init(_ subject: Subject, scope: Scope, name: String) {
    self.subject = subject
    self.scope = scope
    path = InputLine(name + "." + Format.markdown.fileExtension)
    field = .format
    field = fields[0]
    show()
  }

  var context: Context {
    switch stage {
    case .confirming: .confirming
    case .choosing, .saving: field == .path ? .naming : .choosing
    }
  }

  var matter: Matter {
    switch subject {
    case .article(let issue, let article, _):
      .extract(Extract(issue: issue, article: article, scope: scope))
    case .basket(let compilation, _): .compilation(compilation)
    }
  }

  var scopes: [Scope] {
    switch subject {
    case .article(_, _, let scopes): scopes
    case .basket: []
    }
  }

  /// Where the dialog leads back to.
  var layerBelow: Layer {
    switch subject {
    case .article: .none
    case .basket(_, let list): .basket(list)
    }
  }

  /// The fields that mean something: the clipboard has no name, the basket no parts.
  var fields: [Field] {
    Field.allCases.filter { ($0 != .path || isFile) && ($0 != .scope || !scopes.isEmpty) }
  }

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

  private mutating func show() {
    preview = matter.text(as: format).split(separator: "\n", omittingEmptySubsequences: false)
    if preview.last == "" { preview.removeLast() }
    top = 0
  }
}

extension Array where Element: Equatable {
  /// The element some steps further, round and round.
  fileprivate func element(from current: Element, by step: Int) -> Element {
    let index = (firstIndex(of: current) ?? 0) + step
    return self[((index % count) + count) % count]
  }
}
