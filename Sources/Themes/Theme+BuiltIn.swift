internal import Canvas

extension Theme {
  /// The dark theme, built in so that the program needs no file to start.
  ///
  /// A test holds it equal to `themes/dark.yaml`.
  public static let standard = Theme(
    name: "dark",
    scheme: [
      0x1C1F24, 0x262A31, 0x363D48, 0x7D8794, 0xA3ACB8, 0xD7DCE2, 0xE6E9ED, 0xF7F8FA,
      0xF28B82, 0xF0A868, 0xE5C76B, 0x9CCC8A, 0x7FCFC6, 0x86B7F0, 0xCAA2E8, 0xC99B7C,
    ])

  /// Attributes only, for terminals without colour and for readers who set `NO_COLOR`.
  public static let monochrome = Theme(
    name: "monochrome",
    styles: [
      .dim: Style(attributes: .dim),
      .title: Style(attributes: .bold),
      .heading: Style(attributes: .bold),
      .marker: Style(attributes: .bold),
      .selection: Style(attributes: .reverse),
      .inactiveSelection: Style(attributes: [.bold, .underline]),
      .accent: Style(attributes: [.bold, .reverse]),
      .border: Style(attributes: .dim),
      .activeBorder: Style(attributes: .bold),
      .paneTitle: Style(attributes: .bold),
      .status: Style(attributes: .reverse),
      .match: Style(attributes: [.bold, .underline]),
      .passage: Style(attributes: .underline),
      .error: Style(attributes: .bold),
      .doubt: Style(attributes: .bold),
    ])

  private init(name: String, scheme values: [UInt32]) {
    self.init(Scheme(name: name) { Color(values[($0.substitute ?? $0).rawValue]) })
  }
}
