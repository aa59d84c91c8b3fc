import Desk
import DeskModel
import Export
import Glibc

/// Writes to a desk until it is killed, and says so only of what the desk has taken.
///
/// `DeskWriter PATH NAME` puts entry after entry into the basket and prints the number of each,
/// counted from 1, when it is written.
@main
enum DeskWriter {
  static func main() throws {
    let (path, name) = (CommandLine.arguments[1], Int64(CommandLine.arguments[2]) ?? 1)
    let desk = try Desk(at: path)
    for number in 1... {
      let entry = BasketEntry(
        id: name << 32 + Int64(number), title: "第\(number)条", citation: Citation(),
        anchor: Anchor(
          source: "/page.txt", issue: "1", article: ArticleWords(title: nil, opening: "字")))
      try desk.apply(.basket(.insert([entry], behind: nil)))
      print(number)
      fflush(nil)
      // Nobody's reader is without a pause; a writer that is would keep all others out.
      usleep(1000)
    }
  }
}
