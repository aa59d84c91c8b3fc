import Canvas

extension Canvas {
  /// The screen in writing.
  ///
  /// `|` stands before each row and, where its looks are not all the commonest, `~` before the
  /// letters of its cells' looks; the commonest is `.`. Below stand the cursor and the letters.
  /// ```
  /// | 一是 修通茶园
  /// ~aaaa.b
  /// cursor none
  /// a reverse
  /// b bold #8a6d3b
  /// ```
  var notation: [String] {
    var looks = [commonestLook]
    var rows: [String] = []
    for (y, line) in lines.enumerated() {
      rows.append("|" + line)
      let letters = String((0..<size.width).map { letter(of: self[$0, y].style, among: &looks) })
      let shown = letters.trimmingPlain
      if !shown.isEmpty { rows.append("~" + shown) }
    }
    let place = cursor.map { "\($0.x),\($0.y)" } ?? "none"
    return rows + ["cursor \(place)"] + zip(Self.letters, looks).map { "\($0) \($1.notation)" }
  }

  private func letter(of style: Style, among looks: inout [Style]) -> Character {
    if let index = looks.firstIndex(of: style) { return Self.letters[index] }
    looks.append(style)
    return Self.letters[looks.count - 1]
  }

  private var commonestLook: Style {
    let counts = cells.reduce(into: [:]) { $0[$1.style, default: 0] += 1 }
    return counts.max { ($0.value, $1.key.notation) < ($1.value, $0.key.notation) }?.key ?? Style()
  }

  private static let letters = Array(".abcdefghijklmnopqrstuvwxyz")
}

extension String {
  fileprivate var trimmingPlain: String {
    String(reversed().drop { $0 == "." }.reversed())
  }
}

extension Style {
  /// `bold underline #ink on #ground`, without what is the terminal's own.
  fileprivate var notation: String {
    let names: [(Attributes, String)] = [
      (.bold, "bold"), (.dim, "dim"), (.underline, "underline"), (.reverse, "reverse"),
    ]
    var words = names.filter { attributes.contains($0.0) }.map(\.1)
    if let ink = foreground.notation { words.append(ink) }
    if let ground = background.notation { words.append("on \(ground)") }
    return words.isEmpty ? "plain" : words.joined(separator: " ")
  }
}

extension Color {
  /// Nil for the terminal's own.
  fileprivate var notation: String? {
    guard case .rgb(let red, let green, let blue) = self else { return nil }
    return "#"
      + [red, green, blue].map { level in
        let digits = String(level, radix: 16)
        return digits.count == 1 ? "0" + digits : digits
      }.joined()
  }
}
