/// The help, opened from some context.
struct HelpView: Sendable, Equatable {
  /// Whose keys come first.
  let home: Context
  /// The first visible row.
  var top = 0
  /// Only lines that hold this are shown.
  var filter = InputLine()
  /// The filter is being typed.
  var isTyping = false

  var context: Context { isTyping ? .lookingUp : .helping }
}
