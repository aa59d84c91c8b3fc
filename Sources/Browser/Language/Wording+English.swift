internal import Catalogue
internal import Export
internal import Gazette
internal import Search

extension Wording {
  static let english = Wording(
    issues: "Issues", articles: "Articles", outline: "Outline", text: "Text", help: "Help",
    export: "Export",
    program: "jianyan", page: { "page \($0)" }, shortPage: { "p\($0)" },
    unnamedIssue: "unknown paper", untitled: "untitled",
    noIssues: "nothing to read", noOutline: "no outline; Enter reads the text",
    noMatches: "no matches", tooSmall: "window too small",
    counts: { "\($0) issues \($1) articles \($2.map(String.init) ?? "…") points" },
    reading: "reading…", loading: { $1 == 0 ? "reading…" : "reading \($0)/\($1)" },
    loadingStopped: "the rest is not read",
    grouping: {
      switch $0 {
      case nil: "Issues"
      case .newspaper: "Newspapers"
      case .date: "Months"
      case .column: "Columns"
      case .person: "People"
      case .affiliation: "Affiliations"
      case .topic: "Topics"
      }
    },
    groupedBy: { "first pane: \($0)" }, unnamedGroup: "(none)",
    hitArticle: { "article \($0)/\($1)" },
    searching: "searching…", match: { "match \($0)/\($1)" }, wrapped: "wrapped around",
    filterCleared: "filter cleared", results: "Results", concordance: "Matches",
    places: { $0 == 1 ? "1 place" : "\($0) places" },
    ordered: {
      switch $0 {
      case .rank: "by rank"
      case .date: "by date"
      case .page: "by page"
      }
    },
    chart: "Articles",
    facet: {
      switch $0 {
      case .year: "by year"
      case .paper: "by newspaper"
      case .column: "by column"
      case .person: "by person"
      case .unit: "by unit"
      }
    },
    nothingToCount: {
      switch $0 {
      case .year: "none of these articles has a date; v counts by something else"
      case .paper: "none of these articles names a newspaper; v counts by something else"
      case .column: "none of these articles stands in a column; v counts by something else"
      case .person: "none of these articles is signed; v counts by something else"
      case .unit: "none of these articles names a unit; v counts by something else"
      }
    },
    chartKeys: "↑↓ select  v count by  Enter narrow  q close", counting: "counting…",
    ordering: "ordering…", noQuery: "search with / first",
    noSuchKeys: { "no keys \($0)" },
    marked: { "mark \($0) set; ' \($0) comes back" }, noMark: { "no mark \($0)" },
    noFurther: "no further", nothingToRepeat: "nothing to repeat yet",
    paletteTitle: "Commands", noCommand: { "no command \($0)" }, noSetting: { "no setting \($0)" },
    noValue: { "\($0): expected \($1)" }, or: " or ",
    number: { "a number from \($0.lowerBound) to \($0.upperBound)" }, oneText: "one text",
    texts: "a list of texts",
    moving: "Moving", going: "Going far and back", viewing: "Showing", acting: "Doing",
    keeping: "Basket, bookmarks, notes",
    mending: "Correcting (into .jianyan.yaml beside the page)",
    queries: [
      ("水价 改革", "both words, in any field"), ("\"城乡融合\"", "the words as they stand"),
      ("-桥", "without"), ("水 | 电", "one or the other; ( ) group"),
      ("author:张 title:水", "in that field; outline column paper unit"),
      ("author:=王林", "a field that says just this"),
      ("date:2024-03..2025", "of these days; one end may be left out"),
      ("cq, chongqing", "by pinyin, whole or in initials"), ("/第[0-9]+条/", "a pattern"),
    ], asking: "What can be searched for",
    noField: { "“\($0):” is no field: author title outline column paper unit date" },
    scope: "scope", format: "format", destination: "to", file: "file", clipboard: "clipboard",
    path: "name", node: "this node", wholeOutline: "outline", wholeArticle: "article",
    plainText: "text",
    dialogKeys: "↑↓ field  ←→ change  PgDn preview  Enter export  Esc cancel",
    overwrite: "The file exists. Overwrite? y yes  n back", noPath: "a name is needed",
    copied: "copied to the clipboard",
    saved: { "saved: \($0)" }, notSaved: { "not saved: \($0)" },
    findings: .english, findingsTitle: "Doubts",
    findingCount: { $0 == 1 ? "1 doubt" : "\($0) doubts" }, noFindings: "no doubts in this issue",
    findingKeys: "↑↓ select  Enter go there  Esc close",
    question: "Q",
    person: {
      switch $0 {
      case .author: "author"
      case .organisation: "organisation"
      case .interviewer: "interviewer"
      case .interviewee: "interviewee"
      case .photographer: "photographer"
      case .editor: "editor"
      }
    },
    correction: {
      switch $0 {
      case .split: "article split"
      case .join: "articles joined"
      case .title: "title"
      case .people: "people"
      case .level: "level"
      case .drop: "node dropped"
      case .add: "node added"
      }
    },
    titleQuestion: "Title: ", peopleQuestion: "People, as A (unit); photographer: B: ",
    nodeQuestion: "Node, as printed: ",
    splitQuestion: "Where an article begins", addQuestion: "Where a node begins",
    pickerKeys: "↑↓ choose  Enter accept  Esc cancel",
    written: { "corrected (\($0)) in \($1); U takes it back" },
    writtenInVain: { "written to \($0), but it fits nothing; U takes it back" },
    takenBack: { "taken back (\($0)) in \($1)" },
    stillMending: "the last correction is being written",
    nothingToMend: "no article to correct",
    nothingToTakeBack: "no correction was made yet; edit the .jianyan.yaml file for older ones",
    nothingAbove: "no article stands above", onlyOneParagraph: "the article has one paragraph",
    noNode: "no node is selected", noOtherLevel: "it can not go further",
    basket: "Basket", emptyBasket: "The basket is empty: b puts an article or a node in",
    basketKeys:
      "J K move  < > level  r head  R edit  d out  u undo  Enter source  e export",
    putInBasket: { "\($0) put into the basket, which holds \($1); B opens it" },
    alreadyInBasket: "it is in the basket; B opens it",
    reallyEmpty: { "Take all \($0) out? y yes  n no" }, nothingToUndo: "nothing to undo",
    nothingSelected: "no article is selected", marks: "Bookmarks, tags, notes",
    noMarks: "none yet: * bookmarks, # tags, c notes",
    marksKeys: "type to narrow  ↑↓ select  Enter go there  Ctrl-X remove  Esc close",
    bookmarked: "bookmarked; M lists", bookmarkRemoved: "bookmark removed",
    tagged: { $0.isEmpty ? "no tags" : "tags: \($0)" }, noted: "note written",
    noteRemoved: "note removed", sourceGone: { "not in this library: \($0)" },
    wordsGone: "the page does not hold these words any more", preview: "preview",
    running: { "running \($0)" },
    ended: { $1 == 0 ? "\($0): done" : "\($0): exit status \($1)" },
    outputKeys: "↑↓ scroll  q close",
    prompts: {
      switch $0 {
      case .tag: "Tags (-tag takes off): "
      case .note: "Note: "
      case .rename: "Heading: "
      case .pipe: "Pipe to (! first takes the terminal): "
      }
    },
    mistakes: {
      switch $0 {
      case .closesNothing: "this closes nothing"
      case .empty: "nothing stands in here"
      case .noAlternative: "| needs something on both sides"
      case .noValue: "this field has no value"
      case .excludesNothing: "- must touch what it excludes"
      case .noDate: "no date: 2024, 2024-03 or 2024-03-05, .. between two"
      case .reversedDates: "the range ends before it starts"
      case .badPattern: "not a pattern that is understood"
      case .tooDeep: "too many brackets within brackets"
      }
    },
    roles: {
      switch $0 {
      case .background: "background"
      case .problem: "problem"
      case .measure: "measure"
      case .proposal: "proposal"
      }
    },
    contexts: {
      switch $0 {
      case .browsing: "Browsing"
      case .searching: "Search"
      case .choosing: "Export"
      case .naming: "File name"
      case .confirming: "Yes or no"
      case .commanding: "Command line"
      case .palette: "Finding commands"
      case .helping: "Help"
      case .lookingUp: "Searching the help"
      case .wording: "Correcting"
      case .picking: "Choosing a place"
      case .checking: "Doubts"
      case .charting: "Bar chart"
      case .collecting: "Basket"
      case .recalling: "Bookmarks, tags, notes"
      case .prompting: "One line"
      case .paging: "Output of a command"
      }
    },
    openHint: "open", searchHint: "search", nextHint: "next", clearHint: "clear",
    exportHint: "export",
    copyHint: "copy", helpHint: "help", backHint: "back", quitHint: "quit",
    space: "  ")
}
