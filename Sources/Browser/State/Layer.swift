/// What lies over the panes and takes the keys first.
enum Layer: Sendable, Equatable {
  case none
  /// The help, over what it was asked about.
  indirect case help(HelpView, over: Layer)
  /// The input line of `/`, and where Esc leads back to.
  case search(InputLine, origin: Place)
  case command(CommandLine)
  case palette(CommandPalette)
  case export(ExportDialog)
  case form(CorrectionForm)
  case picker(PlacePicker)
  /// What is doubtful in the selected issue.
  case findings(FindingsList)
  /// How many articles of what is shown share something.
  case chart(Chart)
  case basket(BasketList)
  case marks(MarksList)
  case prompt(Prompt)
  /// What a command has printed.
  case output(OutputPage)

  var context: Context {
    switch self {
    case .none: .browsing
    case .help(let view, _): view.context
    case .search: .searching
    case .command: .commanding
    case .palette: .palette
    case .export(let dialog): dialog.context
    case .form: .wording
    case .picker: .picking
    case .findings: .checking
    case .chart: .charting
    case .basket(let list): list.context
    case .marks: .recalling
    case .prompt: .prompting
    case .output: .paging
    }
  }
}
