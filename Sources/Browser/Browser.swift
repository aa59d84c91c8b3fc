public import Canvas
public import Gazette
internal import Search
public import Themes

/// The whole state of the program, the way it changes, and the way it looks.
///
/// ```swift
/// var browser = Browser(issues: issues, theme: theme, size: Size(width: 80, height: 24))
/// let effects = browser.update(.key("/"))
/// terminal.show(browser.draw())
/// ```
public struct Browser: Sendable {
  var issues: [Issue]
  public internal(set) var theme: Theme
  var language: Language
  var settings: Settings
  var size: Size
  /// The beginning of a command that is not complete yet.
  var pending = Pending()
  /// What `.` does again.
  var latest: (command: Command, number: Int?)?
  var marks: [Character: Spot] = [:]
  var jumps = JumpList()
  /// The lines that were typed behind `:`, oldest first.
  var commandHistory: [String] = []
  /// Known once the `:` line has asked for them.
  var themeNames: [String] = []
  var place = Place()
  var layer: Layer = .none
  var notice: Notice?
  /// The search whose answer is awaited; answers to others are dropped.
  var asked: Query?
  /// `n` or `N` pressed while the answer was awaited: 1, -1, or 0 for neither.
  var pendingSteps = 0
  /// What the text pane must bring into sight once the article is open.
  var reveal: Reveal?
  var open = OpenArticle(issue: -1, article: -1)
  /// A correction was handed to be written, and no word of it has come back.
  var isMending = false
  /// Where the article begins that the reader has just parted from another: bytes of the source.
  var parted: Int?
  /// The corrections made since the start, to be taken back from the last on.
  var made: [(issue: Int, change: Change<Quote>)] = []

  /// `complaint` is one line that the reader shall see first, as of a mistake in the configuration.
  public init(
    issues: [Issue], theme: Theme, size: Size, language: Language = .chinese,
    settings: Settings = Settings(), complaint: String? = nil
  ) {
    self.issues = issues
    self.theme = theme
    self.size = size
    self.language = language
    self.settings = settings
    notice = complaint.map { Notice(text: $0, isError: true) }
    place.focus = issues.count == 1 ? .articles : .issues
    settle()
  }

  /// The only way in: what happened, and what must be done about it outside.
  public mutating func update(_ event: Event) -> [Effect] {
    defer { settle() }
    switch event {
    case .key(let key):
      notice = nil
      return press(key)
    case .mouse(let event):
      notice = nil
      pending = Pending()
      return receive(event)
    case .pasted(let text):
      pending = Pending()
      return type(text)
    case .resized(let size):
      self.size = size
      return []
    case .found(let hits, let query): return receive(hits, for: query)
    case .saved(let path): return finishExport(path: path)
    case .saveRefused(let path, let problem): return resumeExport(path: path, problem: problem)
    case .themesListed(let names):
      themeNames = names
      return []
    case .dressed(let theme):
      self.theme = theme
      return []
    case .themeRefused(let reason):
      notice = Notice(text: reason, isError: true)
      return []
    case .corrected(let page, let number, let news): return receive(page, at: number, news)
    case .correctionRefused(let reason): return refuseCorrection(reason)
    }
  }

  var keymap: Keymap { settings.keymap }
  var wording: Wording { language.wording }
  var layout: Layout { Layout(size: size, focus: place.focus) }
}
