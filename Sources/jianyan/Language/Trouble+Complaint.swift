import Catalogue

extension Trouble {
  /// The file, the place in it, and the remedy.
  var complaint: Complaint {
    switch self {
    case .noSuchFile(let path):
      .init(
        "\(path): no such file or folder; look for a slip in the name",
        "\(path)：没有这个文件或文件夹，请看名字是否写错")
    case .cannotRead(let path, let reason):
      .init("\(path): cannot be read: \(reason)", "\(path)：不能读：\(SystemWords.chinese(reason))")
    case .notAFile(let path):
      .init(
        "\(path): neither a file nor a folder; to read a pipe, name it -",
        "\(path)：既不是文件，也不是文件夹；要读管道，请写 -")
    case .noTextInFolder(let path):
      .init(
        "\(path): no text in this folder (.txt, .text or .md); name a file to read it as it is",
        "\(path)：文件夹里没有文本（.txt、.text 或 .md）；指明文件，就照样读它")
    case .undecodable(let path, let error): error.complaint.about(path)
    case .noSamples:
      .init(
        "no path was given and the sample pages are not installed; name a file or folder",
        "没有给出路径，示例版面也没有安装；请指明文件或文件夹")
    case .cannotWrite(let path, let reason):
      .init("\(path): cannot be written: \(reason)", "\(path)：不能写：\(SystemWords.chinese(reason))")
    case .exists(let path):
      .init("\(path): exists; --force overwrites it", "\(path)：已经存在；加 --force 则覆盖")
    case .noSuchTheme(let name, let known):
      .init(
        "no theme “\(name)”; there are \(known.joined(separator: ", ")), or name a .yaml file",
        "没有主题“\(name)”；有 \(known.joined(separator: "、"))，也可指明 .yaml 文件")
    case .noColors:
      .init(
        "no colours here: the terminal has none, or NO_COLOR is set", "这里没有颜色：终端没有，或设了 NO_COLOR")
    case .badTheme(let path, let problem): problem.complaint.about(path)
    case .badCorrection(let path, let problem): problem.complaint.about(path)
    case .correctionsOnly(let path):
      .init(
        "\(path): holds corrections; name the page that they belong to", "\(path)：是更正；请指明所更正的版面")
    case .noSuchCorrection(let path):
      .init("\(path): does not hold this correction any more", "\(path)：已没有这条更正")
    case .noPlaceForCorrections:
      .init("standard input: corrections stand beside a file; name one", "标准输入：更正放在文件旁边，请指明文件")
    case .changedMeanwhile(let path):
      .init("\(path): has changed since it was read; start again", "\(path)：读后已被改动，请重新开始")
    case .nothingToQuote(let path):
      .init("\(path): does not hold these words at that place", "\(path)：那个地方没有这些字")
    case .noSuchArticle(let number, let count):
      .init(
        "no article \(number); there are \(count), as `jianyan list` numbers them",
        "没有第 \(number) 篇；共 \(count) 篇，编号见 `jianyan list`")
    case .articleNotChosen(let count):
      .init(
        "there are \(count) articles; choose one with --article, as `jianyan list` numbers them",
        "共 \(count) 篇；请用 --article 选一篇，编号见 `jianyan list`")
    case .noSuchNode(let path, let article):
      .init(
        "no node \(path) in article \(article); `jianyan outline --article \(article)` numbers them",
        "第 \(article) 篇没有 \(path) 这一条；编号见 `jianyan outline --article \(article)`")
    case .deskSetAside(let path, let name):
      .init(
        "\(path): was damaged and stands now in \(name); bookmarks and notes begin anew",
        "\(path)：已损坏，移作 \(name)；书签和批注从头开始")
    case .noDesk(let path):
      .init(
        "\(path): can not be used, so nothing is kept beyond this run", "\(path)：不能用，这次退出后什么也不保存")
    case .nothingToOpen:
      .init("standard input: there is no file to open; name one", "标准输入：没有可打开的文件，请指明一个")
    case .commandFailed(let command, nil):
      .init("\(command): could not be started", "\(command)：不能启动")
    // So the shell says that there is no such command.
    case .commandFailed(let command, 127):
      .init(
        "\(command): there is no such command; set `editor:` in config.yaml, or $EDITOR",
        "\(command)：没有这个命令；请在 config.yaml 里设 editor，或设 $EDITOR")
    case .commandFailed(let command, let status?):
      .init("\(command): ended with exit status \(status)", "\(command)：以状态 \(status) 结束")
    case .editorFailed(let command, let kept):
      .init("\(command): failed; what you wrote is kept in \(kept)", "\(command)：出错；所写的留在 \(kept)")
    }
  }
}

extension Complaint {
  init(_ english: String, _ chinese: String) {
    self.init(chinese: chinese, english: english)
  }

  /// With what it is about in front: a file, or the line of one.
  func about(_ name: String) -> Complaint {
    Complaint("\(name): \(english)", "\(name)：\(chinese)")
  }

  /// With the line in front, counted from 1.
  func at(line: Int) -> Complaint {
    Complaint("line \(line): \(english)", "第 \(line) 行：\(chinese)")
  }
}
