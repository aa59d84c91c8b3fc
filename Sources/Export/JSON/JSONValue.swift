/// A JSON value whose objects keep the order of their keys, so that the same value is always
/// written as the same bytes.
///
/// Literals make it read like the JSON it stands for:
/// ```swift
/// let row: JSONValue = ["title": "修路", "page": nil, "spans": [0, 6]]
/// ```
public enum JSONValue: Sendable, Equatable {
  case null
  case bool(Bool)
  case integer(Int)
  /// Written to three decimals at most; null when it is not finite.
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// A key and its value.
  public struct Member: Sendable, Equatable {
    public var key: String
    public var value: JSONValue

    public init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// A string, or null when there is none.
  public init(_ text: String?) {
    self = text.map(JSONValue.string) ?? .null
  }

  /// A half-open range as its two ends.
  public init(_ span: Range<Int>) {
    self = .array([.integer(span.lowerBound), .integer(span.upperBound)])
  }
}

extension JSONValue: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, ExpressibleByStringLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  public init(nilLiteral: ()) { self = .null }
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  public init(integerLiteral value: Int) { self = .integer(value) }
  public init(floatLiteral value: Double) { self = .number(value) }
  public init(stringLiteral value: String) { self = .string(value) }
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { Member($0.0, $0.1) })
  }
}
