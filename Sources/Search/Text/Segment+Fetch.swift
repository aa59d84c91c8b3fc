public import Catalogue

extension Segment {
  /// Fetches what nearly every search looks at, a twelfth of the text index, so that the first keys do not
  /// wait until the system has mapped it.
  public func fetchForSearch() {
    guard let index = TextIndex(bytes(of: .text)) else { return }
    for part in TextPart.allCases where part.isAlwaysRead { index[part].fetch() }
  }

  /// Gives back the memory of all else, heads of articles included.
  public func forgetAfterSearch() {
    for section in Section.allCases where section != .text { bytes(of: section).forget() }
    guard let index = TextIndex(bytes(of: .text)) else { return }
    for part in TextPart.allCases where !part.isAlwaysRead { index[part].forget() }
  }
}

extension TextPart {
  fileprivate var isAlwaysRead: Bool {
    switch self {
    case .scalars, .headLists, .articleBits, .phrases, .phraseBits, .starts, .pointBases,
      .pointSamples, .pointCount, .issues, .dates, .papers, .paperNames:
      true
    case .lists, .headingEnds, .headingLengths, .headingSamples, .points: false
    }
  }
}
