/// How many columns the terminal gives a character that UAX #11 calls ambiguous: “ ” — · ■ ①.
public enum AmbiguousWidth: Int, Sendable, CaseIterable {
  case narrow = 1
  case wide = 2
}
