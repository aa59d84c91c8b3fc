import Foundation
import Testing

@Suite struct ManualTests {
  private let program: Program

  init() throws { program = try Program() }

  @Test func `the manual page tells every subcommand, key and setting`() throws {
    defer { program.remove() }
    let page = try program.run("jianyan manual").output
    #expect(page.hasPrefix(".TH JIANYAN 1\n.SH NAME\njianyan \\- Browse"))
    for part in [".SS search", ".B ctrl\\-k, alt\\-x", ".B longest\\-line", ".B set SETTING"] {
      #expect(page.contains("\n" + part), "\(part)")
    }
    #expect(!page.contains { !$0.isASCII })
  }

  @Test(arguments: ["LANG=en_US.UTF-8", "LANG=zh_CN.UTF-8", "LANG="])
  func `the manual page keeps to its language, whatever the locale`(locale: String) throws {
    defer { program.remove() }
    let han = "\\[u"
    #expect(
      try !program.run("\(locale) jianyan manual --language en | grep Print").output.contains(han))
    let chinese = try program.run("\(locale) jianyan manual --language zh").output
    #expect(!chinese.contains("Print ") && chinese.contains(han))
  }

  @Test func `troff reads the manual page without complaint`() throws {
    defer { program.remove() }
    let outcome = try program.run(
      "command -v groff >/dev/null || exit 0; jianyan manual | groff -man -Tutf8 -ww >/dev/null")
    #expect(outcome.status == 0 && outcome.complaint == "")
  }

  @Test(arguments: [("bash", "complete"), ("zsh", "#compdef jianyan"), ("fish", "complete -c")])
  func `a shell's completions know every subcommand`(shell: String, sign: String) throws {
    defer { program.remove() }
    let script = try program.run("jianyan completions \(shell)").output
    for word in [sign, "browse", "search", "config", "manual", "--theme"] {
      #expect(script.contains(shell == "fish" ? word.replacing("--", with: "") : word), "\(word)")
    }
  }

  @Test func `bash completes subcommands and themes`() throws {
    defer { program.remove() }
    let script = """
      eval "$(jianyan completions bash)"
      COMP_LINE='jianyan conf' COMP_POINT=12 COMP_CWORD=1
      COMP_WORDS=(jianyan conf)
      _jianyan jianyan conf jianyan 2>/dev/null
      echo "${COMPREPLY[@]}"
      """
    #expect(try program.run(script).output.contains("config"))
  }

  @Test(.enabled(if: Shell.has("fish"), "fish is not installed"))
  func `fish completes subcommands and options`() throws {
    defer { program.remove() }
    let script = """
      jianyan completions fish > jianyan.fish
      fish --no-config -c 'source jianyan.fish; complete -C "jianyan conf"
        complete -C "jianyan search --conc"'
      """
    let offered = try program.run(script).output
    #expect(offered.contains("config\t") && offered.contains("--concordance\t"), "\(offered)")
  }

  @Test(.enabled(if: Shell.has("zsh"), "zsh is not installed"))
  func `zsh completes subcommands and themes`() throws {
    defer { program.remove() }
    let outcome = try program.run(
      """
      export TERM=dumb PATH="$(dirname '\(Program.executable.path)'):$PATH"
      jianyan completions zsh > _jianyan
      timeout 60 zsh -f -c '
        zmodload zsh/zpty
        zpty shell zsh -f -i
        zpty -w shell "fpath=($PWD \\$fpath); autoload -U compinit; compinit -u -D; echo rea""dy"
        zpty -r -m shell seen "*ready*"
        zpty -w -n shell $'"'"'jianyan conf\t'"'"'
        zpty -r -m shell seen "*jianyan config *" || exit 1
        zpty -w -n shell $'"'"'\\C-ujianyan browse --theme newsp\t'"'"'
        zpty -r -m shell seen "*--theme newsprint*" || exit 2'
      """)
    #expect(outcome.status == 0, "\(outcome)")
  }

  @Test func `the table of keys in the documents is fresh`() throws {
    defer { program.remove() }
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../../../docs/KEYS.md")
    let table = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let made = try program.run("jianyan manual --keys").output
    #expect(made == table, "run: jianyan manual --keys > docs/KEYS.md")
  }
}
