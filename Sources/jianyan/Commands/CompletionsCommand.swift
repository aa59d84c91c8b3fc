import ArgumentParser

struct CompletionsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "completions",
      abstract: words("Print the completions of a shell.", "打印命令行补全脚本。"),
      discussion: words(
        """
        bash: jianyan completions bash > ~/.local/share/bash-completion/completions/jianyan
        zsh: jianyan completions zsh > a folder of $fpath/_jianyan
        fish: jianyan completions fish > ~/.config/fish/completions/jianyan.fish
        """,
        """
        bash：jianyan completions bash > ~/.local/share/bash-completion/completions/jianyan
        zsh：jianyan completions zsh > $fpath 中某个文件夹/_jianyan
        fish：jianyan completions fish > ~/.config/fish/completions/jianyan.fish
        """
      ))
  }

  @Argument(help: help("bash, zsh or fish.", "bash、zsh 或 fish。"))
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
