/// A colour as a theme names it; the terminal shows the nearest it has.
public enum Color: Sendable, Hashable {
  /// The terminal's own foreground or background.
  case standard
  case rgb(red: UInt8, green: UInt8, blue: UInt8)
}

/// How a cell looks.
///
/// One word, because screens are thousands of cells, each of them compared with every key.
public struct Style: Sendable, Hashable {
  private var bits: UInt64 = 0

  public init(
    foreground: Color = .standard, background: Color = .standard, attributes: Attributes = []
  ) {
    bits =
      foreground.bits | background.bits << Style.backgroundShift
      | UInt64(attributes.rawValue) << Style.attributesShift
  }

  public var foreground: Color {
    get { Color(bits: bits & Style.colorMask) }
    set { bits = bits & ~Style.colorMask | newValue.bits }
  }

  public var background: Color {
    get { Color(bits: bits >> Style.backgroundShift & Style.colorMask) }
    set {
      let others = bits & ~(Style.colorMask << Style.backgroundShift)
      bits = others | newValue.bits << Style.backgroundShift
    }
  }

  public var attributes: Attributes {
    get { Attributes(rawValue: UInt8(bits >> Style.attributesShift)) }
    set {
      let colors = bits & (1 << Style.attributesShift - 1)
      bits = colors | UInt64(newValue.rawValue) << Style.attributesShift
    }
  }

  /// This style laid over another: the colours it leaves open, and further attributes, show through.
  public func over(_ base: Style) -> Style {
    let foreground = bits & Style.colorMask
    let background = bits & Style.colorMask << Style.backgroundShift
    var both = self
    both.bits |= base.bits & ~(1 << Style.attributesShift - 1)
    if foreground == 0 { both.bits |= base.bits & Style.colorMask }
    if background == 0 { both.bits |= base.bits & Style.colorMask << Style.backgroundShift }
    return both
  }

  /// What is seen of it on a blank: the ground, unless a line or reversed colours stand on it.
  public var ofBlank: Style {
    guard attributes.isDisjoint(with: [.underline, .reverse]) else { return self }
    var ground = Style()
    ground.bits = bits & Style.colorMask << Style.backgroundShift
    return ground
  }

  public struct Attributes: OptionSet, Sendable, Hashable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    public static let bold = Attributes(rawValue: 1)
    public static let dim = Attributes(rawValue: 2)
    public static let underline = Attributes(rawValue: 4)
    public static let reverse = Attributes(rawValue: 8)
  }

  private static let colorMask: UInt64 = 0x1FF_FFFF
  private static let backgroundShift: UInt64 = 25
  private static let attributesShift: UInt64 = 50
}

extension Color {
  /// Zero for the terminal's own; else red, green and blue under a bit that is always set.
  fileprivate var bits: UInt64 {
    guard case .rgb(let red, let green, let blue) = self else { return 0 }
    return 1 << 24 | UInt64(red) << 16 | UInt64(green) << 8 | UInt64(blue)
  }

  fileprivate init(bits: UInt64) {
    guard bits != 0 else {
      self = .standard
      return
    }
    self = .rgb(
      red: UInt8(truncatingIfNeeded: bits >> 16), green: UInt8(truncatingIfNeeded: bits >> 8),
      blue: UInt8(truncatingIfNeeded: bits))
  }
}
