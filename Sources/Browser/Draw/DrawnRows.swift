/// The rows of the panes as they were drawn last, so that a key draws only those that it changes.
///
/// A memo: rows stand beside all that they were drawn from and are used again only where that is the
/// same. So it decides how long drawing takes and never what is drawn.
public struct DrawnRows: Sendable {
  var issues = PaneRows()
  var articles = PaneRows()
  var outline = PaneRows()
  var text = PaneRows()

  /// None yet.
  public init() {}
}
