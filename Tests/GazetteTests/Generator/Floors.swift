/// The least that a change of the parser may reach on the fixed pages of each habit.
///
/// Raise a figure when the parser gets better; none may fall.
enum Floors {
  static let names = ["title", "people", "sep", "edges", "node", "parent", "cover"]

  static func of(_ habit: Habit) -> [Double] { table[habit] ?? [] }

  /// For one page of each habit from a seed of the day, with room for chance.
  static let random = [0.6, 0.7, 0.6, 0.5, 0.7, 0.5, 1]

  private static let table: [Habit: [Double]] = [
    .theoryPage: [0.6, 0.68, 0.81, 0.72, 0.84, 0.66, 1],
    .epaperDump: [0.88, 0.92, 0.9, 0.85, 0.91, 0.83, 1],
    .bodiesThenTitles: [0.58, 0.61, 0.39, 0.23, 0.75, 0.59, 1],
    .titlesThenBodies: [0.71, 0.74, 0.56, 0.26, 0.81, 0.68, 1],
    .titleBelow: [0.67, 0.76, 0.9, 0.81, 0.91, 0.8, 1],
    .titlesFar: [0.54, 0.61, 0.03, 0, 0.64, 0.47, 1],
    .unpaired: [0.71, 0.76, 0.24, 0.12, 0.68, 0.44, 1],
    .justified: [0.25, 0.55, 0.68, 0.31, 0.74, 0.38, 1],
    .pictures: [0.96, 0.96, 0.84, 0.77, 0.93, 0.84, 1],
    .seriesPage: [0.63, 0.87, 0.9, 0.85, 0.93, 0.87, 1],
    .digest: [0.84, 0.84, 0.86, 0.8, 0.96, 0.96, 1],
    .briefs: [0.96, 0.26, 0.39, 0.29, 0.96, 0.96, 1],
    .columnTags: [0.24, 0.86, 0.96, 0.96, 0.93, 0.86, 1],
    .report: [0.83, 0.89, 0.62, 0.71, 0.85, 0.76, 1],
    .opinions: [0.43, 0.6, 0.58, 0.48, 0.63, 0.51, 1],
    .statute: [0.33, 0, 0.96, 0, 0.66, 0, 1],
    .gazette: [0.96, 0.84, 0.96, 0.91, 0.95, 0.95, 1],
    .bulletin: [0.81, 0.78, 0.84, 0.81, 0.86, 0.58, 1],
    .printedPage: [0.58, 0.68, 0.73, 0.58, 0.9, 0.84, 1],
    .interview: [0.96, 0.96, 0.96, 0.96, 0.96, 0.96, 1],
    .questions: [0.96, 0.96, 0.96, 0.96, 0.96, 0.96, 1],
    .markdown: [0.8, 0.73, 0.96, 0.72, 0.93, 0.62, 1],
    .html: [0.96, 0.89, 0.5, 0.96, 0.94, 0.94, 1],
    .frontMatter: [0.96, 0.96, 0.96, 0.96, 0.96, 0.96, 1],
    .oneLine: [0.31, 0.84, 0.93, 0.86, 0.93, 0.89, 1],
    .contents: [0.65, 0.72, 0.8, 0.74, 0.91, 0.76, 1],
    .longLines: [0.71, 0.72, 0.73, 0.71, 0.9, 0.71, 1],
    .mixed: [0.81, 0.85, 0.88, 0.76, 0.87, 0.67, 1],
  ]
}
