import Browser
import Catalogue
import DeskModel
import Gazette
import Glibc
import Terminal

/// Carries inputs to the browser, its effects to those who do them, and its screen to the terminal.
///
/// ```
/// terminal.wait > event > browser.update > effects > errands, off the main thread
///      ^                                                         │
///      └───────────────── mailbox <──── an event that answers ───┘
/// ```
final class Loop {
  private let terminal: Terminal
  private var browser: Browser
  private var drawn = DrawnRows()
  private var foresight = Foresight()
  /// The screen of the browser as it is, where it was foreseen.
  private var frame: Terminal.Frame?
  private var hasRehearsed = false
  /// What the desk shall keep once the screen stands, for its thread would take the processor from drawing.
  private var kept: [(changes: [DeskChange], turn: Int?)] = []
  private let mailbox: Mailbox
  private let errands: Errands
  private let keeping: Keeping
  private let programs: Programs
  private let wardrobe: Wardrobe

  init(
    terminal: Terminal, browser: Browser, mailbox: Mailbox, errands: Errands, keeping: Keeping,
    editor: Editor
  ) {
    programs = Programs(terminal: terminal, mailbox: mailbox, editor: editor)
    self.keeping = keeping
    self.terminal = terminal
    self.browser = browser
    wardrobe = Wardrobe(coloring: Coloring(terminal), mailbox: mailbox)
    self.mailbox = mailbox
    self.errands = errands
  }

  /// Runs until the reader or a signal ends it; tells the exit status.
  ///
  /// `isShown` is called when the first screen stands, which all else would delay.
  func run(isShown: () -> Void) -> Int32 {
    begin()
    show()
    isShown()
    keeping.start()
    let status = turn()
    handToDesk()
    keeping.end(browser)
    return status
  }
}

extension Loop {
  private func turn() -> Int32 {
    while true {
      askForWhatIsWanted()
      rehearseOnce()
      var isChanged = false
      let inputs = nextInputs()
      for input in inputs {
        isChanged = isChanged || input != .wake
        if let status = take(input) { return status }
      }
      if browser.isAwaitingPage { askForWhatIsWanted() }
      if let status = takeAnswers(&isChanged) { return status }
      if inputs == [.wake], let status = gatherPages(&isChanged) { return status }
      if isChanged { show() }
      handToDesk()
    }
  }
}

extension Loop {
  /// Sleeps until something happens; before that, reads and looks ahead where that is of use.
  ///
  /// Not at once: the terminal and what carries the screen to it want the processor first.
  private func nextInputs() -> [Input] {
    if !browser.wantedPages.isEmpty || foresight.isWanted(from: browser) {
      let inputs = terminal.wait(mailbox: mailbox.descriptor, milliseconds: Loop.pauseOfScreen)
      guard inputs.isEmpty else { return inputs }
      errands.read(browser.wantedPages, of: browser.catalogue)
      foresight.look(from: browser, drawn, on: terminal) {
        terminal.isCalled(mailbox: mailbox.descriptor)
      }
    }
    return terminal.wait(mailbox: mailbox.descriptor)
  }

  /// In milliseconds; a held key repeats some thirty times a second.
  private static let pauseOfScreen: Int32 = 5

  private func show() {
    if let frame { terminal.show(frame) } else { terminal.show(browser.draw(reusing: &drawn)) }
    frame = nil
  }

  private func handToDesk() {
    for (changes, number) in kept { keeping.keep(changes, turn: number) }
    kept = []
  }

  /// As soon as there is an article to try keys on.
  private func rehearseOnce() {
    guard !hasRehearsed, !browser.isAwaitingPage, browser.catalogue.articleCount > 0 else { return }
    hasRehearsed = true
    rehearse(browser)
  }

  /// Asks for what the screen needs; what is read ahead may wait until it stands.
  private func askForWhatIsWanted() {
    let needed = browser.isAwaitingExcerpts ? browser.wantedPages : browser.awaitedPages
    if !needed.isEmpty { errands.read(needed, of: browser.catalogue) }
    errands.group(by: browser.wantedGrouping, browser.catalogue)
    errands.order(browser.wantedOrdering, in: browser.catalogue)
    errands.count(browser.wantedCounts, in: browser.catalogue)
  }

  /// A status means that the program shall end.
  private func take(_ input: Input) -> Int32? {
    switch input {
    case .key(let key): handle(.key(key))
    case .mouse(let event): handle(.mouse(event))
    case .pasted(let text): handle(.pasted(text))
    case .resized(let size): handle(.resized(size))
    case .wake, .continued: nil
    case .hangUp: 128 + SIGHUP
    case .terminate(let signal): 128 + signal
    }
  }

