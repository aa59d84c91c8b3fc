internal import Catalogue
internal import Export
internal import Gazette

/// Every text of the interface; a language that lacks one does not compile.
struct Wording: Sendable {
  let issues: String
  let articles: String
  let outline: String
  let text: String
  let help: String
  let export: String

  /// What stands in the header while nothing is open.
  let program: String
  let page: @Sendable (String) -> String
  let shortPage: @Sendable (String) -> String
  let unnamedIssue: String
  let untitled: String
  let noIssues: String
  let noOutline: String
  let noMatches: String
  let tooSmall: String

  let counts: @Sendable (_ issues: Int, _ articles: Int, _ points: Int?) -> String
  /// Where a page's text will stand.
  let reading: String
  /// How much of a library was read, in files; 0 of 0 before that is known.
  let loading: @Sendable (_ done: Int, _ total: Int) -> String
  /// Said when the reader does not want the rest.
  let loadingStopped: String
  /// The first pane's title; nil for issues.
  let grouping: @Sendable (Groups.Key?) -> String
  let groupedBy: @Sendable (String) -> String
  /// For articles without what others are grouped by.
  let unnamedGroup: String
  /// The number of an article among those found.
  let hitArticle: @Sendable (_ number: Int, _ count: Int) -> String
  let searching: String
  let match: @Sendable (_ number: Int, _ total: Int) -> String
  let wrapped: String
  let filterCleared: String
  /// Titles of the lists across issues.
  let results: String
  let concordance: String
  let places: @Sendable (_ count: Int) -> String
  let ordered: @Sendable (ListOrder) -> String
  /// The title of the bar chart.
  let chart: String
  let facet: @Sendable (ChartFacet) -> String
  /// Said where there are articles, and none of them has what the chart counts by.
  let nothingToCount: @Sendable (ChartFacet) -> String
  let chartKeys: String
  /// Said while the chart is being made.
  let counting: String
  /// Said while the order of a list is being made.
  let ordering: String
  let noQuery: String
  let noSuchKeys: @Sendable (String) -> String
  let marked: @Sendable (String) -> String
  let noMark: @Sendable (String) -> String
  let noFurther: String
  let nothingToRepeat: String
  let paletteTitle: String
  let noCommand: @Sendable (String) -> String
  let noSetting: @Sendable (String) -> String
  let noValue: @Sendable (_ setting: String, _ domain: String) -> String
  let or: String
  let number: @Sendable (ClosedRange<Int>) -> String
  let oneText: String
  let texts: String
  let moving: String
  let going: String
  let viewing: String
  let acting: String
  let keeping: String
  let mending: String
  /// What may be typed behind `/`, each with what it finds.
  let queries: [(typed: String, finds: String)]
  let asking: String
  /// That a word before a colon names no field.
  let noField: @Sendable (String) -> String

  let scope: String
  let format: String
  let destination: String
  let file: String
  let clipboard: String
  let path: String
  let node: String
  let wholeOutline: String
  let wholeArticle: String
  let plainText: String
  let dialogKeys: String
  let overwrite: String
  let noPath: String
  let copied: String
  let saved: @Sendable (String) -> String
  let notSaved: @Sendable (String) -> String

  let findings: FindingWording
  let findingsTitle: String
  let findingCount: @Sendable (Int) -> String
  let noFindings: String
  let findingKeys: String

  let question: String

  let person: @Sendable (Person.Role) -> String
  /// What kind of correction.
  let correction: @Sendable (Change<Quote>) -> String
  let titleQuestion: String
  let peopleQuestion: String
  let nodeQuestion: String
  let splitQuestion: String
  let addQuestion: String
  let pickerKeys: String
  let written: @Sendable (_ what: String, _ path: String) -> String
  let writtenInVain: @Sendable (_ path: String) -> String
  let takenBack: @Sendable (_ what: String, _ path: String) -> String
  let stillMending: String
  let nothingToMend: String
  let nothingToTakeBack: String
  let nothingAbove: String
  let onlyOneParagraph: String
  let noNode: String
  let noOtherLevel: String

  let basket: String
  let emptyBasket: String
  let basketKeys: String
  let putInBasket: @Sendable (_ added: Int, _ count: Int) -> String
  let alreadyInBasket: String
  let reallyEmpty: @Sendable (_ count: Int) -> String
  let nothingToUndo: String
  let nothingSelected: String
  let marks: String
  let noMarks: String
  let marksKeys: String
  let bookmarked: String
  let bookmarkRemoved: String
  let tagged: @Sendable (_ tags: String) -> String
  let noted: String
  let noteRemoved: String
  let sourceGone: @Sendable (_ path: String) -> String
  let wordsGone: String
  let preview: String
  let running: @Sendable (_ command: String) -> String
  let ended: @Sendable (_ command: String, _ status: Int32) -> String
  let outputKeys: String
  /// Before a line that answers a question.
  let prompts: @Sendable (Prompt.Purpose) -> String

  /// What is wrong with a query.
  let mistakes: @Sendable (Mistake) -> String
  let roles: @Sendable (OutlineNode.Role) -> String
  let contexts: @Sendable (Context) -> String

  let openHint: String
  let searchHint: String
  let nextHint: String
  let clearHint: String
  let exportHint: String
  let copyHint: String
  let helpHint: String
  let backHint: String
  let quitHint: String

  /// Between two names, and between label and name.
  let space: String
}

extension Wording {
  func name(of format: Format) -> String {
    switch format {
    case .markdown: "Markdown"
    case .opml: "OPML"
    case .json: "JSON"
    case .text: plainText
    }
  }

  func name(of scope: Scope) -> String {
    switch scope {
    case .node: node
    case .outline: wholeOutline
    case .article: wholeArticle
    }
  }

  func name(of field: ExportDialog.Field) -> String {
    switch field {
    case .scope: scope
    case .format: format
    case .destination: destination
    case .path: path
    }
  }

  func question(_ question: CorrectionForm.Question) -> String {
    switch question {
    case .title: titleQuestion
    case .people: peopleQuestion
    case .node: nodeQuestion
    }
  }

  func question(_ purpose: Prompt.Purpose) -> String { prompts(purpose) }

  func question(_ purpose: PlacePicker.Purpose) -> String {
    switch purpose {
    case .split: splitQuestion
    case .add: addQuestion
    }
  }

  func name(of pane: Pane) -> String {
    switch pane {
    case .issues: issues
    case .articles: articles
    case .outline: outline
    case .text: text
    }
  }
}
