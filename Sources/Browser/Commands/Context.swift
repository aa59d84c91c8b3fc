/// What the keys are for at the moment; in one context a key has one command.
enum Context: String, Sendable, CaseIterable {
  /// Panes and reader.
  case browsing
  /// The input line of `/`.
  case searching
  /// The export dialog, on a row of choices.
  case choosing
  /// The export dialog, on the file's name.
  case naming
  /// A question that is answered with yes or no.
  case confirming
  /// The input line of a correction.
  case wording
  /// The list of places of a correction.
  case picking
  /// The input line of `:`.
  case commanding
  /// The list of all commands, with the line that narrows it.
  case palette
  /// The help screen.
  case helping
  /// The line that narrows the help.
  case lookingUp
  /// The list of findings.
  case checking
  /// The bar chart.
  case charting
  /// The basket.
  case collecting
  /// The list of marks and its input line.
  case recalling
  /// A question that is answered with one line.
  case prompting
  /// What a command has printed.
  case paging

  /// Characters are typed here, and so can be no commands.
  var takesText: Bool {
    switch self {
    case .searching, .naming, .wording, .commanding, .palette, .lookingUp, .recalling, .prompting:
      true
    case .browsing, .choosing, .confirming, .picking, .helping, .checking, .charting, .collecting,
      .paging:
      false
    }
  }

  /// Digits that mean nothing else say how often, or to which row.
  var counts: Bool {
    switch self {
    case .browsing, .picking, .helping, .checking, .charting, .collecting, .paging: true
    case .searching, .choosing, .naming, .confirming, .wording, .commanding, .palette, .lookingUp,
      .recalling, .prompting:
      false
    }
  }
}
