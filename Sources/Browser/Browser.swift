public import Canvas
public import Catalogue
internal import DeskModel
public import Gazette
internal import Search
public import Themes

/// The whole state of the program, the way it changes, and the way it looks.
///
/// ```swift
/// var browser = Browser(catalogue: catalogue, theme: theme, size: Size(width: 80, height: 24))
/// let effects = browser.update(.key("/"))
/// terminal.show(browser.draw())
/// ```
public struct Browser: Sendable {
  public internal(set) var catalogue: Catalogue
  var pages: Pages
  /// Issues whose pages could not be read.
  var unreadable: Set<Int> = []
  /// How far the library has been read, until it is whole.
  var loading: Loading?
  /// What the first pane lists instead of issues; nil until the groups are there.
  var grouping: Groups.Key?
  var shelf: Shelf?
  /// How the reader wants to see what a search finds, and in which order.
  var chosenListing = Listing.issues
  var order = SearchOrder.rank
  var excerpts = Excerpts()
  public internal(set) var theme: Theme
  var language: Language
  var settings: Settings
  var size: Size
  /// The columns that the terminal is taken to give “ ” — · and their like.
  var measuredAmbiguous = AmbiguousWidth.narrow
  /// The beginning of a command that is not complete yet.
  var pending = Pending()
  /// What `.` does again.
  var latest: (command: Command, number: Int?)?
  var marks: [Character: Spot] = [:]
  var jumps = JumpList()
  var arrangement: Arrangement
  /// The pane whose right border the mouse is moving.
  var dragged: Pane?
  /// Known once the `:` line has asked for them.
  var themeNames: [String] = []
  var place = Place()
  var layer: Layer = .none
  var notice: Notice?
  /// The search whose answer is awaited; answers to others are dropped.
  var asked: Query?
  /// It is asked only because the library has changed: the reader stays where he is.
  var isAskedAgain = false
  /// `n` or `N` pressed while the answer was awaited: 1, -1, or 0 for neither.
  var pendingSteps = 0
  /// The end of the article at which `n` or `N` goes on once its page is at hand: 1, -1, or 0.
  var pendingVisit = 0
  /// Keys that wait for the page that they are meant for.
  var typeAhead: [Key] = []
  /// What the text pane must bring into sight once the article is open.
  var reveal: Reveal?
  var open = OpenArticle()
  /// As things were settled last; `layout` is the one that holds.
  var settledLayout: Layout?
  /// A correction was handed to be written, and no word of it has come back.
  var isMending = false
  /// Where the article begins that the reader has just parted from another: bytes of the source.
  var parted: Int?
  /// What the reader keeps beside the library.
  var desk: DeskCopy
  /// What is to be selected as soon as its page is at hand.
  var target: Anchor?
  /// A session that waits for the library to hold its issue.
  var awaited: Session?
  /// The article that is read at the moment, and how far.
  var watched: Watch?
  /// The corrections made since the start, to be taken back from the last on.
  var made: [(issue: Int, change: Change<Quote>)] = []

  /// A library of which the pages are read when they are looked at, as `wantedPages` says, unless
  /// all of them are given.
  ///
  /// `complaint` is one line that the reader shall see first, as of a mistake in the configuration.
  public init(
    catalogue: Catalogue, pages: [Issue]? = nil, loading: Loading? = nil, theme: Theme,
    size: Size, language: Language = .chinese, settings: Settings = Settings(),
    complaint: String? = nil, desk: Desktop = Desktop()
  ) {
    self.catalogue = catalogue
    self.pages = pages.map { Pages(all: $0) } ?? Pages()
    self.loading = loading
    self.theme = theme
    self.size = size
    self.language = language
    self.settings = settings
    arrangement = Arrangement(settings)
    grouping = Groups.Key(rawValue: settings.grouping.rawValue)
    self.desk = DeskCopy(desk)
    notice = complaint.map { Notice(text: $0, isError: true) }
    place.focus = catalogue.issueCount == 1 && loading == nil ? .articles : .issues
    settle()
  }

  /// A small library, held whole.
  public init(
    issues: [Issue], theme: Theme, size: Size, language: Language = .chinese,
    settings: Settings = Settings(), complaint: String? = nil,
    desk: Desktop = Desktop()
  ) {
    self.init(
      catalogue: Catalogue(of: issues), pages: issues, theme: theme, size: size,
      language: language, settings: settings, complaint: complaint, desk: desk)
  }

  /// The only way in: what happened, and what must be done about it outside.
  public mutating func update(_ event: Event) -> [Effect] {
    let effects = react(to: event)
    settle()
    return effects + watchReading()
  }

  private mutating func react(to event: Event) -> [Effect] {
    switch event {
    case .key(let key):
      notice = nil
      awaited = nil
      return press(key)
    case .mouse(let event):
      // What a press on the bottom line meant is not to be guessed while a notice stood there.
      let isHidden = notice != nil && layout.status.contains(event.point) && event.kind == .press
      if event.kind != .release { notice = nil }
      pending = Pending()
      return isHidden ? [] : receive(event)
    case .pasted(let text):
      pending = Pending()
      return type(text)
    case .resized(let size):
      // What was looked at stays in sight where its lines run otherwise.
      let isInSight = isNodeInSight
      self.size = size
      if isInSight, reveal == nil { reveal = .sight }
      return []
    case .measured(let ambiguous):
      measuredAmbiguous = ambiguous
      return []
    case .catalogued(let catalogue, let kept, let loading):
      return receive(catalogue, kept: kept, loading)
    case .pageRead(let page, let number): return receive(page, at: number)
    case .pageUnreadable(let number, let complaint):
      return refusePage(at: number, complaint)
    case .grouped(let groups): return receive(groups)
    case .found(let result): return receive(result)
    case .ordered(let ordering): return receive(ordering)
    case .counted(let counts, let wish): return receive(counts, for: wish)
    case .saved(let path): return finishExport(path: path)
    case .saveRefused(let path, let problem): return resumeExport(path: path, problem: problem)
    case .themesListed(let names):
      themeNames = names
      return []
    case .dressed(let theme):
      self.theme = theme
      return []
    case .corrected(let page, let number, let catalogue, let news):
      return receive(page, at: number, in: catalogue, news)
    case .correctionRefused(let complaint): return refuseCorrection(complaint)
    case .desk(let contents, let turn): desk.receive(contents, turn: turn)
    case .readings(let readings): desk.readings = readings
    case .themeRefused(let complaint), .deskRefused(let complaint), .programRefused(let complaint):
      notice = Notice(text: complaint.text(in: language), isError: true)
    case .composed(let composition, let text): return receive(text, for: composition)
    case .piped(let output): return receive(output)
    }
    return []
  }

  var keymap: Keymap { settings.keymap }
  var wording: Wording { language.wording }
}
