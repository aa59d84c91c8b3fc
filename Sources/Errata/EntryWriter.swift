internal import Gazette

/// Writes one correction as an entry of a file.
enum EntryWriter {
  /// The first with its dash, none indented by more.
  static func lines(of change: Change<Quote>) -> [String] {
    let fields = fields(of: change) + occurrence(of: change.place)
    return fields.enumerated().map { ($0 == 0 ? "- " : "  ") + $1 }
  }

  private static func fields(of change: Change<Quote>) -> [String] {
    switch change {
    case .split(let quote): ["split: " + scalar(quote.text)]
    case .join(let quote): ["join: " + scalar(quote.text)]
    case .drop(let quote): ["drop: " + scalar(quote.text)]
    case .add(let level, let quote):
      ["add: " + scalar(quote.text)] + (level.map { ["level: \($0)"] } ?? [])
    case .title(let title, let quote):
      ["title: " + (title.map(scalar) ?? "~"), "at: " + scalar(quote.text)]
    case .level(let level, let quote): ["level: \(level)", "at: " + scalar(quote.text)]
    case .people(let people, let quote):
      (people.isEmpty ? ["people: []"] : ["people:"] + people.flatMap(lines))
        + ["at: " + scalar(quote.text)]
    }
  }

  private static func lines(of person: Person) -> [String] {
    ["  - name: " + scalar(person.name), "    role: " + person.role.rawValue]
      + (person.affiliation.map { ["    affiliation: " + scalar($0)] } ?? [])
  }

  private static func occurrence(of quote: Quote) -> [String] {
    quote.occurrence > 1 ? ["occurrence: \(quote.occurrence)"] : []
  }

  /// A text without any sign that YAML knows stands bare; others stand in double quotes.
  private static func scalar(_ text: String) -> String {
    let isPlain = text.unicodeScalars.allSatisfy { isBare($0) }
    let isTrimmed = text.first?.isWhitespace == false && text.last?.isWhitespace == false
    if isPlain, isTrimmed, !["null", "~"].contains(text) { return text }
    return "\"" + text.unicodeScalars.map(escaped).joined() + "\""
  }

  private static func isBare(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "0"..."9", "A"..."Z", "a"..."z", " ", "_", "/", "+", "(", ")", ".": true
    default:
      scalar.value >= 0xA1 && isPrinted(scalar)
    }
  }

  private static func isPrinted(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned,
      .privateUse:
      false
    default: true
    }
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    if scalar == "\"" || scalar == "\\" { return "\\" + String(scalar) }
    if scalar.value >= 0x20, scalar.value < 0x7F || isPrinted(scalar) { return String(scalar) }
    let digits = String(scalar.value, radix: 16)
    return "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
  }
}
