/// One line for the reader, shown until the next key.
struct Notice: Sendable, Equatable {
  var text: String
  var isError = false
}
