import Terminal

/// True where `NO_COLOR` is set and not empty, as its convention wants (no-color.org).
var refusesColors: Bool { environment("NO_COLOR")?.isEmpty == false }
