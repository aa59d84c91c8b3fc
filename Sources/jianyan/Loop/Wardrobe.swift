import Browser
import Themes

/// Fetches themes while the browser runs.
struct Wardrobe {
  let coloring: Coloring
  let mailbox: Mailbox

  func list() {
    Task.detached { [mailbox] in mailbox.post(.themesListed(knownThemes())) }
  }

  func fetch(_ name: String) {
    Task.detached { [mailbox, coloring] in
      do throws(Trouble) {
        guard coloring != .none else { throw .noColors }
        mailbox.post(.dressed(try theme(named: name).fitted(to: coloring)))
      } catch {
        mailbox.post(.themeRefused(error.complaint))
      }
    }
  }
}
