/// Turns a sum of evidence into a probability, for a module that imports nothing.
enum Logistic {
  /// 1 / (1 + e⁻ˣ), with eˣ as (1 + x/1024)¹⁰²⁴; good to three decimals.
  static func of(_ evidence: Double) -> Double {
    var power = 1 + min(20, max(-20, -evidence)) / 1024
    for _ in 0..<10 { power *= power }
    return 1 / (1 + power)
  }
}
