import ArgumentParser
import Browser
import Glibc
import Terminal

@main
struct Jianyan: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "jianyan",
      abstract: words(
        "Browse Chinese newspaper pages and the proposals in them.", "浏览中文报纸版面和其中的建言。"),
      discussion: words(
        """
        Without a subcommand jianyan opens the browser; the others print for scripts. \
        A PATH is a file, a folder, or - for standard input; without one the sample pages are read. \
        Articles are counted from 1, over all paths, as `jianyan list` numbers them.
        """,
        """
        不写子命令就打开浏览器；各子命令打印给脚本用。路径是文件、文件夹，或以 - 表示标准输入；不写则读示例版面。\
        文章从 1 数起，跨所有路径，编号见 `jianyan list`。
        """
      ),
      subcommands: [
        BrowseCommand.self, ParseCommand.self, ListCommand.self, ShowCommand.self,
        OutlineCommand.self, SearchCommand.self, CheckCommand.self, ExportCommand.self,
        ConfigCommand.self, ManualCommand.self, CompletionsCommand.self,
      ],
      defaultSubcommand: BrowseCommand.self)
  }

  /// A reader of our output that has seen enough closes the pipe; that is no reason to die of it.
  static func main() {
    signal(SIGPIPE, SIG_IGN)
    keepMemory()
    guard CommandLine.argc > 1 else { return browseSamples() }
    guard Spoken.language == .chinese else { return main(nil) }
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      leave(because: error)
    }
  }

  /// What the argument parser would do with an error, a wish for help among them, in Chinese.
  private static func leave(because error: any Error) -> Never {
    let message = fullMessage(for: error)
    let status = exitCode(for: error)
    if !message.isEmpty {
      let bytes = Array((ParserWords.chinese(message) + "\n").utf8)
      _ = writeWhole(bytes, to: status.isSuccess ? STDOUT_FILENO : STDERR_FILENO)
    }
    exit(withError: status)
  }

  /// The commonest start by far, for which the argument parser would need a fifth of the time.
  private static func browseSamples() {
    do {
      try Browsing().run()
    } catch {
      exit(withError: error)
    }
  }
}
