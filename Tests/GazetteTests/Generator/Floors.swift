/// The least that a change of the parser may reach on the fixed pages of each habit.
///
/// Raise a figure when the parser gets better; none may fall.
enum Floors {
  static let names = ["title", "people", "sep", "edges", "node", "parent", "cover"]

  static func of(_ habit: Habit) -> [Double] { table[habit] ?? [] }

  /// For one page of each habit from a seed of the day, with room for chance.
  static let random = [0.8, 0.85, 0.8, 0.75, 0.85, 0.75, 1]

  private static let table: [Habit: [Double]] = [
    .theoryPage: [0.96, 0.96, 0.96, 0.96, 0.94, 0.91, 1],
    .epaperDump: [0.96, 0.96, 0.96, 0.96, 0.92, 0.85, 1],
    .bodiesThenTitles: [0.87, 0.87, 0.93, 0.85, 0.93, 0.81, 1],
    .titlesThenBodies: [0.89, 0.9, 0.83, 0.74, 0.92, 0.88, 1],
    .titleBelow: [0.92, 0.94, 0.96, 0.96, 0.93, 0.9, 1],
    .titlesFar: [0.75, 0.8, 0.69, 0.4, 0.85, 0.85, 1],
    .unpaired: [0.54, 0.66, 0.5, 0.29, 0.85, 0.7, 1],
    .justified: [0.84, 0.93, 0.86, 0.78, 0.79, 0.57, 1],
    .pictures: [0.96, 0.96, 0.91, 0.86, 0.91, 0.91, 1],
    .seriesPage: [0.96, 0.96, 0.96, 0.96, 0.95, 0.94, 1],
    .digest: [0.96, 0.92, 0.96, 0.94, 0.96, 0.96, 1],
    .briefs: [0.96, 0.96, 0.96, 0.96, 0.96, 0.96, 1],
    .columnTags: [0.96, 0.93, 0.96, 0.91, 0.93, 0.89, 1],
    .report: [0.96, 0.96, 0.96, 0.96, 0.94, 0.94, 1],
    .opinions: [0.96, 0.96, 0.96, 0.96, 0.96, 0.96, 1],
    .statute: [0.96, 0.96, 0.96, 0.96, 0.96, 0.96, 1],
    .gazette: [0.96, 0.84, 0.96, 0.91, 0.95, 0.95, 1],
    .bulletin: [0.81, 0.78, 0.84, 0.81, 0.86, 0.65, 1],
    .printedPage: [0.83, 0.92, 0.83, 0.96, 0.94, 0.9, 1],
    .interview: [0.96, 0.96, 0.96, 0.96, 0.96, 0.96, 1],
    .questions: [0.96, 0.96, 0.96, 0.96, 0.96, 0.96, 1],
    .markdown: [0.8, 0.79, 0.96, 0.8, 0.93, 0.75, 1],
    .html: [0.96, 0.96, 0.5, 0.96, 0.94, 0.94, 1],
    .frontMatter: [0.96, 0.96, 0.96, 0.96, 0.96, 0.96, 1],
    .oneLine: [0.81, 0.94, 0.96, 0.96, 0.94, 0.9, 1],
    .contents: [0.82, 0.96, 0.93, 0.96, 0.94, 0.88, 1],
    .longLines: [0.96, 0.92, 0.96, 0.83, 0.96, 0.96, 1],
    .mixed: [0.91, 0.92, 0.96, 0.96, 0.87, 0.66, 1],
  ]
}
