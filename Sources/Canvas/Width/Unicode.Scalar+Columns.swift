extension Unicode.Scalar {
  /// The columns the scalar takes when it opens a cluster, after UAX #11: 0, 1 or 2.
  func columns(_ ambiguous: AmbiguousWidth) -> Int {
    switch value {
    case 0x20..<0x7F: 1
    case 0x4E00...0x9FFF, 0x3000...0x3029, 0xFF01...0xFF5E: 2
    case 0..<0xA0: 1
    case 0x2010...0x2027 where ambiguous == .narrow: 1
    default: columnsFromTable(ambiguous)
    }
  }

  /// True when nothing joins this scalar to another of the kind, so that it is a cluster alone.
  ///
  /// Covers nearly all of a newspaper, and saves looking for the cluster's end.
  var isPlain: Bool {
    switch value {
    case 0x20..<0x7F, 0x4E00...0x9FFF, 0x2010...0x2027, 0x2500...0x257F, 0x3000...0x3029: true
    case 0xFF01...0xFF5E: true
    default: false
    }
  }

  /// True for what a terminal would obey instead of showing it.
  var isControl: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0: true
    case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Two of these make a flag, which takes two columns.
  public var isFlagLetter: Bool { 0x1F1E6...0x1F1FF ~= value }

  /// What is shown in place of a control character: ␛ for escape, � where Unicode has no picture.
  var picture: Unicode.Scalar {
    switch value {
    case 0..<0x20: Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    default: "\u{FFFD}"
    }
  }
}

extension Unicode.Scalar {
  private func columnsFromTable(_ ambiguous: AmbiguousWidth) -> Int {
    if stands(in: WidthTable.wide) { return 2 }
    if stands(in: WidthTable.zero) { return 0 }
    guard ambiguous == .wide else { return 1 }
    return stands(in: WidthTable.ambiguous) ? 2 : 1
  }

  private func stands(in pairs: [UInt32]) -> Bool {
    var low = 0
    var high = pairs.count / 2
    while low < high {
      let middle = (low + high) / 2
      if value > pairs[2 * middle + 1] { low = middle + 1 } else { high = middle }
    }
    return 2 * low < pairs.count && value >= pairs[2 * low]
  }
}
