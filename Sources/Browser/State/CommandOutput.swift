/// What a command of the shell has printed, both outputs together.
public struct CommandOutput: Sendable, Equatable {
  public var command: String
  public var text: String
  /// The exit status; above 128 for a signal.
  public var status: Int32

  public init(command: String, text: String, status: Int32) {
    self.command = command
    self.text = text
    self.status = status
  }
}
