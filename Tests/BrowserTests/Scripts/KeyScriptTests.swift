import Browser
import Canvas
import Foundation
import Testing

/// Scripts of keys with the screens they must give; `scripts/accept` writes what they give now.
@Suite struct KeyScriptTests {
  @Test(arguments: KeyScript.names)
  func `a script of keys gives its screens`(name: String) throws {
    let script = try KeyScript(named: name)
    let now = try script.replayed()
    guard now != script.text else { return }
    if ProcessInfo.processInfo.environment["JIANYAN_ACCEPT"] != nil {
      try Data(now.utf8).write(to: script.file)
    } else {
      let changes = difference(
        from: script.text.components(separatedBy: "\n"), to: now.components(separatedBy: "\n"))
      Issue.record("\(name) differs; scripts/accept takes it over:\n\(changes)")
    }
  }

  @Test(arguments: KeyScript.names)
  func `rows known from earlier screens change nothing that is drawn`(name: String) throws {
    var drawn = DrawnRows()
    _ = try KeyScript(named: name).replayed { session in
      let (cold, warm) = (session.browser.draw(), session.browser.draw(reusing: &drawn))
      guard warm != cold else { return }
      let changes = difference(from: cold.notation, to: warm.notation)
      Issue.record("what was drawn before shows:\n\(changes)")
    }
  }

  @Test(arguments: KeyScript.names)
  func `nothing repaints after the screen is right`(name: String) throws {
    _ = try KeyScript(named: name).replayed { session in
      let shown = session.browser.draw()
      #expect(session.browser.draw() == shown, "drawing is a function of the state")
      for event in session.idleEvents {
        var later = session
        later.send(event)
        later.answerGrouping()
        let now = later.browser.draw()
        guard now != shown else { continue }
        let changes = difference(from: shown.notation, to: now.notation)
        Issue.record("\(event.summary) repaints:\n\(changes)")
      }
    }
  }
}

extension Session {
  /// What happens and changes nothing: the same size, a page read again, a desk that tells the same.
  fileprivate var idleEvents: [Event] {
    [.resized(browser.draw().size)]
      + issues.indices.map { .pageRead(issues[$0], at: $0) }
      + [.desk(desk.contents, turn: 0)]
  }
}

extension Event {
  /// Its name, for what it carries may be a library.
  fileprivate var summary: Substring { String(describing: self).prefix { $0 != "(" } }
}

/// The lines that went and came, each with its number.
private func difference(from old: [String], to new: [String]) -> String {
  let changes = new.difference(from: old).map { change in
    switch change {
    case .remove(let line, let text, _): (line, "\(line + 1): - \(text)")
    case .insert(let line, let text, _): (line, "\(line + 1): + \(text)")
    }
  }
  return changes.sorted { $0.0 < $1.0 }.map(\.1).prefix(40).joined(separator: "\n")
}
