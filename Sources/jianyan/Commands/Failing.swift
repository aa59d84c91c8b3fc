import ArgumentParser

/// Does what may fail; trouble becomes one line on standard error and a non-zero exit.
func failingPolitely<Value>(_ work: () throws(Trouble) -> Value) throws -> Value {
  do throws(Trouble) {
    return try work()
  } catch {
    complain(error.complaint)
    throw ExitCode.failure
  }
}
