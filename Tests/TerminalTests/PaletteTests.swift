import Canvas
import Testing

@testable import Terminal

private func rgb(_ red: UInt8, _ green: UInt8, _ blue: UInt8) -> Color {
  .rgb(red: red, green: green, blue: blue)
}

@Test(arguments: [
  (-1, Palette.colorless), (2, .colorless), (8, .eight), (16, .sixteen), (88, .sixteen),
  (256, .cube), (1 << 24, .direct),
])
func `terminfo's number of colours decides`(colors: Int, expected: Palette) {
  #expect(Palette(colors: colors) == expected)
}

@Test(arguments: [
  (256, "truecolor", "xterm-256color", false, Palette.mixed), (256, "24bit", "foot", false, .mixed),
  (256, "yes", "xterm-256color", false, .cube), (8, "truecolor", "xterm", false, .eight),
  (256, "truecolor", "screen-256color", false, .cube),
  (256, "truecolor", "screen-256color", true, .mixed),
  (1 << 24, "truecolor", "xterm-direct", false, .direct),
])
func `a terminal of 256 colours may promise all of them`(
  colors: Int, promise: String, type: String, isInTmux: Bool, expected: Palette
) {
  #expect(Palette(colors: colors, promise: promise, type: type, isInTmux: isInTmux) == expected)
}

@Test(arguments: [
  (Palette.cube, rgb(0, 0, 0), 16), (.cube, rgb(255, 255, 255), 231), (.cube, rgb(255, 0, 0), 196),
  (.cube, rgb(95, 135, 175), 67), (.cube, rgb(8, 8, 8), 232), (.cube, rgb(238, 238, 238), 255),
  (.cube, rgb(118, 118, 118), 243),
  (.sixteen, rgb(0, 0, 0), 0), (.sixteen, rgb(100, 100, 100), 8), (.sixteen, rgb(200, 200, 200), 7),
  (.sixteen, rgb(250, 250, 248), 15), (.sixteen, rgb(150, 30, 20), 1),
  (.sixteen, rgb(240, 130, 120), 9), (.sixteen, rgb(30, 90, 180), 4),
  (.eight, rgb(250, 250, 248), 7), (.eight, rgb(100, 100, 100), 0), (.eight, rgb(240, 130, 120), 1),
  (.direct, rgb(1, 2, 3), 0x010203), (.direct, rgb(0, 0, 1), 8),
  (.mixed, rgb(1, 2, 3), 0x010203), (.mixed, rgb(0, 0, 0), 0), (.mixed, .standard, -1),
  (.colorless, rgb(1, 2, 3), -1), (.cube, .standard, -1),
])
func `a colour becomes the nearest that there is`(palette: Palette, color: Color, index: Int) {
  #expect(Int(palette.index(of: color)) == index)
}

@Test(arguments: [
  // Green, yellow and cyan on white; white on yellow; blue on black and black on blue.
  (Palette.sixteen, rgb(60, 130, 60), rgb(250, 250, 248), [0, 15]),
  (.sixteen, rgb(150, 120, 20), rgb(250, 250, 248), [1, 15]),
  (.eight, rgb(20, 130, 130), rgb(250, 250, 248), [4, 7]),
  (.sixteen, rgb(250, 250, 248), rgb(150, 120, 20), [0, 3]),
  (.eight, rgb(100, 130, 250), rgb(20, 20, 24), [6, 0]),
  (.eight, rgb(20, 20, 24), rgb(100, 130, 250), [7, 4]),
])
func `of few colours none is taken that its ground hides`(
  palette: Palette, text: Color, ground: Color, expected: [Int32]
) {
  var inks = Inks(palette: palette)
  let ink = inks.ink(for: Style(foreground: text, background: ground))
  #expect([ink.foreground, ink.background] == expected)
}
