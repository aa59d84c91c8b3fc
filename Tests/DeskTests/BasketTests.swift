import DeskModel
import Testing

@Test(arguments: [
  ("a b c", "a", 1, "b a c"), ("a b c", "c", -1, "a c b"), ("a b c", "c", 1, "a b c"),
  ("a b c", "a", -1, "a b c"), ("a /b c /d", "a", 1, "c /d a /b"),
  ("a /b c /d", "c", -1, "c /d a /b"), ("a /b /c d", "b", 1, "a /c /b d"),
  ("a /b /c d", "c", 1, "a /b /c d"), ("a /b /c d", "b", -1, "a /b /c d"),
])
func `an entry moves among its equals with what is below it`(
  before: String, entry: Character, step: Int, after: String
) {
  var basket = basket(before)
  if let change = basket.moving(id(entry), by: step) { _ = basket.apply(change) }
  #expect(outline(basket) == after)
}

@Test(arguments: [
  ("a b", "b", 1, "a /b"), ("a b", "a", 1, "a b"), ("a /b", "b", 1, "a /b"),
  ("a /b //c", "b", -1, "a b /c"), ("a b /c", "b", 1, "a /b //c"), ("a", "a", -1, "a"),
])
func `an entry goes a level deeper only below another`(
  before: String, entry: Character, step: Int, after: String
) {
  var basket = basket(before)
  if let change = basket.indenting(id(entry), by: step) { _ = basket.apply(change) }
  #expect(outline(basket) == after)
}

@Test func `every change can be taken back`() throws {
  let before = basket("a /b //c d /e f")
  let changes = [
    before.removing(id("b")), before.removing(id("a")), before.removing(id("f")),
    before.moving(id("a"), by: 1), before.moving(id("d"), by: -1), before.indenting(id("d"), by: 1),
    before.indenting(id("b"), by: -1), .edit(id("c"), title: "改", text: "字"),
    .insert(basket("x /y").entries, behind: id("c")), .remove(before.entries.map(\.id)),
  ]
  for change in changes.compactMap(\.self) {
    var basket = before
    let undone = basket.apply(change)
    let back = try #require(undone)
    #expect(basket != before)
    _ = basket.apply(back)
    #expect(basket == before, "\(outline(basket))")
  }
}

@Test func `a change means something when others were there before`() {
  var basket = basket("a b c")
  let moved = basket.moving(id("a"), by: 1)
  _ = basket.apply(.remove([id("b")]))
  if let moved { _ = basket.apply(moved) }
  #expect(outline(basket) == "c a")
  let edit = basket.apply(.edit(id("b"), title: "", text: ""))
  let insertion = basket.apply(.insert(basket.entries, behind: nil))
  #expect(edit == nil && insertion == nil)
}
