import Browser
import Canvas
import Testing

@Suite struct SizeTests {
  private static let scripts = [
    "", "ll", "l<enter>", "ll<enter><tab>G", "/能源", "/能源<enter>lnn", "le", "le<down><down><down>",
    "?G", "j",
  ]

  @Test(arguments: scripts)
  func `every size is drawn whole and without half characters`(_ script: String) {
    var session = Session()
    session.press(script)
    for width in 0...200 {
      for height in [width % 9, 10 + width % 51] {
        session.send(.resized(Size(width: width, height: height)))
        let canvas = session.browser.draw()
        #expect(canvas.size == Size(width: width, height: height))
        #expect(canvas.hasNoHalves, "\(width)x\(height)")
        #expect(canvas.cursor.map { canvas.bounds.contains($0) } ?? true, "\(width)x\(height)")
      }
    }
  }

  @Test(arguments: [(0, 0), (1, 1), (10, 3), (19, 30), (30, 4), (40, 10), (61, 20)])
  func `keys do no harm at any size`(_ width: Int, _ height: Int) {
    var session = Session(width: width, height: height)
    session.press(
      "jlljj<enter>jj<c-f>k<tab>jjGg<tab>kkG/能源<enter>nnnN<esc>e<tab><tab><tab>a<esc>?jG<esc>")
    session.send(.resized(Size(width: 80, height: 24)))
    session.press("<esc><esc>hhhggl<enter>")
    #expect(session.lines[1].contains("正文"))
  }

  @Test(arguments: [(19, 24), (80, 4), (8, 2), (7, 1)])
  func `a terminal too small says so on one line`(_ width: Int, _ height: Int) {
    let session = Session(width: width, height: height)
    #expect(session.lines.first == (width < 8 ? "窗口太…" : "窗口太小"))
    #expect(Set(session.lines.dropFirst()).subtracting([""]).isEmpty)
  }
}

extension Canvas {
  fileprivate var hasNoHalves: Bool {
    (0..<size.height).allSatisfy { y in
      (0..<size.width).allSatisfy { x in
        let isWide = !self[x, y].isContinuation && String(self[x, y].scalar).columns() == 2
        return isWide == (x + 1 < size.width && self[x + 1, y].isContinuation)
      }
    }
  }
}
