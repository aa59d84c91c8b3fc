internal import Gazette

/// A list of an article's paragraphs and nodes, of which the reader picks one.
struct PlacePicker: Sendable, Equatable {
  enum Purpose: Sendable, Equatable {
    case split, add
  }

  struct Place: Sendable, Equatable {
    /// Bytes into the source.
    let offset: Int
    let text: String
    /// Begins within a paragraph.
    let isInner: Bool
  }

  let purpose: Purpose
  /// Index into the library.
  let issue: Int
  let places: [Place]
  var selected: Int

  /// The place at or before an offset is selected; an article can not be split at its beginning.
  init(_ purpose: Purpose, issue: Int, article: Article, near offset: Int) {
    self.purpose = purpose
    self.issue = issue
    let paragraphs = article.paragraphs.map { Place($0.text, at: $0.start, isInner: false) }
    let inner = article.outline.flatMap(\.withChildren).filter { $0.passage.start.offset > 0 }
      .map { node in
        let text = article.paragraphs[node.paragraph].text
        let rest = text.bytes(node.passage.start.offset..<text.utf8.count)
        return Place(String(rest), at: node.span.lowerBound, isInner: true)
      }
    let all = (paragraphs + inner).sorted { $0.offset < $1.offset }
    places = purpose == .split ? Array(all.dropFirst()) : all
    selected = places.lastIndex { $0.offset <= offset } ?? 0
  }

  /// The first visible row: the selected one stands in the middle where it can.
  func top(height: Int) -> Int {
    Tops.following(selected, top: selected - height / 2, count: places.count, height: height)
  }

  mutating func move(by step: Int) {
    selected = max(0, min(selected + step, places.count - 1))
  }
}

extension PlacePicker.Place {
  fileprivate init(_ text: String, at offset: Int, isInner: Bool) {
    self.init(offset: offset, text: String(text.prefix(120)), isInner: isInner)
  }

  /// The first sentence, which is what a heading mostly is.
  var heading: String {
    let end = text.firstIndex { "。！？；：\n".contains($0) } ?? text.endIndex
    return String(text[..<end].prefix(40))
  }
}

extension OutlineNode {
  fileprivate var withChildren: [OutlineNode] { [self] + children.flatMap(\.withChildren) }
}
