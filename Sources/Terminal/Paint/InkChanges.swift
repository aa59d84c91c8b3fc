internal import Canvas

/// The shortest sequences from one ink to another, each made when it is first needed.
struct InkChanges {
  private let capabilities: Capabilities
  private var sequences: [Change: [UInt8]] = [:]
  /// The latest at each place that their colours give; screens change their look some hundred times, and
  /// hashing takes longer than what comes of it.
  private var latest = [(change: Change, sequence: [UInt8])?](repeating: nil, count: Change.places)

  private struct Change: Hashable {
    let old: Ink?
    let new: Ink

    static let places = 512

    var place: Int {
      let (old, oldLook) = (old ?? Ink(), old == nil ? 1 : 0)
      var digest = UInt32(bitPattern: old.foreground) &* 31 &+ UInt32(bitPattern: old.background)
      digest = digest &* 31 &+ UInt32(bitPattern: new.foreground)
      digest = digest &* 31 &+ UInt32(bitPattern: new.background)
      digest = digest &* 31 &+ UInt32(old.attributes.rawValue) &+ UInt32(oldLook)
      digest = digest &* 31 &+ UInt32(new.attributes.rawValue)
      return Int((digest ^ digest >> 9 ^ digest >> 18) % UInt32(Change.places))
    }
  }

  init(_ capabilities: Capabilities) {
    self.capabilities = capabilities
  }

  /// Without an old ink nothing is known of what the terminal is set to.
  mutating func sequence(from old: Ink?, to new: Ink) -> [UInt8] {
    let change = Change(old: old, new: new)
    let place = change.place
    if let entry = latest[place], entry.change == change { return entry.sequence }
    let sequence = sequences[change] ?? make(change)
    sequences[change] = sequence
    latest[place] = (change, sequence)
    return sequence
  }
}

extension InkChanges {
  private func make(_ change: Change) -> [UInt8] {
    let anew = [capabilities.reset] + additions(from: Ink(), to: change.new)
    let ways = [anew.joinedParameters] + (stepwise(change).map { [$0.joinedParameters] } ?? [])
    return ways.min { $0.count < $1.count } ?? []
  }

  /// Ends what must end and adds the rest; nil where only a reset ends an attribute.
  private func stepwise(_ change: Change) -> [[UInt8]]? {
    guard let old = change.old else { return nil }
    let surplus = old.attributes.subtracting(change.new.attributes)
    var kept = old
    var parts: [[UInt8]] = []
    if !surplus.isEmpty {
      guard capabilities.endsAttributesByStandard else { return nil }
      // Bold and dim end together.
      let weights: Style.Attributes = [.bold, .dim]
      for (attributes, number) in [(weights, 22), (.underline, 24), (.reverse, 27)]
      where !surplus.isDisjoint(with: attributes) {
        parts.append(Capabilities.control(number, final: "m"))
        kept.attributes.subtract(attributes)
      }
    }
    return parts + additions(from: kept, to: change.new)
  }

  /// From an ink whose attributes the new one has too.
  private func additions(from old: Ink, to new: Ink) -> [[UInt8]] {
    var old = old
    var parts = capabilities.attributes
      .filter { new.attributes.contains($0.0) && !old.attributes.contains($0.0) }.map(\.1)
    let losesColor =
      new.foreground < 0 && old.foreground >= 0 || new.background < 0 && old.background >= 0
    if losesColor {
      parts.append(capabilities.ownColors)
      (old.foreground, old.background) = (-1, -1)
    }
    if new.foreground != old.foreground {
      parts.append(capabilities.color(new.foreground, isForeground: true))
    }
    if new.background != old.background {
      parts.append(capabilities.color(new.background, isForeground: false))
    }
    return parts
  }
}

extension [[UInt8]] {
  /// One after the other, sequences of the form `ESC [ … m` as one.
  fileprivate var joinedParameters: [UInt8] {
    var all: [UInt8] = []
    var isOpen = false
    for part in self where !part.isEmpty {
      if let parameters = part.parametersOfLook {
        if isOpen { all[all.count - 1] = UInt8(ascii: ";") } else { all += [0x1B, 0x5B] }
        all += parameters + [UInt8(ascii: "m")]
      } else {
        all += part
      }
      isOpen = part.parametersOfLook != nil
    }
    return all
  }
}

extension [UInt8] {
  /// What stands between `ESC [` and `m`; nothing there means 0, the reset.
  ///
  /// xterm's reset selects a set of characters first, `ESC ( B`, which we never leave.
  fileprivate var parametersOfLook: [UInt8]? {
    let letters: [UInt8] = [0x1B, UInt8(ascii: "("), UInt8(ascii: "B")]
    let rest = starts(with: letters) ? dropFirst(3) : self[...]
    guard rest.starts(with: [0x1B, 0x5B]), rest.last == UInt8(ascii: "m") else { return nil }
    let parameters = rest.dropFirst(2).dropLast()
    guard parameters.allSatisfy({ (0x30...0x3B).contains($0) }) else { return nil }
    return parameters.isEmpty ? [UInt8(ascii: "0")] : Array(parameters)
  }
}
