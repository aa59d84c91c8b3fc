import Canvas
import Foundation
import Testing
import Themes

private let shipped = [
  "contrast", "dark", "dusk", "ink", "light", "newsprint", "pine", "rice",
]

private func theme(_ name: String) throws -> Theme {
  let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  let file = root.appending(path: "themes/\(name).yaml")
  return Theme(try Scheme(yaml: String(contentsOf: file, encoding: .utf8)))
}

@Test(arguments: shipped)
func `everything to be read stands out from what it stands on`(name: String) throws {
  let theme = try theme(name)
  #expect(theme.name == name)
  for part in Theme.Part.allCases where part != .border {
    let contrast = contrast(theme[part].foreground, theme[part].background)
    #expect(contrast >= 4.5, "\(part): \(contrast)")
  }
}

@Test(arguments: shipped)
func `text stays readable where it lies on the selection or a lit passage`(name: String) throws {
  let theme = try theme(name)
  for part in [Theme.Part.inactiveSelection, .passage] {
    #expect(contrast(theme[.text].foreground, theme[part].background) >= 4.5)
  }
}

@Test func `eight themes are shipped`() throws {
  let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  let files = try FileManager.default.contentsOfDirectory(
    atPath: root.appending(path: "themes").path())
  #expect(files.sorted() == shipped.map { $0 + ".yaml" })
}

@Test func `the theme of high contrast keeps more of it`() throws {
  let theme = try theme("contrast")
  for part in Theme.Part.allCases where part != .inactiveSelection {
    #expect(contrast(theme[part].foreground, theme[part].background) >= 7, "\(part)")
  }
}

@Test(arguments: 0..<60)
func `any scheme can be read, however pale its colours`(_ seed: Int) {
  var state = UInt64(seed)
  let scheme = Scheme(name: "random") { _ in
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    let value = UInt8(truncatingIfNeeded: state >> 40)
    return .rgb(red: value, green: UInt8(truncatingIfNeeded: state >> 48), blue: value / 2 + 60)
  }
  let theme = Theme(scheme)
  for part in Theme.Part.allCases where part != .border {
    #expect(contrast(theme[part].foreground, theme[part].background) >= 2.5, "\(part)")
  }
  #expect(contrast(theme[.selection].background, theme[.text].background) >= 1.5)
}

@Test func `where colours are few a lit passage and the status line are still told`() throws {
  let theme = try theme("dark").forFewColors
  #expect(theme[.passage].attributes.contains(.underline))
  #expect(theme[.status].attributes.contains(.reverse))
  #expect(theme[.text] == Theme.standard[.text])
}

@Test func `the built-in theme is the dark one that is shipped`() throws {
  #expect(try theme("dark") == Theme.standard)
}

@Test func `the monochrome theme has no colours`() {
  for part in Theme.Part.allCases {
    #expect(Theme.monochrome[part].foreground == .standard)
    #expect(Theme.monochrome[part].background == .standard)
  }
}

@Test func `the selection is seen without colours`() {
  #expect(Theme.monochrome[.selection].attributes.contains(.reverse))
  #expect(Theme.monochrome[.selection] != Theme.monochrome[.inactiveSelection])
}

/// The contrast ratio of WCAG 2, from 1 to 21.
private func contrast(_ one: Color, _ other: Color) -> Double {
  let (darker, lighter) = (
    min(luminance(one), luminance(other)), max(luminance(one), luminance(other))
  )
  return (lighter + 0.05) / (darker + 0.05)
}

private func luminance(_ color: Color) -> Double {
  guard case .rgb(let red, let green, let blue) = color else { return 0 }
  func linear(_ level: UInt8) -> Double {
    let share = Double(level) / 255
    return share <= 0.03928 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
  }
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}
