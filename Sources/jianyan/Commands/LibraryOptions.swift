import ArgumentParser
import Gazette

/// What every command reads: the paths and how.
struct LibraryOptions: ParsableArguments {
  @Argument(
    help: help("Files, folders, or - for standard input.", "文件、文件夹，或以 - 表示标准输入。"),
    completion: .file())
  var paths: [String] = []

  @Option(
    help: help(
      "The texts' encoding, when it is not recognised: UTF-8, GB18030, Big5 …",
      "认不出时指明文本的编码：UTF-8、GB18030、Big5 等。"))
  var encoding: EncodingChoice?

  /// Reads the library; what a folder holds beside readable text is told on standard error.
  func load() throws -> Library {
    let library = try loadQuietly()
    for trouble in library.troubles { complain(trouble.complaint) }
    return library
  }

  /// Reads the library and leaves it to the caller to tell of its troubles.
  func loadQuietly() throws -> Library {
    try failingPolitely { () throws(Trouble) in
      try Library(paths: paths, encoding: encoding?.encoding)
    }
  }
}

/// An encoding by any of its names.
struct EncodingChoice: ExpressibleByArgument {
  let encoding: Encoding

  init?(argument: String) {
    guard let encoding = Encoding(name: argument) else { return nil }
    self.encoding = encoding
  }

  static var allValueStrings: [String] { Encoding.allCases.map(\.rawValue) }
}
