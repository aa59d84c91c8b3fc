import Catalogue
import Foundation
import Search

/// The same whole word asked of ripgrep, which reads the folder, and of the index, side by side.
struct Rivalry {
  private(set) var rows: [String] = []

  init(_ folder: String, _ catalogue: Catalogue) async {
    guard system("command -v rg > /dev/null") == 0 else {
      rows = ["ripgrep is not installed (apt-get install ripgrep), so it is not compared"]
      return
    }
    for word in ["磁悬浮轨道", "乡村振兴", "发展"] {
      let ripgrep = Self.best { _ = system("rg -c '\(word)' '\(folder)' > /dev/null") }
      var ours = Double.infinity
      for _ in 0..<Self.rounds {
        let start = ContinuousClock().now
        _ = await SearchEngine().search(Query(word), in: catalogue)
        ours = min(ours, (ContinuousClock().now - start).seconds)
      }
      rows.append(
        "\(word): rg -c \((ripgrep * 1000).rounded(to: 1)) ms, the index"
          + " \((ours * 1000).rounded(to: 2)) ms, \((ripgrep / ours).rounded(to: 0)) times faster")
    }
  }

  private static let rounds = 5

  private static func best(_ work: () -> Void) -> Double {
    (0..<rounds).map { _ in
      let start = ContinuousClock().now
      work()
      return (ContinuousClock().now - start).seconds
    }
    .min() ?? 0
  }
}
