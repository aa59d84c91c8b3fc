internal import Canvas

extension Color {
  static let black = Color(0x000000)
  static let white = Color(0xFFFFFF)

  /// How far a colour stands out from another, from 1 to 21.
  ///
  /// The ratio of WCAG 2 with light taken as the square of the level, which is near enough.
  func contrast(with other: Color) -> Double {
    let (one, two) = (luminance, other.luminance)
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  /// This colour, moved towards another one by a share from 0 to 1.
  func blended(into other: Color, by share: Double) -> Color {
    guard case .rgb(let red, let green, let blue) = self,
      case .rgb(let toRed, let toGreen, let toBlue) = other
    else { return self }
    func level(_ from: UInt8, _ to: UInt8) -> UInt8 {
      UInt8(Double(from) + (Double(to) - Double(from)) * share)
    }
    return .rgb(red: level(red, toRed), green: level(green, toGreen), blue: level(blue, toBlue))
  }

  private var luminance: Double {
    guard case .rgb(let red, let green, let blue) = self else { return 0 }
    func light(_ level: UInt8) -> Double { Double(level) * Double(level) / 65_025 }
    return 0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue)
  }
}
