/// One date as typed: `2024`, `2024-3`, `2024.03.05`, `2024-`.
enum QueryDate: Equatable {
  case known(String)
  /// Nothing is said, or not enough yet.
  case nothing
  case wrong

  /// The date as `DateRange` reads it.
  var text: String? {
    if case .known(let text) = self { text } else { nil }
  }

  init(_ text: Substring, isFinished: Bool) {
    var parts = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "." }[...]
    if parts.last?.isEmpty == true { parts.removeLast() }
    self = Self.read(parts, isFinished: isFinished || parts.count > 3)
  }

  private static func read(_ parts: ArraySlice<Substring>, isFinished: Bool) -> QueryDate {
    guard let year = parts.first else { return .nothing }
    guard parts.count <= 3, parts.allSatisfy({ $0.allSatisfy("0123456789".contains) }),
      year.count <= 4, parts.dropFirst().allSatisfy({ 1...2 ~= $0.count })
    else { return .wrong }
    guard year.count == 4 else { return isFinished || parts.count > 1 ? .wrong : .nothing }
    let isBegun = parts.count > 1 && parts.last == "0"
    guard !isBegun || isFinished else { return read(parts.dropLast(), isFinished: false) }
    let text = parts.map { $0.count == 1 ? "0" + $0 : String($0) }.joined(separator: "-")
    return DateRange(from: text, to: text) == nil ? .wrong : .known(text)
  }
}
