/// One thing to be kept.
public enum DeskChange: Sendable, Equatable {
  case basket(BasketChange)
  case mark(MarkChange)
  case reading(Reading)
  case line(PastLine)
  case session(Session)
}
