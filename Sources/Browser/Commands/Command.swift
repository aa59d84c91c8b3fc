/// All that a key can ask for: key handler, help and manual follow from the tables of its kinds.
enum Command: Sendable, Hashable, CaseIterable {
  case move(Movement)
  case travel(Travel)
  case view(Viewing)
  case act(Action)
  case mend(Mending)
  case keep(Keeping)
  case mark(Marking)
  case collect(Collecting)
  case answer(Answer)
  case choose(Choosing)
  case edit(Edit)

  static let allCases: [Command] =
    Action.allCases.map { .act($0) } + Movement.allCases.map { .move($0) }
    + Travel.allCases.map { .travel($0) } + Viewing.allCases.map { .view($0) }
    + Keeping.allCases.map { .keep($0) }
    + Marking.allCases.map { .mark($0) } + Collecting.allCases.map { .collect($0) }
    + Mending.allCases.map { .mend($0) } + Answer.allCases.map { .answer($0) }
    + Choosing.allCases.map { .choose($0) }
    + Edit.allCases.map { .edit($0) }

  /// What configuration, the `:` line and the palette call it; no two share a name.
  var name: String {
    switch self {
    case .move(let movement): movement.rawValue.hyphenated
    case .travel(let travel): travel.rawValue.hyphenated
    case .view(let viewing): viewing.rawValue.hyphenated
    case .act(let action): action.rawValue.hyphenated
    case .mend(let mending): mending.rawValue.hyphenated
    case .keep(let keeping): keeping.rawValue.hyphenated
    case .mark(let marking): marking.rawValue.hyphenated
    case .collect(let collecting): collecting.rawValue.hyphenated
    case .answer(let answer): answer.rawValue.hyphenated
    case .choose(let choosing): choosing.rawValue.hyphenated
    case .edit(let edit): edit.rawValue.hyphenated
    }
  }

  /// Its line in the table.
  var entry: CommandEntry {
    switch self {
    case .move(let movement): movement.entry
    case .travel(let travel): travel.entry
    case .view(let viewing): viewing.entry
    case .act(let action): action.entry
    case .mend(let mending): mending.entry
    case .keep(let keeping): keeping.entry
    case .mark(let marking): marking.entry
    case .collect(let collecting): collecting.entry
    case .answer(let answer): answer.entry
    case .choose(let choosing): choosing.entry
    case .edit(let edit): edit.entry
    }
  }
}

extension String {
  /// `nextPane` as `next-pane`.
  fileprivate var hyphenated: String {
    reduce(into: "") { $0 += $1.isUppercase ? "-" + $1.lowercased() : String($1) }
  }
}

extension Command {
  /// True for what ends the program or its wait.
  var leavesPage: Bool {
    switch self {
    case .act(.quit), .act(.dismiss), .act(.back), .act(.suspend): true
    case .move, .view, .act, .travel, .mend, .keep, .mark, .collect, .answer, .choose, .edit: false
    }
  }
}
