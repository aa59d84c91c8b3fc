import Canvas
import Testing

@Suite struct PatchTests {
  @Test func `a patch shows on another canvas what was cut out`() {
    let bold = Style(attributes: .bold)
    var first = Canvas(size: Size(width: 8, height: 2))
    first.write("第3期", at: Point(x: 1, y: 0), style: bold)
    first.write("版", at: Point(x: 1, y: 1))
    var second = Canvas(size: Size(width: 8, height: 3))
    second.put(
      first.patch(Rect(x: 1, y: 0, width: 5, height: 2)), at: Point(x: 2, y: 1))
    #expect(second.lines == ["", "  第3期", "  版"])
    #expect(second[2, 1].style == bold)
    #expect(second.hasNoHalves)
  }

  @Test(arguments: 0...4)
  func `what a patch covers by half goes`(_ x: Int) {
    var source = Canvas(size: Size(width: 2, height: 1))
    source.write("第", at: Point(x: 0, y: 0))
    var canvas = Canvas(size: Size(width: 6, height: 1))
    canvas.write("民人", at: Point(x: 0, y: 0))
    canvas.put(source.patch(source.bounds), at: Point(x: x, y: 0))
    #expect(canvas.hasNoHalves)
    #expect(canvas[x, 0].scalar == "第")
  }

  @Test(arguments: [(-1, 0), (7, 0), (0, 2)])
  func `a patch that does not fit is left out`(_ x: Int, _ y: Int) {
    var canvas = Canvas(size: Size(width: 8, height: 2))
    var source = Canvas(size: Size(width: 2, height: 1))
    source.write("第", at: Point(x: 0, y: 0))
    canvas.put(source.patch(source.bounds), at: Point(x: x, y: y))
    #expect(canvas.lines == ["", ""])
  }
}
