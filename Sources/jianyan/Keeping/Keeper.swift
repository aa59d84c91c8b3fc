import Browser
import Desk
import DeskModel
import Synchronization

/// Keeps what the reader makes: writes to the desk on a thread of its own, one request after the
/// other, and tells what lies there.
final class Keeper: Sendable {
  private enum Request: Sendable {
    case keep([DeskChange], turn: Int?)
    /// Ring when all requests before are done.
    case finish(Bell)
  }

  private let path: String
  private let mailbox: Mailbox
  private let requests = Mutex<[Request]>([])
  private let bell = Bell()
  /// What told the session; kept open, for closing the only connection writes the log into the file,
  /// which the first screen would wait for.
  private let glance = Mutex<Desk?>(nil)

  /// Nil when the system names no folder for what programs keep.
  init?(mailbox: Mailbox) {
    guard let home = Self.home else { return nil }
    path = "\(home)/jianyan/desk.sqlite"
    self.mailbox = mailbox
  }

  /// Where the program was left, if the desk can tell at once; no desk is made or mended for it.
  func session(of library: [String]) -> Session? {
    let desk = Desk(readyAt: path)
    glance.withLock { $0 = desk }
    return try? desk?.session(of: library)
  }

  /// Begins to work; called when the first screen stands.
  func start() {
    startThread { self.run() }
  }

  /// With a turn, tells then what lies on the desk.
  func keep(_ changes: [DeskChange], turn: Int?) {
    ask(.keep(changes, turn: turn))
  }

  /// Writes the last changes and returns when all are on the disk.
  func finish(_ changes: [DeskChange]) {
    let done = Bell()
    ask(.keep(changes, turn: nil))
    ask(.finish(done))
    done.wait()
  }
}

extension Keeper {
  private static var home: String? {
    if let home = environment("XDG_STATE_HOME"), home.hasPrefix("/") { return home }
    return environment("HOME").map { absolutePath("\($0)/.local/state") }
  }

  private func ask(_ request: Request) {
    requests.withLock { $0.append(request) }
    bell.ring()
  }

  private func run() {
    let desk = open()
    glance.withLock { $0 = nil }
    if let desk { begin(with: desk) }
    while true {
      bell.wait()
      let request = requests.withLock { $0.isEmpty ? nil : $0.removeFirst() }
      switch request {
      case .keep(let changes, let turn): keep(changes, turn: turn, on: desk)
      case .finish(let done): done.ring()
      case nil: continue
      }
    }
  }

  private func open() -> Desk? {
    do throws(DeskError) {
      let desk = try Desk(at: path)
      if let name = desk.setAside {
        mailbox.post(.deskRefused(Trouble.deskSetAside(path: path, name: name).complaint))
      }
      return desk
    } catch {
      mailbox.post(.deskRefused(error.complaint))
      return nil
    }
  }

  private func begin(with desk: Desk) {
    telling { () throws(DeskError) in
      mailbox.post(.readings(try desk.readings()))
      mailbox.post(.desk(try desk.contents(), turn: 0))
    }
  }

  /// Without a desk what the reader makes lives as long as the program, and he is told so.
  private func keep(_ changes: [DeskChange], turn: Int?, on desk: Desk?) {
    guard let desk else {
      if turn != nil, !changes.isEmpty {
        mailbox.post(.deskRefused(Trouble.noDesk(path: path).complaint))
      }
      return
    }
    telling { () throws(DeskError) in
      if !changes.isEmpty { try desk.apply(changes) }
      if let turn { mailbox.post(.desk(try desk.contents(), turn: turn)) }
    }
  }

  private func telling(_ work: () throws(DeskError) -> Void) {
    do throws(DeskError) {
      try work()
    } catch {
      mailbox.post(.deskRefused(error.complaint))
    }
  }
}
