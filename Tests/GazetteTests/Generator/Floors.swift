/// The least that a change of the parser may reach on the fixed pages of each habit.
///
/// Raise a figure when the parser gets better; none may fall.
enum Floors {
  static let names = ["title", "people", "sep", "edges", "node", "parent", "cover"]

  static func of(_ habit: Habit) -> [Double] { table[habit] ?? [] }

  /// For eight pages of each habit from a seed of the day, with room for chance.
  static let random = [0.9, 0.91, 0.87, 0.82, 0.93, 0.89, 1]

  private static let table: [Habit: [Double]] = [
    .theoryPage: [0.98, 0.98, 0.98, 0.98, 0.96, 0.95, 1],
    .epaperDump: [0.98, 0.98, 0.98, 0.98, 0.97, 0.97, 1],
    .bodiesThenTitles: [0.92, 0.89, 0.95, 0.81, 0.97, 0.93, 1],
    .titlesThenBodies: [0.91, 0.92, 0.85, 0.79, 0.96, 0.94, 1],
    .titleBelow: [0.98, 0.98, 0.98, 0.98, 0.97, 0.96, 1],
    .titlesFar: [0.84, 0.85, 0.85, 0.6, 0.89, 0.89, 1],
    .unpaired: [0.73, 0.79, 0.75, 0.48, 0.9, 0.79, 1],
    .justified: [0.92, 0.95, 0.88, 0.86, 0.94, 0.92, 1],
    .pictures: [0.98, 0.98, 0.93, 0.98, 0.95, 0.95, 1],
    .seriesPage: [0.98, 0.98, 0.98, 0.98, 0.98, 0.98, 1],
    .digest: [0.98, 0.98, 0.98, 0.98, 0.98, 0.98, 1],
    .briefs: [0.98, 0.98, 0.98, 0.98, 0.98, 0.98, 1],
    .columnTags: [0.98, 0.95, 0.98, 0.93, 0.95, 0.91, 1],
    .report: [0.98, 0.98, 0.98, 0.98, 0.96, 0.96, 1],
    .opinions: [0.98, 0.98, 0.98, 0.98, 0.98, 0.98, 1],
    .statute: [0.98, 0.98, 0.98, 0.98, 0.98, 0.98, 1],
    .gazette: [0.98, 0.98, 0.98, 0.98, 0.98, 0.98, 1],
    .bulletin: [0.98, 0.98, 0.98, 0.98, 0.98, 0.98, 1],
    .printedPage: [0.85, 0.94, 0.85, 0.98, 0.98, 0.98, 1],
    .interview: [0.98, 0.98, 0.98, 0.98, 0.98, 0.98, 1],
    .questions: [0.98, 0.98, 0.98, 0.98, 0.98, 0.98, 1],
    .markdown: [0.9, 0.95, 0.98, 0.98, 0.97, 0.94, 1],
    .html: [0.98, 0.98, 0.52, 0.98, 0.96, 0.96, 1],
    .frontMatter: [0.98, 0.98, 0.98, 0.98, 0.98, 0.98, 1],
    .oneLine: [0.93, 0.96, 0.98, 0.98, 0.98, 0.98, 1],
    .contents: [0.95, 0.96, 0.95, 0.98, 0.96, 0.92, 1],
    .longLines: [0.98, 0.94, 0.98, 0.85, 0.96, 0.96, 1],
    .sitePage: [0.87, 0.95, 0.95, 0.95, 0.93, 0.88, 1],
    .sourcedDigest: [0.75, 0.98, 0.8, 0.75, 0, 0, 1],
    .mixed: [0.93, 0.98, 0.98, 0.95, 0.98, 0.98, 1],
  ]
}
