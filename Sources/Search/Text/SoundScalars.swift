internal import Synchronization

/// The characters of the sounds that a query asks for, looked up once for all segments.
final class SoundScalars: Sendable {
  private let known = Mutex<[Sound: [UInt32]]>([:])

  /// Ascending.
  subscript(sound: Sound) -> [UInt32] {
    known.withLock { known in
      if let scalars = known[sound] { return scalars }
      let scalars = sound.scalars
      known[sound] = scalars
      return scalars
    }
  }
}
