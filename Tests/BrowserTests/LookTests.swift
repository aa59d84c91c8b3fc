import Browser
import Canvas
import Gazette
import Testing
import Themes

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

@Test(arguments: ["l", "lh", "ll", "llh", "l<tab>", "ll<tab>"])
func `from pane to pane only titles and the cells before selected rows change`(_ keys: String) {
  var session = Session(width: 120, height: 24, theme: .standard)
  session.press(String(keys.dropLast(keys.hasSuffix(">") ? 5 : 1)))
  let before = session.browser.draw()
  session.press(keys.hasSuffix(">") ? "<tab>" : String(keys.suffix(1)))
  let after = session.browser.draw()
  let starts = after.lines[1].indices.filter { "┬─━".contains(after.lines[1][$0]) }
  #expect(!starts.isEmpty)
  for y in 2..<24 {
    let changed = (0..<120).filter { !before[$0, y].looks(like: after[$0, y]) }
    #expect(changed.allSatisfy { $0 == 0 || before[$0 - 1, y].scalar == "│" }, "row \(y)")
  }
}

@Test(arguments: ["jj", "lljj", ":set<tab><tab>", "<c-k><down>", "ll<enter><tab>j"])
func `what looks selected is told without colours too`(_ keys: String) {
  var session = Session(theme: .monochrome)
  session.press(keys)
  let canvas = session.browser.draw()
  let lit = canvas.cells.count { $0.style.attributes.contains(.reverse) }
  #expect(lit > 80, "the header is reversed, and what is selected")
}

@Test(arguments: [(80, "江…  03-18 6版", "江…  03-18 7版"), (130, "2024-03-18 6版", "2024-03-18 7版")])
func `where a newspaper has several pages a day its name gives way to the page`(
  width: Int, first: String, second: String
) {
  var other = SampleLibrary.issues[0]
  (other.id, other.page, other.source.path) = ("other", "7", "jiangwan-7.txt")
  let session = Session(width: width, issues: [SampleLibrary.issues[0], other])
  #expect(session.lines[2].contains(first) && session.lines[3].contains(second))
}
