import Catalogue
import Gazette

extension DecodeError {
  /// Why the bytes are no text, and what may help.
  var complaint: Complaint {
    switch self {
    case .empty:
      .init("the file is empty", "文件是空的")
    case .binary(let offset):
      .init(
        "not a text: byte \(offset) stands in none; if it is one, name its --encoding",
        "不是文本：第 \(offset) 字节不会出现在文本里；如果是，请用 --encoding 指明编码")
    case .unknownEncoding(let tried):
      .init(
        "unknown encoding; tried \(names(of: tried, ", ")); name it with --encoding",
        "不认识的编码；试过 \(names(of: tried, "、"))；请用 --encoding 指明")
    case .malformed(let encoding, let offset):
      .init(
        "not \(encoding.rawValue): byte \(offset) does not fit; try another --encoding, or none",
        "不是 \(encoding.rawValue)：第 \(offset) 字节不合；请换一个 --encoding，或不写")
    case .converterMissing(let encoding):
      .init(
        "this system cannot convert \(encoding.rawValue); install the C library's gconv modules",
        "这个系统不能转换 \(encoding.rawValue)；请安装 C 库的 gconv 模块")
    }
  }
}

private func names(of encodings: [Encoding], _ separator: String) -> String {
  encodings.map(\.rawValue).joined(separator: separator)
}
