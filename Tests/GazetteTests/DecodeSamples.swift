import Gazette
import Testing

/// A sentence and its bytes in hexadecimal, as Python's codecs write them.
struct Sample: Sendable, CustomTestStringConvertible {
  let name: String
  let encoding: Gazette.Encoding
  let text: String
  let bytes: [UInt8]

  init(_ name: String, _ encoding: Gazette.Encoding, _ text: String, _ hexadecimal: String) {
    self.name = name
    self.encoding = encoding
    self.text = text
    self.bytes = Self.bytes(hexadecimal)
  }

  var testDescription: String { "\(encoding.rawValue), \(name)" }

  static func bytes(_ hexadecimal: String) -> [UInt8] {
    let digits = hexadecimal.filter { !$0.isWhitespace }.compactMap(\.hexDigitValue)
    return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
  }

  static let all: [Sample] = [
    Sample(
      "ascii only", .utf8,
      "GDP grew.\n",
      "47445020677265772E0A"),
    Sample(
      "Chinese", .utf8,
      "城乡融合，5G先行。",
      "E59F8EE4B9A1E89E8DE59088EFBC8C3547E58588E8A18CE38082"),
    Sample(
      "beyond the basic plane", .utf8,
      "𠮷野家 é",
      "F0A0AEB7E9878EE5AEB620C3A9"),
    Sample(
      "two characters", .gb18030,
      "建议",
      "BDA8D2E9"),
    Sample(
      "with ASCII", .gb18030,
      "本市GDP增长6.1%，民生持续改善。\r\n",
      "B1BECAD0474450D4F6B3A4362E3125A3ACC3F1C9FAB3D6D0F8B8C4C9C6A1A30D0A"),
    Sample(
      "four-byte characters", .gb18030,
      "古籍中的㐂字与𠮷字，今天仍有人用。",
      "B9C5BCAED6D0B5C48139EF31D7D6D3EB9534B235D7D6A3ACBDF1CCECC8D4D3D0C8CBD3C3A1A3"),
    Sample(
      "traditional characters", .gb18030,
      "為推動城鄉發展，應加強公共服務。",
      "9EE9CDC684D3B3C7E06CB06CD5B9A3AC91AABCD38F8AB9ABB9B2B7FE84D5A1A3"),
    Sample(
      "two words", .big5,
      "臺灣建設",
      "BB4FC657ABD8B35D"),
    Sample(
      "with ASCII", .big5,
      "本市GDP成長，並擴大民眾參與。\n",
      "A5BBA5AB474450A6A8AAF8A141A8C3C258A46AA5C1B2B3B0D1BB50A1430A"),
    Sample(
      "a Hong Kong character", .big5,
      "他們嘅意見，政府應當聽取。",
      "A54CADCC9DEFB74EA8A3A141AC46A9B2C0B3B7EDC5A5A8FAA143"),
    Sample(
      "without a mark", .utf16LittleEndian,
      "一是修路，二是通水。\n",
      "004E2F66EE4FEF8D0CFF8C4E2F661A90346C02300A00"),
    Sample(
      "without a mark", .utf16BigEndian,
      "一是修路，二是通水。\n",
      "4E00662F4FEE8DEFFF0C4E8C662F901A6C343002000A"),
    Sample(
      "Latin without a mark", .utf16LittleEndian,
      "Plain words",
      "50006C00610069006E00200077006F00720064007300"),
    Sample(
      "a surrogate pair", .utf16BigEndian,
      "人口𠮷：三万。",
      "4EBA53E3D842DFB7FF1A4E094E073002"),
    Sample(
      "with a mark", .utf8,
      "提案",
      "EFBBBFE68F90E6A188"),
    Sample(
      "with a mark", .utf16LittleEndian,
      "提案",
      "FFFED0634868"),
    Sample(
      "with a mark", .utf16BigEndian,
      "提案",
      "FEFF63D06848"),
    Sample(
      "with a mark", .gb18030,
      "提案",
      "84319533CCE1B0B8"),
  ]
}
