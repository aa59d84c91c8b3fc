import Foundation

/// Text as it is compared: NFKC, without white space.
struct Normal: Hashable, Sendable {
  var scalars: [Unicode.Scalar]

  init(_ text: String?) {
    scalars = (text ?? "").precomposedStringWithCompatibilityMapping.unicodeScalars
      .filter { !$0.properties.isWhitespace }
  }

  private init(_ scalars: some Sequence<Unicode.Scalar>) { self.scalars = Array(scalars) }

  /// Without punctuation behind it.
  var head: Normal { Normal(scalars.trimmingSuffix { Normal.marks.contains($0) }) }

  /// Without punctuation and brackets around it.
  var marker: Normal {
    func isUnwanted(_ scalar: Unicode.Scalar) -> Bool {
      Normal.marks.contains(scalar) || Normal.brackets.contains(scalar)
    }
    return Normal(scalars.trimmingSuffix(while: isUnwanted).drop(while: isUnwanted))
  }

  /// Cut behind its marks.
  var clauses: [Normal] {
    scalars.split(whereSeparator: { Normal.ends.contains($0) }).map { Normal($0) }
  }

  /// Where another text stands from an index on.
  func index(of other: Normal, from start: Int = 0) -> Int? {
    let wanted = other.scalars
    guard let first = wanted.first else { return start }
    var index = start
    while index + wanted.count <= scalars.count {
      if scalars[index] == first, scalars[index...].starts(with: wanted) { return index }
      index += 1
    }
    return nil
  }

  /// From 0 to 1; 0.9 where one starts the other.
  func similarity(to other: Normal) -> Double {
    if self == other { return 1 }
    guard !scalars.isEmpty, !other.scalars.isEmpty else { return 0 }
    let short = min(scalars.count, other.scalars.count)
    if short >= 4, scalars[..<short] == other.scalars[..<short] { return 0.9 }
    let matched = Normal.matched(scalars[...], other.scalars[...])
    return 2 * Double(matched) / Double(scalars.count + other.scalars.count)
  }

  /// Characters in common blocks, the longest first (Ratcliff and Obershelp 1988).
  private static func matched(
    _ left: ArraySlice<Unicode.Scalar>, _ right: ArraySlice<Unicode.Scalar>
  ) -> Int {
    var best = (left: 0, right: 0, count: 0)
    for one in left.indices {
      for two in right.indices where left[one] == right[two] {
        let count = zip(left[one...], right[two...]).prefix { $0 == $1 }.count
        if count > best.count { best = (one, two, count) }
      }
    }
    guard best.count > 0 else { return 0 }
    return best.count + matched(left[..<best.left], right[..<best.right])
      + matched(left[(best.left + best.count)...], right[(best.right + best.count)...])
  }

  private static let marks = Set("。；;:：.，,、".unicodeScalars)
  private static let ends = Set("。;:,".unicodeScalars)
  private static let brackets = Set("(（)）".unicodeScalars)
}

extension Array {
  fileprivate func trimmingSuffix(while isUnwanted: (Element) -> Bool) -> ArraySlice<Element> {
    var slice = self[...]
    while let last = slice.last, isUnwanted(last) { slice.removeLast() }
    return slice
  }
}
