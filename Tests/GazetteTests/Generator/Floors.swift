/// The least that a change of the parser may reach on the fixed pages of each habit.
///
/// Raise a figure when the parser gets better; none may fall.
enum Floors {
  static let names = ["title", "people", "sep", "edges", "node", "parent", "cover"]

  static func of(_ habit: Habit) -> [Double] { table[habit] ?? [] }

  /// For one page of each habit from a seed of the day, with room for chance.
  static let random = [0.8, 0.85, 0.8, 0.75, 0.85, 0.75, 1]

  private static let table: [Habit: [Double]] = [
    .theoryPage: [0.95, 0.95, 0.95, 0.95, 0.93, 0.9, 1],
    .epaperDump: [0.95, 0.95, 0.95, 0.95, 0.91, 0.84, 1],
    .bodiesThenTitles: [0.89, 0.86, 0.92, 0.78, 0.92, 0.79, 1],
    .titlesThenBodies: [0.88, 0.89, 0.82, 0.76, 0.92, 0.88, 1],
    .titleBelow: [0.95, 0.95, 0.95, 0.95, 0.92, 0.89, 1],
    .titlesFar: [0.81, 0.82, 0.82, 0.57, 0.85, 0.85, 1],
    .unpaired: [0.7, 0.76, 0.72, 0.45, 0.87, 0.72, 1],
    .justified: [0.83, 0.92, 0.85, 0.77, 0.78, 0.56, 1],
    .pictures: [0.95, 0.95, 0.9, 0.95, 0.9, 0.9, 1],
    .seriesPage: [0.95, 0.95, 0.95, 0.95, 0.94, 0.93, 1],
    .digest: [0.95, 0.91, 0.95, 0.93, 0.95, 0.95, 1],
    .briefs: [0.95, 0.95, 0.95, 0.95, 0.95, 0.95, 1],
    .columnTags: [0.95, 0.92, 0.95, 0.9, 0.92, 0.88, 1],
    .report: [0.95, 0.95, 0.95, 0.95, 0.93, 0.93, 1],
    .opinions: [0.95, 0.95, 0.95, 0.95, 0.95, 0.95, 1],
    .statute: [0.95, 0.95, 0.95, 0.95, 0.95, 0.95, 1],
    .gazette: [0.95, 0.83, 0.95, 0.9, 0.94, 0.94, 1],
    .bulletin: [0.95, 0.95, 0.95, 0.95, 0.95, 0.95, 1],
    .printedPage: [0.82, 0.91, 0.82, 0.95, 0.93, 0.89, 1],
    .interview: [0.95, 0.95, 0.95, 0.95, 0.95, 0.95, 1],
    .questions: [0.95, 0.95, 0.95, 0.95, 0.95, 0.95, 1],
    .markdown: [0.79, 0.92, 0.95, 0.95, 0.93, 0.88, 1],
    .html: [0.95, 0.95, 0.49, 0.95, 0.93, 0.93, 1],
    .frontMatter: [0.95, 0.95, 0.95, 0.95, 0.95, 0.95, 1],
    .oneLine: [0.9, 0.93, 0.95, 0.95, 0.93, 0.89, 1],
    .contents: [0.95, 0.95, 0.92, 0.95, 0.93, 0.87, 1],
    .longLines: [0.95, 0.91, 0.95, 0.82, 0.95, 0.95, 1],
    .mixed: [0.9, 0.95, 0.95, 0.95, 0.88, 0.68, 1],
  ]
}
