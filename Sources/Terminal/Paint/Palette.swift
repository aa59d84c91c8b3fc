internal import Canvas

/// The colours a terminal has, and which of them is nearest to one a theme names.
enum Palette: Equatable {
  case colorless
  /// Black, red, green, yellow, blue, magenta, cyan, white.
  case eight
  /// The same again, brighter.
  case sixteen
  /// xterm's chart: sixteen, then a cube of 6 × 6 × 6, then 24 greys.
  case cube
  /// A colour's number is its red, green and blue, in terminfo's sequences.
  case direct
  /// The same in the sequences of ISO 8613-6, which terminfo does not know of.
  case mixed

  /// Takes terminfo's `colors`.
  init(colors: Int) {
    switch colors {
    case ..<8: self = .colorless
    case 8..<16: self = .eight
    case 16..<256: self = .sixteen
    case 256..<(1 << 24): self = .cube
    default: self = .direct
    }
  }

  /// Also takes `COLORTERM`, by which terminals of 256 colours tell that they have all of them.
  ///
  /// GNU screen, which hands the variable on, is not believed: it takes the sequences for others.
  init(colors: Int, promise: String?, type: String?, isInTmux: Bool) {
    self.init(colors: colors)
    let isKept = isInTmux || type?.hasPrefix("screen") != true
    if self == .cube, isKept, promise == "truecolor" || promise == "24bit" { self = .mixed }
  }

  /// The number of the nearest colour; -1 for the terminal's own.
  func index(of color: Color) -> Int32 {
    guard case .rgb(let red, let green, let blue) = color else { return -1 }
    let light = Light(Int32(red), Int32(green), Int32(blue))
    switch self {
    case .colorless: return -1
    case .eight: return Self.named(light) & 7
    case .sixteen: return Self.named(light)
    case .cube: return Self.charted(light)
    // Terminals of this kind still take 0 to 7 for the named colours.
    case .direct: return max(8, light[0] << 16 | light[1] << 8 | light[2])
    case .mixed: return light[0] << 16 | light[1] << 8 | light[2]
    }
  }
}

extension Palette {
  /// Red, green and blue from 0 to 255.
  private typealias Light = SIMD3<Int32>

  /// By hue rather than by distance, which would make every soft colour grey.
  private static func named(_ light: Light) -> Int32 {
    let (lowest, highest) = (light.min(), light.max())
    guard highest - lowest >= 48 else { return grey((light &* Light(299, 587, 114)).wrappedSum()) }
    let isOn = light .> Light(repeating: (lowest + highest) / 2)
    let hue = Light(1, 2, 4).replacing(with: 0, where: .!isOn).wrappedSum()
    return highest >= 192 ? hue | 8 : hue
  }

  /// Black, bright black, white or bright white, by thousandths of luminance; without its bright
  /// half it is black or white.
  private static func grey(_ luminance: Int32) -> Int32 {
    switch luminance / 1000 {
    case ..<56: 0
    case ..<128: 8
    case ..<230: 7
    default: 15
    }
  }

  /// The nearer of the best place in the cube and the best grey.
  private static func charted(_ light: Light) -> Int32 {
    let steps = Light(step(light[0]), step(light[1]), step(light[2]))
    let cube = (steps &* 40 &+ 55).replacing(with: 0, where: steps .== 0)
    let grey = max(0, min(23, (light.wrappedSum() / 3 - 3) / 10))
    guard distance(light, Light(repeating: 8 + 10 * grey)) < distance(light, cube) else {
      return 16 + (steps &* Light(36, 6, 1)).wrappedSum()
    }
    return 232 + grey
  }

  private static func distance(_ one: Light, _ other: Light) -> Int32 {
    let difference = one &- other
    return (difference &* difference).wrappedSum()
  }

  /// The nearest of the cube's levels 0, 95, 135, 175, 215, 255.
  private static func step(_ level: Int32) -> Int32 {
    switch level {
    case ..<48: 0
    case ..<115: 1
    default: min(5, (level - 35) / 40)
    }
  }
}
