/// The least that a change of the parser may reach on the fixed pages of each habit.
///
/// Raise a figure when the parser gets better; none may fall.
enum Floors {
  static let names = ["title", "people", "sep", "edges", "node", "parent", "cover"]

  static func of(_ habit: Habit) -> [Double] { table[habit] ?? [] }

  /// For one page of each habit from a seed of the day, with room for chance.
  static let random = [0.6, 0.7, 0.6, 0.5, 0.7, 0.5, 1]

  private static let table: [Habit: [Double]] = [
    .theoryPage: [0.58, 0.66, 0.79, 0.7, 0.82, 0.67, 1],
    .epaperDump: [0.86, 0.9, 0.88, 0.83, 0.89, 0.82, 1],
    .bodiesThenTitles: [0.56, 0.59, 0.37, 0.21, 0.73, 0.56, 1],
    .titlesThenBodies: [0.69, 0.72, 0.54, 0.24, 0.8, 0.68, 1],
    .titleBelow: [0.65, 0.74, 0.88, 0.79, 0.89, 0.79, 1],
    .titlesFar: [0.52, 0.59, 0.01, 0, 0.62, 0.47, 1],
    .unpaired: [0.69, 0.74, 0.22, 0.1, 0.67, 0.48, 1],
    .justified: [0.23, 0.53, 0.66, 0.29, 0.72, 0.38, 1],
    .pictures: [0.94, 0.94, 0.82, 0.75, 0.89, 0.89, 1],
    .seriesPage: [0.61, 0.85, 0.88, 0.83, 0.92, 0.91, 1],
    .digest: [0.82, 0.82, 0.84, 0.78, 0.94, 0.94, 1],
    .briefs: [0.94, 0.24, 0.37, 0.27, 0.94, 0.94, 1],
    .columnTags: [0.22, 0.84, 0.94, 0.94, 0.91, 0.87, 1],
    .report: [0.81, 0.87, 0.6, 0.69, 0.83, 0.74, 1],
    .opinions: [0.41, 0.58, 0.56, 0.46, 0.61, 0.49, 1],
    .statute: [0.31, 0, 0.94, 0, 0.88, 0, 1],
    .gazette: [0.94, 0.82, 0.94, 0.89, 0.93, 0.93, 1],
    .bulletin: [0.79, 0.76, 0.82, 0.79, 0.84, 0.63, 1],
    .printedPage: [0.56, 0.66, 0.71, 0.56, 0.87, 0.76, 1],
    .interview: [0.94, 0.94, 0.94, 0.94, 0.94, 0.94, 1],
    .questions: [0.94, 0.94, 0.94, 0.94, 0.94, 0.94, 1],
    .markdown: [0.78, 0.71, 0.94, 0.7, 0.91, 0.62, 1],
    .html: [0.94, 0.87, 0.48, 0.94, 0.92, 0.92, 1],
    .frontMatter: [0.94, 0.94, 0.94, 0.94, 0.94, 0.94, 1],
    .oneLine: [0.29, 0.82, 0.91, 0.84, 0.91, 0.87, 1],
    .contents: [0.63, 0.7, 0.78, 0.72, 0.89, 0.75, 1],
    .longLines: [0.69, 0.7, 0.71, 0.69, 0.9, 0.9, 1],
    .mixed: [0.79, 0.83, 0.86, 0.74, 0.85, 0.65, 1],
  ]
}
