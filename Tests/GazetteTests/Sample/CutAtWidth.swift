/// Cut wherever a line is full; a mark that may not begin a line hangs over the margin.
func cutAtWidth(_ text: String, _ width: Int) -> String {
  var lines = [""]
  var room = width
  for character in text {
    let own = character.isASCII ? 1 : 2
    if own > room, !"，。、：；）".contains(character) {
      lines.append("")
      room = width
    }
    lines[lines.count - 1].append(character)
    room -= own
  }
  return lines.joined(separator: "\n")
}
