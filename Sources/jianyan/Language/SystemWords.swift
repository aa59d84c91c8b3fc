import Glibc

/// The system's words for what goes wrong with files, in Chinese.
///
/// The C library has them in the reader's language only where its translations are installed.
enum SystemWords {
  /// What is not in the table stays as it is.
  static func chinese(_ reason: String) -> String {
    known.first { jianyan.reason($0.number) == reason }?.words ?? reason
  }

  private static let known: [(number: Int32, words: String)] = [
    (ENOENT, "没有这个文件夹或文件"), (EACCES, "没有权限"), (EPERM, "系统不允许"), (EISDIR, "这是文件夹"),
    (ENOTDIR, "路径中有一段不是文件夹"), (EROFS, "在只读的磁盘上"), (ENOSPC, "磁盘已满"), (EDQUOT, "超出限额"),
    (ENAMETOOLONG, "名字太长"), (EEXIST, "已经存在"), (EIO, "磁盘读写出错"), (EMFILE, "打开的文件太多"),
    (ENOMEM, "内存不足"), (EPIPE, "对方已经关闭"),
  ]
}
