import Browser
import DeskModel

/// What is kept from this run, and what was kept from the last.
struct Keeping {
  private let keeper: Keeper?
  private let library: [String]
  /// Where the last session with this library ended.
  let session: Session?

  /// Without paths the library is that of the last session; it is looked up before the first screen.
  init(paths: [String], restoresSession: Bool, mailbox: Mailbox) {
    keeper = Keeper(mailbox: mailbox)
    let asked = paths.map(absolutePath)
    let known = restoresSession && !paths.contains("-") ? keeper?.session(of: asked) : nil
    let isThere = known?.library.allSatisfy { FileKind(of: $0) != .nothing } ?? false
    session = isThere ? known : nil
    library = paths.isEmpty ? session?.library ?? [] : asked
  }

  /// The number of this run's first entry of the basket.
  ///
  /// Every run draws its own out of four billion, and has room for sixteen million entries.
  static func firstEntry() -> Int64 { Int64(UInt32.random(in: 1...UInt32.max)) << 24 }

  /// The library's paths, as one would give them.
  var paths: [String] { library.map(shortPath) }

  func start() {
    keeper?.start()
  }

  func keep(_ changes: [DeskChange], turn: Int?) {
    keeper?.keep(changes, turn: turn)
  }

  /// Notes where the program is left; returns when everything is on the disk.
  func end(_ browser: Browser) {
    let reading = browser.lastReading.map { [DeskChange.reading($0)] } ?? []
    keeper?.finish(reading + [.session(browser.session(of: library))])
  }
}
