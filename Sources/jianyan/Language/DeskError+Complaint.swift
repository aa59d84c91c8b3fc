import Catalogue
import Desk

extension DeskError {
  /// The file of bookmarks and notes, and the remedy.
  var complaint: Complaint {
    switch self {
    case .noFolder(let path, let reason):
      .init(
        "\(path): the folder for bookmarks and notes can not be made: \(reason); set XDG_STATE_HOME",
        "\(path)：不能建存放书签和批注的文件夹：\(SystemWords.chinese(reason))；请设 XDG_STATE_HOME")
    case .newer(let path, let version):
      .init(
        "\(path): written by a newer jianyan (version \(version)); left as it is, and nothing is kept this time; use the newer program",
        "\(path)：由更新的建言写成（第 \(version) 版），原样未动，这次什么也不保存；请用更新的程序")
    case .damaged(let path):
      .init(
        "\(path): damaged; start again, and it is set aside under another name",
        "\(path)：已损坏；再次启动时会把它移作别名")
    case .busy(let path):
      .init(
        "\(path): held by another program for too long; nothing was written, try again",
        "\(path)：被别的程序占用太久，什么也没有写；请再试")
    case .full(let path):
      .init(
        "\(path): the disk is full; the last change is not kept, make room and do it again",
        "\(path)：磁盘已满，刚才的改动没有保存；请腾出空间再做一次")
    case .forbidden(let path):
      .init(
        "\(path): can not be opened for writing; look at the permissions of it and its folder",
        "\(path)：不能打开来写；请看它和所在文件夹的权限")
    case .unreadable(let path):
      .init(
        "\(path): the disk failed to read or write it; the last change may not be kept",
        "\(path)：磁盘读写出错，刚才的改动可能没有保存")
    case .noLock(let path, let reason):
      .init(
        "\(path).lock: can not be made: \(reason)",
        "\(path).lock：不能建立：\(SystemWords.chinese(reason))")
    case .notSetAside(let path, let reason):
      .init(
        "\(path): damaged, and can not be set aside: \(reason); move it away yourself",
        "\(path)：已损坏，也不能移作别名：\(SystemWords.chinese(reason))；请自行移走")
    case .failed(let path, let reason):
      .init("\(path): SQLite: \(reason)", "\(path)：数据库出错：\(reason)")
    }
  }
}
