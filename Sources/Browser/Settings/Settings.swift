/// What the reader may choose, with the values it has when nobody does.
///
/// `Setting.all` is the table of them: configuration, the `:set` command, completions and manual
/// follow from it.
public struct Settings: Sendable, Equatable {
  /// A theme that comes with the program, or a base16 file.
  public var theme = "dark"
  public var language = LanguageSetting.auto
  public var ambiguousWidth = AmbiguousSetting.auto
  public var hangingMarks = false
  public var borders = BorderSetting.unicode
  public var grouping = Grouping.none
  /// In columns; nil leaves it to the width of the screen.
  public var issuesWidth: Int?
  public var articlesWidth: Int?
  public var outlineWidth: Int?
  /// In columns.
  public var longestLine = 88
  public var restoresSession = true
  public var hasMouse = true
  public var isPlain = false
  /// A command line; empty stands for `$VISUAL`, then `$EDITOR`.
  public var editor = ""
  /// Command lines that `|` offers.
  public var pipes: [String] = []
  public var keymap = Keymap.standard

  public init() {}

  /// In which language the interface speaks.
  public enum LanguageSetting: String, Sendable, CaseIterable {
    case auto, zh, en
  }

  /// How wide the terminal draws “ ” — · and their like.
  public enum AmbiguousSetting: String, Sendable, CaseIterable {
    case one = "1"
    case two = "2"
    case auto
  }

  /// What borders are made of.
  public enum BorderSetting: String, Sendable, CaseIterable {
    case unicode, ascii
  }

  /// What the first pane lists issues under.
  public enum Grouping: String, Sendable, CaseIterable {
    case none, newspaper, date, column, person, affiliation, topic
  }
}
