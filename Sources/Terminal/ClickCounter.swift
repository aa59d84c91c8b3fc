internal import Canvas

/// Tells two presses on one cell from a double click.
struct ClickCounter {
  private var last: (press: MouseEvent, instant: ContinuousClock.Instant)?

  /// The same event, or a double press in place of a second one.
  mutating func count(_ event: MouseEvent, at instant: ContinuousClock.Instant) -> MouseEvent {
    guard event.kind == .press else { return event }
    if let last, last.press == event, instant - last.instant < Self.patience {
      self.last = nil
      return MouseEvent(.doublePress, event.button, at: event.point)
    }
    last = (event, instant)
    return event
  }

  /// What desktops take between two clicks.
  private static let patience = Duration.milliseconds(400)
}
