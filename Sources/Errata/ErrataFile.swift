public import Gazette

/// The corrections to one source, as the text file beside it holds them.
///
/// The text is the reader's: adding appends to it, removing takes out one entry, and comments,
/// order and whatever could not be understood stay as they are.
///
/// ```swift
/// let file = ErrataFile(name: "page3.jianyan.yaml", text: text)
/// let issue = try parse(bytes, path: path, corrections: file.corrections)
/// ```
public struct ErrataFile: Sendable, Equatable {
  /// How messages call it.
  public let name: String
  public let text: String
  /// What could be understood; each knows the line it stands on.
  public let corrections: [Correction]
  /// What could not; the rest applies all the same.
  public let problems: [ErrataProblem]
  private let entries: [Entry]

  public init(name: String, text: String) {
    self.name = name
    self.text = text
    let chunks = Chunk.chunks(of: text)
    var entries: [Entry] = []
    var problems = chunks.stray.map { ErrataProblem(line: $0, kind: .notAList) }
    for chunk in chunks.all {
      do throws(ErrataProblem) {
        entries.append(Entry(change: try EntryReader.read(chunk), lines: chunk.lines))
      } catch {
        problems.append(error)
      }
    }
    self.entries = entries
    self.problems = problems.sorted { $0.line < $1.line }
    corrections = entries.map {
      Correction($0.change, origin: "\(name):\($0.lines.lowerBound + 1)")
    }
  }

  /// A new file that says what it is, without corrections.
  public init(name: String, for source: String) {
    self.init(name: name, text: Header.text(for: source))
  }

  /// The file with one more correction at its end.
  public func adding(_ change: Change<Quote>) throws(ErrataProblem) -> ErrataFile {
    let lines = text.fileLines
    let end = text.utf8.contains(0x0D) ? "\r\n" : "\n"
    let indent = Chunk.chunks(of: text).all.last?.indent ?? 0
    let gap = text.isEmpty || lines.last?.isEmpty ?? true ? "" : end
    let margin = String(repeating: " ", count: indent)
    let added = EntryWriter.lines(of: change).map { margin + $0 + end }.joined()
    let file = ErrataFile(name: name, text: text + gap + added)
    guard file.entries.map(\.change) == entries.map(\.change) + [change],
      file.problems == problems
    else { throw ErrataProblem(line: max(1, lines.count), kind: .closed) }
    return file
  }

  /// The file without the last correction that is equal; the same file when there is none.
  public func removing(_ change: Change<Quote>) -> ErrataFile {
    guard let entry = entries.last(where: { $0.change == change }) else { return self }
    var lines = text.fileLines
    lines.removeSubrange(entry.lines)
    return ErrataFile(name: name, text: lines.joined(separator: "\n"))
  }

  /// One correction and the lines it is written on, counted from 0.
  private struct Entry: Sendable, Equatable {
    let change: Change<Quote>
    let lines: Range<Int>
  }
}
