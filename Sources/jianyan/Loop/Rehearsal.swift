import Browser
import Canvas

/// Goes through the keys that are likely to come first with a copy of the browser that nobody sees.
///
/// What a program does for the first time takes it three times as long, for code must come into memory
/// and the runtime looks up types. So the reader's first keys find that done; nothing else comes of it.
func rehearse(_ browser: Browser) {
  startThread {
    var copy = browser
    var drawn = DrawnRows()
    for key in likelyKeys {
      _ = copy.update(.key(key))
      _ = copy.draw(reusing: &drawn)
    }
  }
}

/// Down the articles and the outline, into the reader and back, and a search.
private let likelyKeys: [Key] = [
  .character("j"), .character("k"), .character("l"), .character("j"), .character("l"),
  .character("j"),
  .enter, .character("j"), .character("q"), .character("h"), .character("/"), .escape,
]
