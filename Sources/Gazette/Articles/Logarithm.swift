/// The natural logarithm, for a module that imports nothing.
enum Logarithm {
  /// By halving into 1…2 and the series of 2·artanh((x−1)/(x+1)); good to 1e-7, which is plenty here.
  static func of(_ value: Double) -> Double {
    guard value > 0 else { return 0 }
    let fraction = value.significand
    let ratio = (fraction - 1) / (fraction + 1)
    var power = ratio
    var sum = 0.0
    var odd = 1.0
    while odd <= 15 {
      sum += power / odd
      power *= ratio * ratio
      odd += 2
    }
    return 2 * sum + Double(value.exponent) * 0.693147180559945
  }
}
