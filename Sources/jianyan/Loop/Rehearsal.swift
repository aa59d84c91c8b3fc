import Browser
import Canvas
import Catalogue
import Search

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
    rehearseSearch(in: copy)
  }
}

/// The first words of a search as well: in one segment, by an engine that remembers nothing for others.
private func rehearseSearch(in browser: Browser) {
  guard let segment = browser.catalogue.segments.first else { return }
  let part = Catalogue([segment])
  Task.detached {
    let engine = SearchEngine()
    for word in likelyWords {
      guard let result = await engine.search(Query(word), in: part) else { return }
      var (copy, drawn) = (browser, DrawnRows())
      for character in "/" + word { _ = copy.update(.key(.character(character))) }
      _ = copy.update(.found(result))
      _ = copy.draw(reusing: &drawn)
    }
  }
}

/// By characters and by pinyin; what they find is of no interest.
private let likelyWords = ["发", "发展", "j", "jy", "jya"]

/// Down the articles and the outline, into the reader and back, and a search.
private let likelyKeys: [Key] = [
  .character("j"), .character("k"), .character("l"), .character("j"), .character("l"),
  .character("j"),
  .enter, .character("j"), .character("q"), .character("h"), .character("/"), .escape,
]
