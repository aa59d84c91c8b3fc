import Browser
import Testing

@Test func `look`() {
  for (w, h) in [(80, 24), (120, 40), (200, 50), (50, 15)] {
    var session = Session(width: w, height: h)
    for keys in ["", "<enter>j", "l<enter>", "<esc>/能源", "<enter>n", "<esc><esc>e", "<esc>?"] {
      session.press(keys)
      print("==== \(w)x\(h) \(keys)")
      for line in session.lines { print(line + "⏎") }
    }
  }
}
