/// The parts of the screen that show something of the library.
enum Pane: Sendable, CaseIterable {
  case issues, articles, outline, text
}
