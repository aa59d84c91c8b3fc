internal import Canvas

/// How text is broken into lines, apart from its width.
struct Typography: Sendable, Equatable {
  var ambiguous = AmbiguousWidth.narrow
  var isHanging = false

  /// Hanging marks stand within the width, so that nothing else has to make room for them.
  func typesetter(width: Int, firstIndent: Int, hangingIndent: Int) -> Typesetter {
    var typesetter = Typesetter(
      width: width, firstIndent: firstIndent, hangingIndent: hangingIndent, ambiguous: ambiguous,
      isHanging: isHanging)
    typesetter.width -= typesetter.hangingRoom
    return typesetter
  }
}

extension Browser {
  var typography: Typography {
    Typography(ambiguous: ambiguous, isHanging: settings.hangingMarks)
  }

  /// As the reader says, or as the terminal is taken to draw.
  var ambiguous: AmbiguousWidth {
    switch settings.ambiguousWidth {
    case .one: .narrow
    case .two: .wide
    case .auto: measuredAmbiguous
    }
  }

  /// Nil leaves it to the width that the terminal gives to lines.
  var border: Border? {
    switch settings.borders {
    case .unicode: nil
    case .ascii: .plain
    }
  }
}