  /// Gives a search, or the page that is looked at, a moment to answer, so that one key draws one
  /// screen where it can; a page read ahead changes no screen.
  private func takeAnswers(_ isChanged: inout Bool) -> Int32? {
    let wasSearching = errands.isSearching
    if wasSearching || browser.isAwaitingPage { mailbox.wait(milliseconds: 2) }
    if let status = handleLetters(&isChanged) { return status }
    // What was found is mostly on another page, which is read as soon.
    if wasSearching, !errands.isSearching, browser.isAwaitingPage {
      askForWhatIsWanted()
      mailbox.wait(milliseconds: 2)
      if let status = handleLetters(&isChanged) { return status }
    }
    // What was found mostly has its order as soon.
    guard browser.wantedOrdering != nil else { return nil }
    askForWhatIsWanted()
    mailbox.wait(milliseconds: 2)
    return handleLetters(&isChanged)
  }

  /// Pages that a list shows something of come one after the other, and a screen for each would take
  /// the processor from the next.
  private func gatherPages(_ isChanged: inout Bool) -> Int32? {
    let end = ContinuousClock.now + Loop.patience
    while browser.isAwaitingExcerpts, ContinuousClock.now < end,
      !terminal.isCalled(mailbox: nil)
    {
      mailbox.wait(milliseconds: 1)
      if let status = handleLetters(&isChanged) { return status }
    }
    return nil
  }

  /// So long, a list that fills by and by seems to fill at once.
  private static let patience = Duration.milliseconds(8)

  private func handleLetters(_ isChanged: inout Bool) -> Int32? {
    for letter in mailbox.empty() where errands.isCurrent(letter) {
      isChanged =
        isChanged || browser.isAwaitingPage || browser.isAwaitingExcerpts
        || !letter.event.isReadingAhead
      if let status = handle(letter.event) { return status }
    }
    return nil
  }

  /// Opens where the last session ended, before the first screen.
  private func begin() {
    guard let session = keeping.session else { return }
    _ = obey(browser.restore(session))
  }

  private func handle(_ event: Event) -> Int32? {
    errands.note(event)
    return obey(effects(of: event))
  }

  /// Lets the browser answer an event, unless its answer was foreseen.
  private func effects(of event: Event) -> [Effect] {
    frame = nil
    guard case .key(let key) = event, let outcome = foresight.take(key) else {
      foresight.forget()
      return browser.update(event)
    }
    (browser, drawn, frame) = (outcome.browser, outcome.drawn, outcome.frame)
    return outcome.effects
  }

  private func obey(_ effects: [Effect]) -> Int32? {
    for effect in effects {
      // The terminal may be lent for as long as the reader likes.
      if effect.lendsTerminal { handToDesk() }
      switch effect {
      case .search(let query): errands.search(query, in: browser.catalogue)
      case .stopLoading: errands.librarian.stopLoading()
      case .reload: errands.librarian.refresh()
      case .redraw: terminal.forget()
      case .keep(let changes, let number): kept.append((changes, number))
      case .compose(let composition, let text): programs.compose(composition, text)
      case .openSource(let path, let line): programs.openSource(path, line: line)
      case .pipe(let text, let command, let onTerminal):
        programs.pipe(text, to: command, onTerminal: onTerminal)
      case .save(let matter, let format, let path, let overwriting):
        errands.save(matter, as: format, to: path, overwriting: overwriting)
      case .listThemes: wardrobe.list()
      case .wear(let name): wardrobe.fetch(name)
      case .adopt(let settings): terminal.listenToMouse(settings.hasMouse)
      case .correct(let change, let number):
        guard let head = browser.catalogue.issue(number) else { continue }
        errands.correct(change, of: head, at: number)
      case .takeBack(let change, let number):
        guard let head = browser.catalogue.issue(number) else { continue }
        errands.takeBack(change, of: head, at: number)
      case .copy(let text): terminal.copy(text)
      case .suspend: terminal.suspend()
      case .quit: return 0
      }
    }
    return nil
  }
}

extension Effect {
  fileprivate var lendsTerminal: Bool {
    switch self {
    case .suspend, .compose, .openSource, .pipe: true
    case .search, .stopLoading, .reload, .redraw, .keep, .save, .listThemes, .wear, .adopt,
      .correct,
      .takeBack, .copy, .quit:
      false
    }
  }
}

extension Event {
  /// True for a page, which is of no consequence to the screen unless it was waited for.
  fileprivate var isReadingAhead: Bool {
    guard case .pageRead = self else { return false }
    return true
  }
}
