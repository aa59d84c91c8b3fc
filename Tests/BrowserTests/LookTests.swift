import Browser
import Canvas
import Testing

private func screen(_ keys: String = "", _ change: (inout Settings) -> Void) -> Canvas {
  var settings = Settings()
  change(&settings)
  var browser = Browser(
    issues: SampleLibrary.issues, theme: .plain, size: Size(width: 80, height: 24),
    settings: settings)
  for key in keys { _ = browser.update(.key(.character(key))) }
  return browser.draw()
}

private let lines = Set("━│┬┴├")

@Test func `borders are of ASCII where the reader or the terminal wants it`() {
  #expect(screen { _ in }.lines.joined().contains(where: lines.contains))
  #expect(!screen { $0.borders = .ascii }.lines.joined().contains(where: lines.contains))
  #expect(!screen { $0.ambiguousWidth = .two }.lines.joined().contains(where: lines.contains))
  #expect(screen { $0.ambiguousWidth = .one }.lines == screen { _ in }.lines)
}

@Test(arguments: ["", "l", "ll", "lll", "?", "e", ":", "/能", "!"])
func `where ambiguous characters are wide, columns still meet`(_ keys: String) {
  let canvas = screen(keys) { $0.ambiguousWidth = .two }
  for (y, line) in canvas.lines.enumerated() {
    #expect(line.columns(.wide) <= 80, "\(y): \(line)")
  }
  #expect(canvas.ambiguous == .wide)
}

@Test func `a terminal that is taken to draw wide is believed where nobody says otherwise`() {
  var browser = Browser(
    issues: SampleLibrary.issues, theme: .plain, size: Size(width: 80, height: 24))
  _ = browser.update(.measured(.wide))
  #expect(browser.draw().ambiguous == .wide)
  _ = browser.update(.measured(.narrow))
  #expect(browser.draw().ambiguous == .narrow)
}

@Test(arguments: 20...60)
func `nothing of the text is lost where marks hang`(_ width: Int) {
  func ideographs(isHanging: Bool) -> [Character] {
    var settings = Settings()
    settings.hangingMarks = isHanging
    var browser = Browser(
      issues: SampleLibrary.issues, theme: .plain, size: Size(width: width, height: 300),
      settings: settings)
    for _ in 0..<3 { _ = browser.update(.key(.enter)) }
    return browser.draw().lines.joined().filter { $0 != " " && $0 != "─" && $0 != "━" }.sorted()
  }
  #expect(ideographs(isHanging: true) == ideographs(isHanging: false))
}
