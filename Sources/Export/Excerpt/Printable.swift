/// Without control characters, which a terminal might obey when the export is shown on one.
func printable(_ text: String) -> String {
  String(text.unicodeScalars.filter { $0.properties.generalCategory != .control })
}
