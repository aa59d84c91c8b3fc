/// The terminal's clipboard, reached by the control sequence OSC 52.
///
/// It works through ssh, because the reader's own terminal does the copying.
enum Clipboard {
  /// What stands between us and the reader's terminal.
  enum Passage: Equatable {
    case direct, tmux, screen

    init(environment: (String) -> String?) {
      if environment("TMUX") != nil {
        self = .tmux
      } else if environment("STY") != nil {
        self = .screen
      } else {
        self = .direct
      }
    }
  }

  /// The bytes that copy a text.
  ///
  /// To tmux it is said twice, plainly and wrapped: which of the two it heeds is for its
  /// `set-clipboard` and `allow-passthrough` to say. screen takes no string longer than 768 bytes.
  static func sequence(copying text: String, through passage: Passage) -> String {
    let plain = "\u{1B}]52;c;\(base64(text.utf8))\u{7}"
    switch passage {
    case .direct:
      return plain
    case .tmux:
      return plain + "\u{1B}Ptmux;\u{1B}\(plain)\u{1B}\\"
    case .screen:
      return pieces(of: plain, length: 700).map { "\u{1B}P\($0)\u{1B}\\" }.joined()
    }
  }

  /// RFC 4648, section 4.
  static func base64(_ bytes: some Sequence<UInt8>) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    let bytes = Array(bytes)
    var digits: [UInt8] = []
    digits.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let value = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        let digit = alphabet[value >> (18 - 6 * place) & 63]
        digits.append(place <= group.count ? digit : UInt8(ascii: "="))
      }
    }
    return String(decoding: digits, as: UTF8.self)
  }

  private static func pieces(of text: String, length: Int) -> [String] {
    let bytes = Array(text.utf8)
    return stride(from: 0, to: bytes.count, by: length).map { start in
      String(decoding: bytes[start..<min(start + length, bytes.count)], as: UTF8.self)
    }
  }
}
