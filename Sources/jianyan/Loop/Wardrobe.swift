import Browser
import Themes

/// Fetches themes while the browser runs.
struct Wardrobe {
  /// False where everything is drawn in the terminal's own two colours.
  let isColorful: Bool
  let mailbox: Mailbox

  func list() {
    Task.detached { [mailbox] in mailbox.post(.themesListed(knownThemes())) }
  }

  func fetch(_ name: String) {
    Task.detached { [mailbox, isColorful] in
      do throws(Trouble) {
        guard isColorful else { throw .noColors }
        mailbox.post(.dressed(try theme(named: name)))
      } catch {
        mailbox.post(.themeRefused(error.description))
      }
    }
  }
}
