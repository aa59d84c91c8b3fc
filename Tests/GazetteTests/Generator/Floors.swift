/// The least that a change of the parser may reach on the fixed pages of each habit.
///
/// Raise a figure when the parser gets better; none may fall.
enum Floors {
  static let names = ["title", "people", "sep", "edges", "node", "parent", "cover"]

  static func of(_ habit: Habit) -> [Double] { table[habit] ?? [] }

  /// For one page of each habit from a seed of the day, with room for chance.
  static let random = [0.6, 0.7, 0.6, 0.5, 0.7, 0.5, 1]

  private static let table: [Habit: [Double]] = [
    .theoryPage: [0.88, 0.91, 0.96, 0.96, 0.94, 0.84, 1],
    .epaperDump: [0.74, 0.8, 0.76, 0.71, 0.93, 0.81, 1],
    .bodiesThenTitles: [0.85, 0.87, 0.59, 0.23, 0.83, 0.66, 1],
    .titlesThenBodies: [0.83, 0.89, 0.54, 0.29, 0.82, 0.71, 1],
    .titleBelow: [0.67, 0.78, 0.9, 0.74, 0.92, 0.83, 1],
    .titlesFar: [0.64, 0.72, 0.28, 0, 0.73, 0.61, 1],
    .unpaired: [0.46, 0.65, 0.16, 0.04, 0.59, 0.41, 1],
    .justified: [0.37, 0.61, 0.78, 0.54, 0.73, 0.4, 1],
    .pictures: [0.77, 0.86, 0.45, 0.46, 0.92, 0.88, 1],
    .seriesPage: [0.6, 0.84, 0.87, 0.81, 0.89, 0.79, 1],
    .digest: [0.92, 0.96, 0.93, 0.92, 0.96, 0.96, 1],
    .briefs: [0.96, 0.11, 0.39, 0.29, 0.96, 0.96, 1],
    .columnTags: [0.19, 0.84, 0.91, 0.86, 0.93, 0.88, 1],
    .report: [0.83, 0.89, 0.73, 0.71, 0.89, 0.78, 1],
    .opinions: [0.43, 0.6, 0.58, 0.48, 0.63, 0.57, 1],
    .statute: [0.33, 0, 0.96, 0, 0.66, 0, 1],
    .gazette: [0.96, 0.89, 0.96, 0.87, 0.94, 0.94, 1],
    .bulletin: [0.67, 0.87, 0.84, 0.67, 0.9, 0.44, 1],
    .printedPage: [0.46, 0.77, 0.73, 0.58, 0.84, 0.77, 1],
    .interview: [0.96, 0.96, 0.87, 0.96, 0.96, 0.96, 1],
    .questions: [0.83, 0.96, 0.96, 0.83, 0.96, 0.96, 1],
    .markdown: [0.88, 0.69, 0.96, 0.65, 0.92, 0.57, 1],
    .html: [0.96, 0.91, 0.86, 0.96, 0.94, 0.85, 1],
    .frontMatter: [0.96, 0.9, 0.96, 0.96, 0.96, 0.96, 1],
    .oneLine: [0.31, 0.72, 0.74, 0.81, 0.92, 0.84, 1],
    .contents: [0.82, 0.89, 0.96, 0.96, 0.94, 0.88, 1],
    .longLines: [0.96, 0.96, 0.78, 0.83, 0.91, 0.86, 1],
    .mixed: [0.46, 0.57, 0.69, 0.61, 0.9, 0.78, 1],
  ]
}
