import ArgumentParser

struct CompletionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions",
    abstract: "Print the completions of a shell.",
    discussion: """
      bash: jianyan completions bash > ~/.local/share/bash-completion/completions/jianyan
      zsh: jianyan completions zsh > a folder of $fpath/_jianyan
      fish: jianyan completions fish > ~/.config/fish/completions/jianyan.fish
      """)

  @Argument(help: "bash, zsh or fish.")
  var shell: Shell

  enum Shell: String, ExpressibleByArgument, CaseIterable {
    case bash, zsh, fish
  }

  func run() throws {
    let shell: CompletionShell =
      switch self.shell {
      case .bash: .bash
      case .zsh: .zsh
      case .fish: .fish
      }
    show(Jianyan.completionScript(for: shell) + "\n")
  }
}
