public import Canvas
public import Catalogue
public import DeskModel
public import Export
public import Gazette
public import Search
public import Themes

/// Everything that can happen to the browser.
public enum Event: Sendable {
  case key(Key)
  case mouse(MouseEvent)
  /// Text that arrived in one burst from the clipboard.
  case pasted(String)
  case resized(Size)
  /// How many columns the terminal is taken to give “ ” — · and their like.
  case measured(AmbiguousWidth)
  /// The library has grown or changed; the first `kept` segments are those that it had before.
  ///
  /// While more is to come, `Loading` says how much.
  case catalogued(Catalogue, kept: Int, Loading?)
  /// A page that `wantedPages` asked for.
  case pageRead(Issue, at: Int)
  /// About a page that could not be read.
  case pageUnreadable(at: Int, Complaint)
  /// What `wantedGrouping` asked for.
  case grouped(Groups)
  /// The answer to `Effect.search`; it names the question.
  case found(SearchResult)
  /// What `wantedOrdering` asked for.
  case ordered(Ordering)
  /// What `wantedCounts` asked for.
  case counted([FacetCount], for: CountWish)
  /// What became of `Effect.save`.
  case saved(path: String)
  case saveRefused(path: String, SaveProblem)
  /// The answer to `Effect.listThemes`.
  case themesListed([String])
  /// The answer to `Effect.wear`: the theme, or why there is none.
  case dressed(Theme)
  case themeRefused(Complaint)
  /// A page of the library read anew, after `Effect.correct` or `takeBack`; only it has changed.
  case corrected(Issue, at: Int, in: Catalogue, CorrectionNews)
  /// Nothing was written.
  case correctionRefused(Complaint)
  /// What lies on the desk; names the request that it answers.
  case desk(DeskContents, turn: Int)
  /// How far articles were read before, by anchors without nodes.
  case readings([Anchor: Reading])
  /// What was to be kept was not.
  case deskRefused(Complaint)
  /// A text as it came back from the editor.
  case composed(Composition, String)
  /// What became of `Effect.pipe`.
  case piped(CommandOutput)
  /// About an editor or command that did not run.
  case programRefused(Complaint)
}

/// What became of a correction, and in which file.
public enum CorrectionNews: Sendable, Equatable {
  case written(Change<Quote>, path: String)
  case takenBack(Change<Quote>, path: String)
}

/// Why a file was not written.
public enum SaveProblem: Sendable, Equatable {
  /// The file exists and overwriting was not agreed to.
  case exists
  case failed(Complaint)
}

/// What must be done outside the browser; a value, so that a test can look at it.
public enum Effect: Sendable, Equatable {
  case search(Query)
  /// Read no more of the library than is there.
  case stopLoading
  /// Look whether sources have changed.
  case reload
  /// Send the whole screen again, for something else has written on it.
  case redraw
  case save(Matter, Format, path: String, overwriting: Bool)
  /// Write a correction beside the source of an issue, and read it again.
  case correct(Change<SourcePlace>, issue: Int)
  /// Take a correction out again, and read the source again.
  case takeBack(Change<Quote>, issue: Int)
  /// Look which themes there are.
  case listThemes
  /// Read a theme by its name or file.
  case wear(String)
  /// Settings were changed; what concerns the terminal must heed them.
  case adopt(Settings)
  /// To the clipboard.
  case copy(String)
  /// Keep changes on the desk; with a turn, tell then what lies there, even of no change.
  case keep([DeskChange], turn: Int?)
  /// Let the reader write in the editor, beginning with a text.
  case compose(Composition, String)
  /// Open a source in the editor, at a line counted from 1.
  case openSource(path: String, line: Int)
  /// Give a text to a command of the shell; on the terminal, where the command has it for itself.
  case pipe(String, to: String, onTerminal: Bool)
  case suspend
  case quit
}
